package vn.giaitrinh.report.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.content.PlainText;
import vn.giaitrinh.report.table.Cell;
import vn.giaitrinh.report.table.Table;
import vn.giaitrinh.report.table.Tables;

/**
 * A workbook with a sheet for each table: a head that stays in sight and filters, dates and numbers
 * that are dates and numbers. A table that is too long for one sheet goes on in the next.
 */
public final class XlsxBook {
  private static final String APPLICATION = "Giải Trình";

  private final Content content;
  private final int rowsPerSheet;
  private final SheetNames names = new SheetNames();

  private XlsxBook(Content content, int rowsPerSheet) {
    this.content = content;
    this.rowsPerSheet = rowsPerSheet;
  }

  /**
   * Writes a workbook. Its date of creation is the day of the figures, so that the same tables give
   * the same bytes.
   *
   * @param content the summary and its reader
   * @param tables the tables, at least one
   * @param out where to write; it is neither flushed nor closed
   * @throws IOException if the stream fails
   */
  public static void write(Content content, List<Table> tables, OutputStream out)
      throws IOException {
    write(content, tables, Worksheet.MAX_ROWS, out);
  }

  static void write(Content content, List<Table> tables, int rowsPerSheet, OutputStream out)
      throws IOException {
    new XlsxBook(content, rowsPerSheet).write(tables, out);
  }

  private void write(List<Table> tables, OutputStream out) throws IOException {
    ZipTail zip = new ZipTail(out);
    // The library writes the heads of the archive byte by byte.
    BufferedOutputStream buffer = new BufferedOutputStream(zip);
    Workbook book = new Workbook(buffer, APPLICATION, null);
    book.properties().setTitle(PlainText.of(content.say(Label.TITLE)));
    for (Table table : tables) {
      sheets(table, book);
    }
    buffer.flush();
    zip.hold();
    book.finish();
    buffer.flush();
    out.write(CreationDate.set(zip.held(), zip.passed(), content.summary().getAsOf()));
  }

  private void sheets(Table table, Workbook book) throws IOException {
    try (Stream<List<Cell>> rows = table.rows()) {
      Iterator<List<Cell>> left = rows.iterator();
      int part = 1;
      sheet(table, table.name(), left, book);
      while (left.hasNext()) {
        part++;
        sheet(table, Tables.continued(content, table.name(), part), left, book);
      }
    }
  }

  private void sheet(Table table, String name, Iterator<List<Cell>> left, Workbook book)
      throws IOException {
    Worksheet sheet = book.newWorksheet(names.next(name));
    SheetPart part = new SheetPart(sheet, table.columns(), new SheetStyle(content.language()));
    while (left.hasNext() && part.rows() < rowsPerSheet) {
      part.add(left.next());
    }
    part.finish();
  }
}
