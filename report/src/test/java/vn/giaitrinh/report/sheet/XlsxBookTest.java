package vn.giaitrinh.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.compliance.CaseCounts;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.coverage.ClauseCounts;
import vn.giaitrinh.compliance.coverage.Coverage;
import vn.giaitrinh.compliance.reminder.Reminders;
import vn.giaitrinh.compliance.reminder.Supervision;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.table.Cell;
import vn.giaitrinh.report.table.Column;
import vn.giaitrinh.report.table.Kind;
import vn.giaitrinh.report.table.Table;
import vn.giaitrinh.sla.Verification;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

class XlsxBookTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255, 256, 257, 600})
  void every_row_is_there_whatever_blocks_they_fill(int rows) throws IOException {
    try (XSSFWorkbook book = write(numbers(rows), 1_000)) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(book.getNumberOfSheets()).isEqualTo(1);
      assertThat(sheet.getLastRowNum()).isEqualTo(rows);
      for (int i = 1; i <= rows; i++) {
        assertThat(sheet.getRow(i).getCell(0).getNumericCellValue()).isEqualTo(i);
        assertThat(sheet.getRow(i).getCell(0).getCellStyle().getDataFormatString())
            .isEqualTo("#,##0");
      }
    }
  }

  @Test
  void a_table_that_is_too_long_goes_on_in_further_sheets() throws IOException {
    try (XSSFWorkbook book = write(numbers(25), 11)) {
      assertThat(IntStream.range(0, 3).mapToObj(book::getSheetName))
          .containsExactly("Số", "Số (2)", "Số (3)");
      assertThat(book.getSheetAt(1).getRow(0).getCell(0).getStringCellValue()).isEqualTo("Số");
      assertThat(book.getSheetAt(1).getRow(1).getCell(0).getNumericCellValue()).isEqualTo(11);
      assertThat(book.getSheetAt(2).getLastRowNum()).isEqualTo(5);
      assertThat(book.getSheetAt(2).getRow(5).getCell(0).getNumericCellValue()).isEqualTo(25);
    }
    try (XSSFWorkbook book = write(numbers(20), 11)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(2);
    }
  }

  @Test
  void days_that_excel_cannot_count_are_words() throws IOException {
    List<LocalDate> days =
        List.of(
            LocalDate.of(1900, 2, 28),
            LocalDate.of(1900, 3, 1),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(10000, 1, 1));
    Table table =
        new Table(
            "Ngày",
            List.of(new Column("Ngày", Kind.DAY)),
            () -> days.stream().map(day -> List.of(new Cell.Day(day))));

    try (XSSFWorkbook book = write(table, 100)) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("28/02/1900");
      for (int i = 2; i <= 4; i++) {
        assertThat(sheet.getRow(i).getCell(0).getLocalDateTimeCellValue().toLocalDate())
            .isEqualTo(days.get(i - 1));
      }
      assertThat(sheet.getRow(5).getCell(0).getCellType()).isEqualTo(CellType.STRING);
    }
  }

  @Test
  void a_row_is_as_high_as_its_words() throws IOException {
    Table table =
        new Table(
            "Chữ",
            List.of(new Column("Chữ", Kind.TEXT)),
            () ->
                IntStream.of(1, 60, 61, 32_767)
                    .mapToObj(length -> List.of(Cell.text("x".repeat(length)))));

    try (XSSFWorkbook book = write(table, 100)) {
      assertThat(IntStream.range(0, 5).mapToObj(i -> book.getSheetAt(0).getRow(i).getHeight()))
          .containsExactly(
              (short) (15 * 20),
              (short) (15 * 20),
              (short) (15 * 20),
              (short) (30 * 20),
              (short) (405 * 20));
    }
  }

  @Test
  void negative_numbers_stay_numbers() throws IOException {
    Table table =
        new Table(
            "Số",
            List.of(new Column("Số", Kind.COUNT)),
            () -> IntStream.of(-5).mapToObj(one -> List.of(Cell.count(one))));

    try (XSSFWorkbook book = write(table, 100)) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(0).getNumericCellValue()).isEqualTo(-5);
    }
  }

  @Test
  void every_entry_of_the_archive_is_what_the_directory_says(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      XlsxBook.write(content(), List.of(numbers(300)), out);
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.size()).isGreaterThanOrEqualTo(9);
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        CRC32 sum = new CRC32();
        sum.update(content);
        assertThat(entry.getSize()).as(entry.getName()).isEqualTo(content.length);
        assertThat(entry.getCrc()).as(entry.getName()).isEqualTo(sum.getValue());
      }
      byte[] core = zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes();
      assertThat(new String(core, StandardCharsets.UTF_8))
          .contains(">2026-09-30T00:00:00Z</dcterms:created>");
    }
  }

  private static Table numbers(int rows) {
    return new Table(
        "Số",
        List.of(new Column("Số", Kind.COUNT)),
        () -> IntStream.rangeClosed(1, rows).mapToObj(one -> List.of(Cell.count(one))));
  }

  private static XSSFWorkbook write(Table table, int rowsPerSheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxBook.write(content(), List.of(table), rowsPerSheet, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static Content content() {
    ComplianceSummary summary =
        ComplianceSummary.builder()
            .asOf(AS_OF)
            .planTitle(BilingualText.ofVietnamese("Kế hoạch"))
            .agency(BilingualText.ofVietnamese("Sở Tư pháp"))
            .cases(CaseCounts.NONE)
            .duties(ObligationCounts.NONE)
            .coverage(new Coverage(ClauseCounts.NONE, List.of(), List.of(), List.of()))
            .supervision(new Supervision(AS_OF, List.of(), List.of()))
            .reminders(
                new Reminders(AS_OF, 5, AS_OF.plusDays(7), true, DayStatus.ANNOUNCED, List.of()))
            .findingsNotKept(0)
            .calendarStatus(DayStatus.ANNOUNCED)
            .verification(Verification.CONFIRMED)
            .build();
    return Content.of(summary, ReportOptions.of(Language.VI));
  }
}
