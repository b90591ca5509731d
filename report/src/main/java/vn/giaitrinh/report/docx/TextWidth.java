package vn.giaitrinh.report.docx;

import java.text.Normalizer;
import java.util.List;

/**
 * How wide a line of bold Times New Roman is, so that a rule can be as long as the text above it.
 * The widths are those of the font, in thousandths of its size: fonts of the machine are not asked.
 */
final class TextWidth {
  private static final char FIRST = ' ';
  private static final int UNKNOWN = 500;

  /** Between a third and a half of the line, as the form has it. */
  private static final double PART_OF_LINE = 0.4;

  private static final int TWIPS_PER_POINT = 20;
  private static final char HORN = '\u031B';
  private static final int HORN_WIDTH = 50;

  /** From the space to the tilde. */
  private static final List<Integer> BOLD =
      List.of(
          250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500,
          500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722,
          722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722,
          722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500,
          556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500,
          444, 394, 220, 394, 520);

  private TextWidth() {}

  /** Returns the width of a line, in points. */
  static double of(String line, int size) {
    String letters = Normalizer.normalize(line, Normalizer.Form.NFD);
    return letters.codePoints().map(TextWidth::of).sum() * (double) size / 1000;
  }

  /** Returns the width of the rule below a text of one line or more, in points. */
  static double ruleBelow(String text, int size, int columnTwips) {
    double column = (double) columnTwips / TWIPS_PER_POINT;
    return PART_OF_LINE * Math.min(of(text, size), column);
  }

  private static int of(int letter) {
    if (letter == HORN) {
      return HORN_WIDTH;
    }
    if (Character.getType(letter) == Character.NON_SPACING_MARK) {
      return 0;
    }
    int index =
        switch (letter) {
          case 'Đ' -> 'D' - FIRST;
          case 'đ' -> 'd' - FIRST;
          default -> letter - FIRST;
        };
    return index >= 0 && index < BOLD.size() ? BOLD.get(index) : UNKNOWN;
  }
}
