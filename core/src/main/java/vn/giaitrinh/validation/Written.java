package vn.giaitrinh.validation;

import vn.giaitrinh.text.VietnameseText;

/** A place of a folded text in the text as it is written. */
final class Written {
  private Written() {}

  /**
   * Checks if the letter at a place of the folded text is a capital as it is written. Folding
   * changes how many spaces there are, and of no other character the place.
   */
  static boolean isCapital(String text, String folded, int place) {
    long before = folded.chars().limit(place).filter(character -> character != ' ').count();
    String composed = VietnameseText.normalize(text);
    int at = 0;
    while (at < composed.length() && (before > 0 || isSpace(composed.charAt(at)))) {
      before -= isSpace(composed.charAt(at)) ? 0 : 1;
      at++;
    }
    return at < composed.length() && Character.isUpperCase(composed.charAt(at));
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
