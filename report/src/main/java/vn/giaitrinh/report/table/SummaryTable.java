package vn.giaitrinh.report.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.CaseCounts;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.MetricValue;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.report.content.CaseContent;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.DutyContent;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.option.ReportSection;

/** The headline figures, the sums, and what to know before reading them. */
final class SummaryTable {
  private final Content content;
  private final ComplianceSummary summary;

  SummaryTable(Content content) {
    this.content = content;
    this.summary = content.summary();
  }

  Table table() {
    Columns columns = new Columns(content);
    return new Table(
        TableLabel.SUMMARY.in(content),
        List.of(
            columns.of(TableLabel.SECTION, Kind.NAME),
            columns.of(Label.MATTER, Kind.TEXT),
            columns.of(Label.COUNT, Kind.COUNT),
            columns.of(TableLabel.OUT_OF, Kind.COUNT),
            columns.percent(),
            columns.of(TableLabel.DAY, Kind.DAY),
            columns.note()),
        this::rows);
  }

  private Stream<List<Cell>> rows() {
    return Stream.of(
            report(),
            content.has(ReportSection.REMARKS) ? remarks() : none(),
            content.has(ReportSection.HEADLINE) ? metrics() : none(),
            content.has(ReportSection.CASES) ? cases() : none(),
            content.has(ReportSection.TASKS) ? duties() : none(),
            content.has(ReportSection.FINDINGS) ? findings() : none(),
            content.has(ReportSection.REMINDERS) ? new ReminderSums(content).rows() : none(),
            grounds())
        .flatMap(rows -> rows);
  }

  private static Stream<List<Cell>> none() {
    return Stream.empty();
  }

  private Stream<List<Cell>> report() {
    String title = content.say(Label.TITLE);
    Optional<List<Cell>> number =
        summary
            .getPlanNumber()
            .map(one -> note(title, TableLabel.PLAN_NUMBER.in(content), one.toString()));
    return Stream.of(
            Stream.of(
                note(title, TableLabel.AGENCY.in(content), content.say(summary.getAgency())),
                note(title, TableLabel.PLAN.in(content), content.say(summary.getPlanTitle()))),
            number.stream(),
            Stream.of(
                row(
                    title,
                    TableLabel.AS_OF.in(content),
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    new Cell.Day(summary.getAsOf()),
                    Cell.EMPTY)))
        .flatMap(rows -> rows);
  }

  private Stream<List<Cell>> remarks() {
    return summary.getRemarks().stream()
        .map(remark -> note(content.say(Label.REMARKS), "", content.say(remark)));
  }

  private Stream<List<Cell>> metrics() {
    return summary.getMetrics().stream().map(this::metric);
  }

  private List<Cell> metric(MetricValue metric) {
    String population = content.say(metric.metric().population());
    String note = content.say(Label.POPULATION, population);
    return row(
        content.say(Label.HEADLINE),
        content.say(metric.metric().label()),
        Cell.count(metric.numerator()),
        Cell.count(metric.denominator()),
        Cell.percent(metric.percent()),
        Cell.EMPTY,
        Cell.text(metric.small() ? note + " (" + content.say(Label.SMALL) + ")" : note));
  }

  private Stream<List<Cell>> cases() {
    CaseCounts all = summary.getCases();
    Stream<List<Cell>> statuses =
        Stream.of(
            count(Label.CASES, Label.INTAKE, all.intake()),
            count(Label.CASES, Label.ACTIVE, all.active()),
            count(Label.CASES, Label.ON_HOLD, all.onHold()),
            count(Label.CASES, Label.DONE, all.done()),
            count(Label.CASES, Label.ENDED_OTHERWISE_IN_FULL, all.endedOtherwise()),
            count(Label.CASES, Label.RECEIVED_IN_ALL, all.received()),
            count(Label.CASES, Label.OF_WHICH_OVERDUE, all.overdue()),
            count(Label.CASES, Label.OF_WHICH_LATE, all.late()));
    CaseContent words = new CaseContent(content);
    Stream<List<Cell>> late =
        summary.getRepeatedlyLate().stream()
            .map(
                unit ->
                    note(
                        content.say(Label.REPEATEDLY_LATE),
                        content.say(unit.name()),
                        words.lateness(unit)));
    return Stream.concat(statuses, late);
  }

  private Stream<List<Cell>> duties() {
    Columns columns = new Columns(content);
    return Stream.concat(DutyContent.DATED.stream(), DutyContent.GRADED.stream())
        .map(status -> duty(columns, status));
  }

  private List<Cell> duty(Columns columns, ObligationStatus status) {
    int count = summary.getDuties().count(status);
    return count(content.say(Label.TIMES), columns.owed(status).head(), count, "");
  }

  private Stream<List<Cell>> findings() {
    String section = content.say(Label.FINDINGS_BY_CODE);
    Stream<List<Cell>> codes =
        content.findingCounts().entrySet().stream()
            .map(
                one ->
                    count(
                        section,
                        content.say(one.getKey().label()),
                        one.getValue(),
                        content.say(one.getKey().severity().label())));
    int hidden = summary.getFindingsNotKept();
    return hidden == 0
        ? codes
        : Stream.concat(codes, Stream.of(count(section, notKept(hidden), hidden, "")));
  }

  private String notKept(int hidden) {
    return hidden == 1
        ? content.say(Label.ONE_NOT_SHOWN)
        : content.say(Label.NOT_SHOWN, content.number(hidden));
  }

  private Stream<List<Cell>> grounds() {
    String calendar = content.say(summary.getCalendarStatus().label());
    String law = content.say(summary.getVerification().label());
    String section = content.say(Label.GROUNDS);
    return Stream.of(
        note(section, "", content.say(Label.CALENDAR, calendar)),
        note(section, "", content.say(Label.LAW, law)));
  }

  private List<Cell> count(Label section, Label matter, int count) {
    return count(content.say(section), content.say(matter), count, "");
  }

  static List<Cell> count(String section, String matter, int count, String note) {
    return row(
        section, matter, Cell.count(count), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.text(note));
  }

  static List<Cell> note(String section, String matter, String note) {
    return row(section, matter, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.text(note));
  }

  private static List<Cell> row(
      String section, String matter, Cell count, Cell whole, Cell percent, Cell day, Cell note) {
    return List.of(Cell.text(section), Cell.text(matter), count, whole, percent, day, note);
  }
}
