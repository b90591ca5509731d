package vn.giaitrinh.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Folds text of composed Latin letters, as nearly all Vietnamese text is written, letter by letter:
 * many times faster than by normal forms. Text with anything else in it is left to those.
 */
final class PlainFold {
  private static final int LAST_LATIN = 0x24F;
  private static final int FIRST_ADDITIONAL = 0x1E00;
  private static final int LAST_ADDITIONAL = 0x1EFF;
  private static final char NOT_PLAIN = 0;

  /** What each letter folds to. */
  private static final char[] FOLDED = new char[LAST_ADDITIONAL + 1];

  // The tones of o and u, one below the other with those of the vowel that should carry them.
  private static final String O_TONED = "òóỏõọ";
  private static final String A_TONED = "àáảãạ";
  private static final String E_TONED = "èéẻẽẹ";
  private static final String U_TONED = "ùúủũụ";
  private static final String Y_TONED = "ỳýỷỹỵ";

  static {
    for (char c = ' '; c <= LAST_LATIN; c++) {
      FOLDED[c] = folded(c);
    }
    for (char c = FIRST_ADDITIONAL; c <= LAST_ADDITIONAL; c++) {
      FOLDED[c] = folded(c);
    }
    for (char c : new char[] {'\t', '\n', '\u000B', '\f', '\r', '\u00A0'}) {
      FOLDED[c] = ' ';
    }
  }

  private PlainFold() {}

  private static char folded(char c) {
    String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
    String composed = Normalizer.normalize(lower, Normalizer.Form.NFC);
    boolean control = Character.isISOControl(c);
    return composed.length() == 1 && !control ? composed.charAt(0) : NOT_PLAIN;
  }

  /** Folds a text; null if something in it is not plain. */
  static @Nullable String fold(String text) {
    char[] folded = new char[text.length()];
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = plain(text.charAt(i));
      if (c == NOT_PLAIN) {
        return null;
      }
      if (c != ' ' || (size > 0 && folded[size - 1] != ' ')) {
        folded[size++] = c;
      }
    }
    if (size > 0 && folded[size - 1] == ' ') {
      size--;
    }
    spell(folded, size);
    return new String(folded, 0, size);
  }

  private static char plain(char c) {
    if (c <= LAST_ADDITIONAL) {
      return FOLDED[c];
    }
    boolean dash = (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    boolean quote = c >= '\u2018' && c <= '\u201D';
    return dash ? '-' : quote || c == '\u2026' ? c : NOT_PLAIN;
  }

  /** Puts the tone where it stands in the spelling that is compared, and hằng as hàng. */
  private static void spell(char[] text, int size) {
    for (int i = 0; i < size; i++) {
      // Neither a toned vowel nor ằ is among the letters up to z, which most are.
      if (text[i] > 'z') {
        if (text[i] == 'ằ') {
          spellHang(text, i, size);
        } else if (i + 1 < size) {
          switch (text[i + 1]) {
            case 'a' -> moveTone(text, i, size, 'o', O_TONED, A_TONED);
            case 'e' -> moveTone(text, i, size, 'o', O_TONED, E_TONED);
            case 'y' -> moveTone(text, i, size, 'u', U_TONED, Y_TONED);
            default -> {}
          }
        }
      }
    }
  }

  private static void spellHang(char[] text, int at, int size) {
    boolean hang =
        at > 0
            && text[at - 1] == 'h'
            && at + 2 < size
            && text[at + 1] == 'n'
            && text[at + 2] == 'g'
            && (at == 1 || !Character.isLetter(text[at - 2]));
    if (hang) {
      text[at] = 'à';
    }
  }

  private static void moveTone(
      char[] text, int at, int size, char bare, String toned, String carrying) {
    int tone = toned.indexOf(text[at]);
    if (tone >= 0 && (at + 2 == size || !Character.isLetter(text[at + 2]))) {
      text[at] = bare;
      text[at + 1] = carrying.charAt(tone);
    }
  }
}
