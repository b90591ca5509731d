package vn.giaitrinh.report.content;

import java.text.Normalizer;

/**
 * Makes text from outside harmless to show: in NFC, without control characters, which could drive a
 * terminal, and without format characters, which could reorder or hide what stands beside them.
 */
public final class PlainText {
  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /**
   * Returns a text that shows what it holds, on one line.
   *
   * @param text the text as it came
   * @return the text to show
   */
  public static String of(String text) {
    if (isPrintableAscii(text)) {
      return text;
    }
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (isShown(normal)) {
      return normal;
    }
    StringBuilder plain = new StringBuilder(normal.length());
    normal
        .codePoints()
        .map(PlainText::shown)
        .filter(point -> point >= 0)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isPrintableAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isShown(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      if (shown(point) != point) {
        return false;
      }
    }
    return true;
  }

  /** Returns what stands for a code point: itself, another, or -1 for nothing. */
  private static int shown(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.FORMAT -> -1;
      // A lone surrogate cannot be written in UTF-8.
      case Character.SURROGATE -> REPLACEMENT;
      default -> point;
    };
  }
}
