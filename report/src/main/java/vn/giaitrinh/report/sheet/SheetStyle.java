package vn.giaitrinh.report.sheet;

import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import vn.giaitrinh.report.table.Kind;
import vn.giaitrinh.text.Language;

/**
 * How cells look in a language: dates as its readers write them, numbers in groups, words over as
 * many lines as they take.
 */
record SheetStyle(Language language) {
  private static final String HEAD_COLOR = "DCE6F1";
  private static final String TOP = "top";
  private static final double LINE = 15;
  private static final double HIGHEST = 405;

  void head(Range range) {
    range.style().bold().wrapText(true).verticalAlignment(TOP).fillColor(HEAD_COLOR).set();
  }

  void body(Range range, Kind kind) {
    StyleSetter style = range.style().verticalAlignment(TOP);
    switch (kind) {
      case NAME, TEXT, CODE -> style.wrapText(true);
      case COUNT -> style.format("#,##0");
      case DAY -> style.format(language == Language.VI ? "dd/mm/yyyy" : "yyyy-mm-dd");
      case PERCENT -> style.format("0%");
    }
    style.set();
  }

  /** Returns the width of a column, in characters. */
  static int width(Kind kind) {
    return switch (kind) {
      case TEXT -> 60;
      case NAME -> 28;
      case CODE -> 22;
      case COUNT, DAY -> 13;
      case PERCENT -> 10;
    };
  }

  /** Returns about how many lines words take in a column: a letter is as wide as a digit. */
  static int lines(String words, Kind kind) {
    return (words.length() - 1) / width(kind) + 1;
  }

  /** Returns the height of a row, in points. */
  static double height(int lines) {
    return Math.min(HIGHEST, lines * LINE);
  }
}
