package vn.giaitrinh.benchmark.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.giaitrinh.report.table.Column;

/** The rows by the streaming workbook of POI, with the same formats and a window of 100 rows. */
final class StreamingPoi {
  private StreamingPoi() {}

  static void write(int rows, OutputStream out) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
      SXSSFSheet sheet = book.createSheet("Phát hiện");
      List<Column> columns = BenchmarkTable.COLUMNS;
      SXSSFRow head = sheet.createRow(0);
      for (int i = 0; i < columns.size(); i++) {
        sheet.setColumnWidth(i, 20 * 256);
        head.createCell(i).setCellValue(columns.get(i).head());
      }
      sheet.createFreezePane(0, 1);
      sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns.size() - 1));
      CellStyle day = style(book, "dd/mm/yyyy");
      CellStyle count = style(book, "#,##0");
      CellStyle percent = style(book, "0%");
      for (int i = 0; i < rows; i++) {
        row(sheet.createRow(i + 1), BenchmarkRow.of(i), day, count, percent);
      }
      book.write(out);
    }
  }

  private static CellStyle style(SXSSFWorkbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  private static void row(
      SXSSFRow at, BenchmarkRow row, CellStyle day, CellStyle count, CellStyle percent) {
    at.createCell(0).setCellValue(row.severity());
    at.createCell(1).setCellValue(row.code());
    at.createCell(2).setCellValue(row.kind());
    at.createCell(3).setCellValue(row.place());
    at.createCell(4).setCellValue(row.unitCode());
    at.createCell(5).setCellValue(row.unit());
    at.createCell(6).setCellValue(row.message());
    at.createCell(7).setCellValue(row.hint());
    Cell received = at.createCell(8);
    received.setCellValue(row.received());
    received.setCellStyle(day);
    Cell due = at.createCell(9);
    due.setCellValue(row.due());
    due.setCellStyle(day);
    Cell late = at.createCell(10);
    late.setCellValue(row.daysLate());
    late.setCellStyle(count);
    Cell share = at.createCell(11);
    share.setCellValue(row.percent() / 100.0);
    share.setCellStyle(percent);
  }
}
