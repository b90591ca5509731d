package vn.giaitrinh.schedule.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import vn.giaitrinh.text.VietnameseText;

/** Cuts a text into tokens: runs of letters, runs of digits, and single marks. */
final class PhraseLexer {
  private static final String QUOTES = "\"'“”‘’«»";

  /** Spellings beyond those that folding knows. */
  private static final Map<String, String> SPELLINGS =
      Map.of("quí", "quý", "kì", "kỳ", "bẩy", "bảy", "mồng", "mùng", "[", "(", "]", ")");

  private PhraseLexer() {}

  static List<PhraseToken> read(String text) {
    List<PhraseToken> tokens = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      if (!isIgnored(text.codePointAt(start))) {
        String word = VietnameseText.fold(text.substring(start, end));
        tokens.add(new PhraseToken(SPELLINGS.getOrDefault(word, word), start, end));
      }
      start = end;
    }
    return List.copyOf(tokens);
  }

  static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static int end(String text, int start) {
    int first = text.codePointAt(start);
    IntPredicate same =
        isDigit(first)
            ? PhraseLexer::isDigit
            : Character.isLetter(first) ? PhraseLexer::isPartOfWord : character -> false;
    int end = start + Character.charCount(first);
    while (end < text.length() && same.test(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isPartOfWord(int character) {
    return Character.isLetter(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  // Word processors leave quotes, no-break spaces and invisible marks, which say nothing here.
  private static boolean isIgnored(int character) {
    int type = Character.getType(character);
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || type == Character.CONTROL
        || type == Character.FORMAT
        || QUOTES.indexOf(character) >= 0;
  }
}
