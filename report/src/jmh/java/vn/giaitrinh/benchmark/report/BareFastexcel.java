package vn.giaitrinh.benchmark.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.giaitrinh.report.table.Column;

/**
 * The rows by fastexcel as its own guide has it, with the formats of dates and shares given to
 * blocks of cells, which is the cheapest way; words are neither checked nor wrapped.
 */
final class BareFastexcel {
  private static final int BLOCK = 256;

  private BareFastexcel() {}

  /** Words are held once for the whole workbook, which is the way of its guide. */
  static void write(int rows, OutputStream out) throws IOException {
    write(rows, out, Worksheet::value);
  }

  /** Words that seldom come twice are written where they stand, as a report has them. */
  static void writeInline(int rows, OutputStream out) throws IOException {
    write(rows, out, Worksheet::inlineString);
  }

  /** Puts words into a cell. */
  private interface Words {
    void put(Worksheet sheet, int row, int column, String words);
  }

  private static void write(int rows, OutputStream out, Words words) throws IOException {
    Workbook book = new Workbook(out, "benchmark", null);
    Worksheet sheet = book.newWorksheet("Phát hiện");
    List<Column> columns = BenchmarkTable.COLUMNS;
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i, 20);
      sheet.value(0, i, columns.get(i).head());
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
    int first = 1;
    for (int i = 0; i < rows; i++) {
      row(sheet, i + 1, BenchmarkRow.of(i), words);
      if (i + 2 - first == BLOCK || i + 1 == rows) {
        sheet.range(first, 8, i + 1, 9).style().format("dd/mm/yyyy").set();
        sheet.range(first, 10, i + 1, 10).style().format("#,##0").set();
        sheet.range(first, 11, i + 1, 11).style().format("0%").set();
        sheet.flush();
        first = i + 2;
      }
    }
    sheet.setAutoFilter(0, 0, rows, columns.size() - 1);
    book.finish();
  }

  private static void row(Worksheet sheet, int at, BenchmarkRow row, Words words) {
    sheet.value(at, 0, row.severity());
    sheet.value(at, 1, row.code());
    sheet.value(at, 2, row.kind());
    words.put(sheet, at, 3, row.place());
    words.put(sheet, at, 4, row.unitCode());
    sheet.value(at, 5, row.unit());
    words.put(sheet, at, 6, row.message());
    words.put(sheet, at, 7, row.hint());
    sheet.value(at, 8, row.received());
    sheet.value(at, 9, row.due());
    sheet.value(at, 10, row.daysLate());
    sheet.value(at, 11, row.percent() / 100.0);
  }
}
