package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.report.option.Audience;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.option.ReportSection;
import vn.giaitrinh.text.Language;

/** A workbook as POI reads it. */
class XlsxTest {
  private static final ReportOptions EN = ReportOptions.of(Language.EN);

  @Test
  void metrics_stand_with_their_population_and_its_share() {
    XSSFSheet summary = sheet("Summary");

    assertThat(Spreadsheets.row(summary, "Notices given in time"))
        .startsWith("Headline figures", "Notices given in time", 1210, 1217, 0.99);
    assertThat(Spreadsheets.row(summary, "Explanations given in time"))
        .startsWith("Headline figures", "Explanations given in time", 9, 12, 0.75);
    assertThat(Spreadsheets.row(summary, "Complete explanations"))
        .startsWith("Headline figures", "Complete explanations", 0, 0, "");
    assertThat(Spreadsheets.row(summary, "Of which late at some time limit")).contains(8);
    assertThat(Spreadsheets.row(summary, "Late explanation")).contains(3, "Fault");
    assertThat(Spreadsheets.row(summary, "2 more findings are not shown here.")).contains(2);
    assertThat(Spreadsheets.row(summary, "Figures as of the end of"))
        .contains(LocalDate.of(2026, 9, 30));
    assertThat(Spreadsheets.rows(sheet("Metrics")))
        .contains(
            List.of(
                "Received in",
                "",
                "",
                "2026-Q4: from 2026-09-15, not over yet",
                "Notices given in time",
                7,
                8,
                0.87,
                "Out of: Requests with a notice, or whose time for it has passed, ended or not"));
  }

  @Test
  void units_have_their_cases_and_what_they_owe() {
    XSSFSheet units = sheet("Units");

    assertThat(Spreadsheets.rows(units).get(0))
        .startsWith("Unit code", "Unit", "Received")
        .contains("By due day: missed", "By evidence: stale");
    assertThat(Spreadsheets.rows(units).subList(1, 3))
        .containsExactly(
            List.of(
                "van-phong-so",
                "Department Office",
                12,
                2,
                3,
                1,
                5,
                1,
                6,
                2,
                3,
                1,
                0,
                0,
                1,
                0,
                0,
                2,
                1,
                0,
                0,
                0),
            List.of(
                "thanh-tra-so",
                "Department Inspectorate",
                5,
                0,
                2,
                0,
                3,
                0,
                2,
                1,
                1,
                1,
                1,
                1,
                0,
                0,
                0,
                0,
                0,
                1,
                0,
                0));
  }

  @Test
  void what_is_owed_has_its_unit_period_status_and_days() {
    XSSFSheet tasks = sheet("Tasks");

    assertThat(Spreadsheets.rows(tasks))
        .hasSize(18)
        .contains(
            List.of(
                "Reporting duty",
                "ket-qua",
                "Send the results to the Office",
                "",
                "thanh-tra-so",
                "Department Inspectorate",
                "2026-Q2",
                "Late",
                LocalDate.of(2026, 6, 18),
                LocalDate.of(2026, 6, 22),
                "",
                ""));
    assertThat(Spreadsheets.row(tasks, "Review the first half of the plan"))
        .endsWith("", "Done when asked or when needed");
  }

  @Test
  void cases_stand_by_kind_by_period_by_age_and_by_clock() {
    assertThat(Spreadsheets.row(sheet("Cases"), "Complaint"))
        .containsExactly("Cases by kind", "Complaint", "", "", 10, 1, 1, 0, 7, 1, 2, 1, 1, "", "");
    assertThat(Spreadsheets.row(sheet("Cases"), LocalDate.of(2026, 9, 14)))
        .contains(LocalDate.of(2026, 6, 15), 20, 16);
    assertThat(Spreadsheets.row(sheet("Cases"), "31 to 60 days")).endsWith(3, 1);
    assertThat(Spreadsheets.row(sheet("Time limits"), "15 calendar days"))
        .endsWith(9, 1, 0, 0, 1, 1, 2, 1, 14);
    assertThat(Spreadsheets.rows(sheet("Cases to follow up")))
        .hasSize(4)
        .contains(
            List.of(
                "2026-0007",
                "Giving the explanation",
                "van-phong-so",
                "Department Office",
                "Overdue",
                LocalDate.of(2026, 9, 18),
                "",
                8));
  }

  @Test
  void findings_are_all_told_however_many_a_page_shows() {
    ReportOptions two = EN.toBuilder().findingsShown(2).build();
    XSSFWorkbook book = Spreadsheets.workbook(Samples.summary(), two);

    assertThat(Spreadsheets.rows(book.getSheet("Findings"))).hasSize(7);
    assertThat(Spreadsheets.row(book.getSheet("Findings"), "case/2026-0007"))
        .startsWith("Fault", "LATE_EXPLANATION", "Late explanation")
        .contains("Department Office", "clause 1, Article 13, Decree 59/2019/NĐ-CP")
        .contains("Issue the explanation, and apologise in writing with a new date");
  }

