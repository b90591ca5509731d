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
  static double width(Kind kind) {
    return switch (kind) {
      case TEXT -> 60;
      case NAME -> 28;
      case CODE -> 22;
      case COUNT, DAY -> 13;
      case PERCENT -> 10;
    };
  }
}
