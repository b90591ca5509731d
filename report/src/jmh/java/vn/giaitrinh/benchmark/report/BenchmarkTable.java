package vn.giaitrinh.benchmark.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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
import vn.giaitrinh.report.sheet.XlsxBook;
import vn.giaitrinh.report.table.Cell;
import vn.giaitrinh.report.table.Column;
import vn.giaitrinh.report.table.Kind;
import vn.giaitrinh.report.table.Table;
import vn.giaitrinh.sla.Verification;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** The rows as a table of a report. */
final class BenchmarkTable {
  static final List<Column> COLUMNS =
      List.of(
          new Column("Mức độ", Kind.NAME),
          new Column("Mã phát hiện", Kind.NAME),
          new Column("Loại", Kind.NAME),
          new Column("Vị trí", Kind.CODE),
          new Column("Mã đơn vị", Kind.CODE),
          new Column("Đơn vị", Kind.NAME),
          new Column("Nội dung", Kind.TEXT),
          new Column("Hướng xử lý", Kind.TEXT),
          new Column("Ngày nhận", Kind.DAY),
          new Column("Hạn", Kind.DAY),
          new Column("Ngày chậm", Kind.COUNT),
          new Column("Tỷ lệ (%)", Kind.PERCENT));

  private BenchmarkTable() {}

  static void write(int rows, OutputStream out) throws IOException {
    Table table =
        new Table(
            "Phát hiện",
            COLUMNS,
            () -> IntStream.range(0, rows).mapToObj(BenchmarkRow::of).map(BenchmarkTable::cells));
    XlsxBook.write(content(), List.of(table), out);
  }

  private static List<Cell> cells(BenchmarkRow row) {
    return List.of(
        Cell.text(row.severity()),
        Cell.text(row.code()),
        Cell.text(row.kind()),
        Cell.text(row.place()),
        Cell.text(row.unitCode()),
        Cell.text(row.unit()),
        Cell.text(row.message()),
        Cell.text(row.hint()),
        new Cell.Day(row.received()),
        new Cell.Day(row.due()),
        new Cell.Count(row.daysLate()),
        new Cell.Percent(row.percent()));
  }

  private static Content content() {
    LocalDate asOf = LocalDate.of(2026, 9, 30);
    ComplianceSummary summary =
        ComplianceSummary.builder()
            .asOf(asOf)
            .planTitle(BilingualText.ofVietnamese("Kế hoạch"))
            .agency(BilingualText.ofVietnamese("Sở Tư pháp"))
            .cases(CaseCounts.NONE)
            .duties(ObligationCounts.NONE)
            .coverage(new Coverage(ClauseCounts.NONE, List.of(), List.of(), List.of()))
            .supervision(new Supervision(asOf, List.of(), List.of()))
            .reminders(
                new Reminders(asOf, 5, asOf.plusDays(7), true, DayStatus.ANNOUNCED, List.of()))
            .findingsNotKept(0)
            .calendarStatus(DayStatus.ANNOUNCED)
            .verification(Verification.CONFIRMED)
            .build();
    return Content.of(summary, ReportOptions.of(Language.VI));
  }
}
