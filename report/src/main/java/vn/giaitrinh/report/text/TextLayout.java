package vn.giaitrinh.report.text;

import java.util.ArrayList;
import java.util.List;
import vn.giaitrinh.report.content.PlainText;

/**
 * Measures and cuts text for a terminal, one column for each code point that is not a combining
 * mark. The text must be plain ({@link PlainText}): in NFC a Vietnamese letter is one code point.
 */
final class TextLayout {
  private static final String ELLIPSIS = "…";

  private TextLayout() {}

  static int width(String text) {
    return (int) text.codePoints().filter(point -> !combines(point)).count();
  }

  static String padEnd(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  static String padStart(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /** Returns a text, its end cut off and marked as such if it is wider than allowed. */
  static String shorten(String text, int width) {
    return width(text) <= width
        ? text
        : text.substring(0, cut(text, width - 1)).stripTrailing() + ELLIPSIS;
  }

  /** Breaks a text into lines at spaces, and inside a word only if it is wider than a line. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int columns = 0;
    for (String word : text.strip().split(" +", -1)) {
      String rest = word;
      int wide = width(rest);
      if (columns > 0 && columns + 1 + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        columns = 0;
      }
      while (wide > width) {
        int end = cut(rest, width);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
        wide -= width;
      }
      line.append(columns > 0 ? " " : "").append(rest);
      columns += (columns > 0 ? 1 : 0) + wide;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Returns where a text reaches a width, never between a letter and its combining marks. */
  private static int cut(String text, int width) {
    int columns = 0;
    int end = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      columns += combines(point) ? 0 : 1;
      if (columns > width) {
        return end;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  private static boolean combines(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
