package vn.giaitrinh.schedule.phrase;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** A place in a stretch of tokens. What a reader does not understand, it hands back unread. */
final class PhraseCursor {
  private static final int LONGEST_NUMBER = 6;
  private static final int YEAR_DIGITS = 4;
  private static final int SHORT_YEAR_DIGITS = 2;

  private final String text;
  private final List<PhraseToken> tokens;
  private final PhraseContext context;
  private int position;

  PhraseCursor(String text, List<PhraseToken> tokens, PhraseContext context) {
    this.text = text;
    this.tokens = tokens;
    this.context = context;
  }

  PhraseContext context() {
    return context;
  }

  int position() {
    return position;
  }

  void moveTo(int place) {
    position = place;
  }

  boolean atEnd() {
    return position == tokens.size();
  }

  /** The words of the text between two places, as they were written. */
  String words(int from, int to) {
    if (from == to) {
      return "";
    }
    int start = tokens.get(from).start();
    int end = tokens.get(to - 1).end();
    String words = text.substring(start, end);
    // A remark in brackets that was read as a part of the phrase is behind the last token.
    boolean open = words.lastIndexOf('(') > words.lastIndexOf(')');
    return open && text.startsWith(")", end) ? text.substring(start, end + 1) : words;
  }

  List<PhraseToken> rest() {
    return tokens.subList(position, tokens.size());
  }

  boolean sees(String word) {
    return position < tokens.size() && tokens.get(position).is(word);
  }

  boolean seesNumber() {
    return position < tokens.size() && tokens.get(position).isNumber();
  }

  /** Checks if the token before is one of the given words. */
  boolean follows(String... words) {
    return position > 0 && List.of(words).contains(tokens.get(position - 1).word());
  }

  boolean followsWord() {
    return position > 0 && tokens.get(position - 1).isWord();
  }

  /** Reads words parted by single spaces, all or none. */
  boolean accept(String words) {
    int place = position;
    int from = 0;
    while (from <= words.length()) {
      int space = words.indexOf(' ', from);
      int to = space < 0 ? words.length() : space;
      if (place == tokens.size()
          || tokens.get(place).word().length() != to - from
          || !words.startsWith(tokens.get(place).word(), from)) {
        return false;
      }
      place++;
      from = to + 1;
    }
    position = place;
    return true;
  }

  /** Reads the first of the alternatives that stands here; a longer one is given before. */
  boolean acceptAny(String... alternatives) {
    for (String words : alternatives) {
      if (accept(words)) {
        return true;
      }
    }
    return false;
  }

  OptionalInt number(int least, int most) {
    if (!seesNumber() || tokens.get(position).word().length() > LONGEST_NUMBER) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(tokens.get(position).word());
    if (number < least || number > most) {
      return OptionalInt.empty();
    }
    position++;
    return OptionalInt.of(number);
  }

  /** Reads a year of four digits. */
  OptionalInt year() {
    return seesNumber() && tokens.get(position).word().length() == YEAR_DIGITS
        ? number(PhraseContext.FIRST_YEAR, PhraseContext.LAST_YEAR)
        : OptionalInt.empty();
  }

  /** Reads the last two digits of a year. */
  OptionalInt shortYear() {
    return seesNumber() && tokens.get(position).word().length() == SHORT_YEAR_DIGITS
        ? number(0, 99)
        : OptionalInt.empty();
  }

  /** Reads with a reader; the place stays if it understands nothing. */
  <T> Optional<T> attempt(Function<PhraseCursor, Optional<T>> reader) {
    int place = position;
    Optional<T> result = reader.apply(this);
    if (result.isEmpty()) {
      position = place;
    }
    return result;
  }

  /** Reads with the first reader that understands. */
  @SafeVarargs
  final <T> Optional<T> firstOf(Function<PhraseCursor, Optional<T>>... readers) {
    for (Function<PhraseCursor, Optional<T>> reader : readers) {
      Optional<T> result = attempt(reader);
      if (result.isPresent()) {
        return result;
      }
    }
    return Optional.empty();
  }
}