  @Test
  void reminders_are_all_told_with_who_urges() {
    XSSFSheet reminders = sheet("Reminders");

    assertThat(Spreadsheets.rows(reminders)).hasSize(9);
    assertThat(Spreadsheets.row(reminders, "Reporting duty (2026-Q3)"))
        .contains(LocalDate.of(2026, 9, 18), 8, "Judicial Administration Division");
    assertThat(Spreadsheets.row(reminders, "Task 2b"))
        .contains(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 5), 3);
    assertThat(Spreadsheets.row(sheet("Superior documents"), "II.3"))
        .containsExactly(
            "Kế hoạch số 154/KH-UBND", "II.3", "Meet the citizens", "", "Carried out by no task");
  }

  @ParameterizedTest
  @EnumSource
  void every_sheet_has_a_head_that_stays_and_filters(Language language) {
    XSSFWorkbook book = Spreadsheets.workbook(Samples.summary(), ReportOptions.of(language));

    assertThat(book.getNumberOfSheets()).isEqualTo(10);
    for (Sheet one : book) {
      XSSFSheet sheet = (XSSFSheet) one;
      PaneInformation pane = sheet.getPaneInformation();
      int columns = sheet.getRow(0).getLastCellNum();
      String range = "A1:" + (char) ('A' + columns - 1) + (sheet.getLastRowNum() + 1);
      assertThat(pane.isFreezePane()).isTrue();
      assertThat(pane.getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo(range);
      for (Cell head : sheet.getRow(0)) {
        assertThat(book.getFontAt(head.getCellStyle().getFontIndex()).getBold()).isTrue();
        assertThat(sheet.getColumnWidth(head.getColumnIndex())).isGreaterThan(9 * 256);
      }
    }
  }

  @Test
  void dates_look_as_readers_of_the_language_write_them() {
    assertThat(formats(Language.VI)).contains("dd/mm/yyyy", "#,##0").doesNotContain("yyyy-mm-dd");
    assertThat(formats(Language.EN)).contains("yyyy-mm-dd", "#,##0").doesNotContain("dd/mm/yyyy");
  }

  private static List<String> formats(Language language) {
    XSSFWorkbook book = Spreadsheets.workbook(Samples.summary(), ReportOptions.of(language));
    return StreamSupport.stream(book.getSheetAt(4).spliterator(), false)
        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
        .map(cell -> cell.getCellStyle().getDataFormatString())
        .toList();
  }

  @Test
  void the_day_of_the_figures_is_the_day_of_creation() throws IOException {
    try (XSSFWorkbook book = Spreadsheets.workbook(Samples.summary(), EN)) {
      assertThat(book.getProperties().getCoreProperties().getCreated().toInstant())
          .isEqualTo(Instant.parse("2026-09-30T00:00:00Z"));
      assertThat(book.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Compliance summary of the plan");
    }
  }

  @Test
  void everybody_sees_figures_and_no_single_case() {
    ReportOptions everybody = EN.toBuilder().audience(Audience.PUBLIC).build();
    XSSFWorkbook book = Spreadsheets.workbook(Samples.summary(), everybody);

    assertThat(names(book)).doesNotContain("Findings", "Cases to follow up").contains("Cases");
    assertThat(Spreadsheets.row(book.getSheet("Summary"), "8 more findings are not shown here."))
        .contains(8);
    for (Sheet sheet : book) {
      assertThat(Spreadsheets.rows((XSSFSheet) sheet).toString()).doesNotContain("2026-00");
    }
  }

  @Test
  void a_report_has_the_sections_asked_for() {
    ReportOptions clocks = EN.toBuilder().sections(EnumSet.of(ReportSection.CLOCKS)).build();

    assertThat(names(Spreadsheets.workbook(Samples.summary(), clocks)))
        .containsExactly("Summary", "Time limits");
  }

  @Test
  void a_plan_of_which_nothing_is_known_has_sheets_with_their_heads() {
    XSSFWorkbook book = Spreadsheets.workbook(Samples.empty(), ReportOptions.of(Language.VI));

    assertThat(Spreadsheets.row(book.getSheet("Tổng hợp"), "Kế hoạch chưa ban hành")).isNotNull();
    assertThat(Spreadsheets.rows(book.getSheet("Phát hiện"))).hasSize(1);
    assertThat(Spreadsheets.rows(book.getSheet("Đơn vị"))).hasSize(1);
  }

  private static List<String> names(XSSFWorkbook book) {
    return StreamSupport.stream(book.spliterator(), false).map(Sheet::getSheetName).toList();
  }

  private static XSSFSheet sheet(String name) {
    return Spreadsheets.workbook(Samples.summary(), EN).getSheet(name);
  }
}
