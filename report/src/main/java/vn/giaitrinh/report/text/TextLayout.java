package vn.giaitrinh.report.text;

import java.util.ArrayList;
import java.util.List;
import vn.giaitrinh.report.content.TextWidth;

/** Pads and cuts text for a terminal, by the columns that it takes there. */
final class TextLayout {
  private static final String ELLIPSIS = "…";

  private TextLayout() {}

  static int width(String text) {
    return TextWidth.of(text);
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
      while (wide > width && cut(rest, width) < rest.length()) {
        String part = rest.substring(0, cut(rest, width));
        lines.add(part);
        rest = rest.substring(part.length());
        // Less than the line holds, if a wide letter did not fit.
        wide -= width(part);
      }
      line.append(columns > 0 ? " " : "").append(rest);
      columns += (columns > 0 ? 1 : 0) + wide;
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * Returns where a text reaches a width, never between a letter and its combining marks. It moves
   * on by one letter at least.
   */
  private static int cut(String text, int width) {
    int columns = 0;
    int end = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      int more = TextWidth.of(point);
      if (columns + more > width && columns > 0) {
        return end;
      }
      columns += more;
      end += Character.charCount(point);
    }
    return end;
  }
}
