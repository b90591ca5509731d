package vn.giaitrinh.plan.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * The place of a word, or of a mark between words, in a text.
 *
 * <p>A mark within a word is part of it: <i>12/2024/NĐ-CP</i> and <i>1,5</i> are one word.
 *
 * @param start the index of the first character, inclusive
 * @param end the index after the last character, exclusive
 */
record WordSpan(int start, int end) {

  /** Finds all words and marks of a text. */
  static List<WordSpan> all(String text) {
    List<WordSpan> spans = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = isSpace(text, at) ? at : end(text, at);
      if (end > at) {
        spans.add(new WordSpan(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return spans;
  }

  String of(String text) {
    return text.substring(start, end);
  }

  private static int end(String text, int start) {
    int at = start;
    while (at < text.length() && inWord(text, at)) {
      at = after(text, at);
      if (at < text.length() && !isSpace(text, at)) {
        int next = after(text, at);
        at = next < text.length() && inWord(text, next) ? next : at;
      }
    }
    return at == start ? after(text, start) : at;
  }

  private static boolean inWord(String text, int at) {
    int one = text.codePointAt(at);
    int type = Character.getType(one);
    return Character.isLetterOrDigit(one)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isSpace(String text, int at) {
    int one = text.codePointAt(at);
    return Character.isWhitespace(one) || Character.isSpaceChar(one);
  }

  private static int after(String text, int at) {
    return at + Character.charCount(text.codePointAt(at));
  }
}
