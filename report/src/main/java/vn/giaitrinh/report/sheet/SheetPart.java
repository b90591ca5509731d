package vn.giaitrinh.report.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import vn.giaitrinh.report.table.Cell;
import vn.giaitrinh.report.table.Column;
import vn.giaitrinh.report.table.Kind;

/** One sheet, written row by row: a block of rows at a time is held in memory. */
final class SheetPart {
  private static final int BLOCK = 256;
  private static final double HUNDRED = 100;

  /** The day before the first one that Excel counts right, whose February 1900 has 29 days. */
  private static final LocalDate BEFORE_FIRST = LocalDate.of(1900, 2, 28);

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private final Worksheet sheet;
  private final List<Column> columns;
  private final SheetStyle style;
  private int next;
  private int firstOfBlock;
  private int lines;

  SheetPart(Worksheet sheet, List<Column> columns, SheetStyle style) {
    this.sheet = sheet;
    this.columns = columns;
    this.style = style;
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i, SheetStyle.width(columns.get(i).kind()));
      sheet.value(0, i, SheetText.of(columns.get(i).head()));
      lines = Math.max(lines, SheetStyle.lines(columns.get(i).head(), columns.get(i).kind()));
    }
    setHeight(0);
    style.head(sheet.range(0, 0, 0, columns.size() - 1));
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    next = 1;
    firstOfBlock = 1;
  }

  /** {@return the rows written, the head among them} */
  int rows() {
    return next;
  }

  void add(List<Cell> row) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      put(i, row.get(i), columns.get(i).kind());
    }
    setHeight(next);
    next++;
    if (next - firstOfBlock == BLOCK) {
      flush();
    }
  }

  /** Not every spreadsheet makes a row as high as its words. */
  private void setHeight(int row) {
    if (lines > 1) {
      sheet.rowHeight(row, SheetStyle.height(lines));
    }
    lines = 1;
  }

  private void put(int column, Cell cell, Kind kind) {
    if (cell instanceof Cell.Text text) {
      lines = Math.max(lines, SheetStyle.lines(text.value(), kind));
      put(column, SheetText.of(text.value()), kind);
    } else if (cell instanceof Cell.Count count) {
      sheet.value(next, column, count.value());
    } else if (cell instanceof Cell.Percent percent) {
      sheet.value(next, column, percent.value() / HUNDRED);
    } else if (cell instanceof Cell.Day day) {
      put(column, day.value());
    }
  }

  /** Names are held once for the whole workbook; words that seldom repeat are not held at all. */
  private void put(int column, String words, Kind kind) {
    if (kind == Kind.NAME) {
      sheet.value(next, column, words);
    } else {
      sheet.inlineString(next, column, words);
    }
  }

  private void put(int column, LocalDate day) {
    if (day.isAfter(BEFORE_FIRST) && !day.isAfter(LAST)) {
      sheet.value(next, column, ChronoUnit.DAYS.between(DAY_ZERO, day));
    } else {
      sheet.inlineString(next, column, style.language().write(day));
    }
  }

  private void flush() throws IOException {
    for (int i = 0; i < columns.size() && next > firstOfBlock; i++) {
      style.body(sheet.range(firstOfBlock, i, next - 1, i), columns.get(i).kind());
    }
    sheet.flush();
    firstOfBlock = next;
  }

  void finish() throws IOException {
    flush();
    sheet.setAutoFilter(0, 0, next - 1, columns.size() - 1);
    sheet.finish();
  }
}
