package vn.giaitrinh.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.option.ReportOptions;

/** Reads spreadsheets back by other libraries than those that wrote them. */
final class Spreadsheets {
  private Spreadsheets() {}

  static byte[] bytes(ReportFormat format, ComplianceSummary summary, ReportOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Reports.renderer(format).render(summary, options, out);
    } catch (IOException e) {
      throw new AssertionError("A byte array does not fail", e);
    }
    return out.toByteArray();
  }

  static XSSFWorkbook open(byte[] bytes) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new AssertionError("POI cannot read it", e);
    }
  }

  static XSSFWorkbook workbook(ComplianceSummary summary, ReportOptions options) {
    return open(bytes(ReportFormat.XLSX, summary, options));
  }

  /** The rows of a sheet from its head: words, numbers, dates, and "" where there is nothing. */
  static List<List<Object>> rows(XSSFSheet sheet) {
    int width = sheet.getRow(0).getLastCellNum();
    List<List<Object>> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        values.add(value(row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
      }
      rows.add(values);
    }
    return rows;
  }

  /** Returns the first row that holds all of some values. */
  static List<Object> row(XSSFSheet sheet, Object... values) {
    return rows(sheet).stream()
        .filter(row -> row.containsAll(List.of(values)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No row with " + List.of(values)));
  }

  private static Object value(Cell cell) {
    return switch (cell.getCellType()) {
      case BLANK -> "";
      case STRING -> cell.getStringCellValue();
      case NUMERIC -> number(cell);
      default -> throw new AssertionError(cell.getAddress() + " is a " + cell.getCellType());
    };
  }

  private static Object number(Cell cell) {
    if (DateUtil.isCellDateFormatted(cell)) {
      return cell.getLocalDateTimeCellValue().toLocalDate();
    }
    double number = cell.getNumericCellValue();
    return cell.getCellStyle().getDataFormatString().equals("0%") ? number : (Object) (int) number;
  }

  static List<CsvRecord> records(byte[] bytes, char separator) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.charAt(0) != '\uFEFF') {
      throw new AssertionError("No byte order mark");
    }
    return CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text.substring(1)).stream()
        .toList();
  }
}
