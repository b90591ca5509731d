package vn.giaitrinh.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Vietnamese text as it comes: in NFC or NFD, with either of two accepted spellings.
 *
 * <p>Text is normalized on its way in ({@link #normalize}) and compared folded ({@link #fold}), so
 * that <i>hằng năm</i> meets <i>hàng năm</i> and <i>Ủy ban</i> meets <i>Uỷ ban</i>.
 */
public final class VietnameseText {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  // Tone marks as NFD leaves them: grave, acute, tilde, hook above, dot below.
  private static final String TONE = "([\\u0300\\u0301\\u0303\\u0309\\u0323])";
  private static final String WORD_END = "(?![\\p{L}\\p{M}])";
  // The old spelling puts the tone on the first vowel of oa, oe, uy; the new one on the second.
  private static final Pattern OLD_TONE_PLACE =
      Pattern.compile("(o)" + TONE + "([ae])" + WORD_END + "|(u)" + TONE + "(y)" + WORD_END);
  private static final Pattern HANG = Pattern.compile("(?<![\\p{L}\\p{M}])ha\\u0306\\u0300ng");

  private static final char FIRST_COMBINING = '\u0300';
  private static final char FIRST_TONED = 'Ạ';
  private static final char LAST_TONED = 'ỹ';
  private static final char FIRST_PUNCTUATION = '\u2010';
  private static final char LAST_PUNCTUATION = '\u2027';

  private VietnameseText() {}

  /**
   * Normalizes text that enters the model: Unicode NFC, no white space around it.
   *
   * @param text the text as it came
   * @return the text to keep
   */
  public static String normalize(String text) {
    String composed = isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    int from = 0;
    int to = composed.length();
    while (from < to && isSpace(composed.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(composed.charAt(to - 1))) {
      to--;
    }
    return composed.substring(from, to);
  }

  /** Checks if every letter is one that NFC leaves as it is, as in nearly all text. */
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean kept =
          c < FIRST_COMBINING
              || (c >= FIRST_TONED && c <= LAST_TONED)
              || (c >= FIRST_PUNCTUATION && c <= LAST_PUNCTUATION);
      if (!kept) {
        return false;
      }
    }
    return true;
  }

  /**
   * Folds text for comparison: lower case, one space between words, one kind of dash, one spelling
   * where two are accepted (<i>hằng/hàng</i>, <i>hóa/hoá</i>, <i>ủy/uỷ</i>). Tones and diacritics
   * stay, since they tell words apart.
   *
   * @param text the text
   * @return the folded form, not for display
   */
  public static String fold(String text) {
    String folded = PlainFold.fold(text);
    return folded == null ? foldAny(text) : folded;
  }

  static String foldAny(String text) {
    String plain = SPACES.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    String decomposed = Normalizer.normalize(plain, Normalizer.Form.NFD);
    String dashed = DASHES.matcher(decomposed).replaceAll("-");
    String toned = OLD_TONE_PLACE.matcher(dashed).replaceAll("$1$3$2$4$6$5");
    String hang = HANG.matcher(toned).replaceAll("ha\u0300ng");
    return Normalizer.normalize(hang, Normalizer.Form.NFC);
  }

  /**
   * Checks if two texts say the same, spelling variants aside.
   *
   * @param one a text
   * @param other another text
   * @return true if their folded forms are equal
   */
  public static boolean sameWords(String one, String other) {
    return fold(one).equals(fold(other));
  }

  // Word processors pad with no-break spaces, which String.strip() keeps.
  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
