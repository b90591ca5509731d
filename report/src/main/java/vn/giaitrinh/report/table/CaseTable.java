package vn.giaitrinh.report.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.AgeSummary;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.KindSummary;
import vn.giaitrinh.compliance.PeriodSummary;
import vn.giaitrinh.report.content.CaseContent;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;

/** The cases by kind, by period of receipt and by age; filter one grouping before summing. */
final class CaseTable {
  private final Content content;

  CaseTable(Content content) {
    this.content = content;
  }

  Table table() {
    Columns columns = new Columns(content);
    List<Column> all =
        Stream.of(
                Stream.of(
                    columns.of(TableLabel.BY, Kind.NAME),
                    columns.of(TableLabel.GROUP, Kind.NAME),
                    columns.of(TableLabel.FROM, Kind.DAY),
                    columns.of(TableLabel.TO, Kind.DAY)),
                CaseCells.columns(columns).stream(),
                Stream.of(
                    columns.of(Label.OPEN_FOR, Kind.COUNT),
                    columns.of(Label.OVERDUE_FOR, Kind.COUNT)))
            .flatMap(some -> some)
            .toList();
    return new Table(TableLabel.CASES.in(content), all, this::rows);
  }

  private Stream<List<Cell>> rows() {
    ComplianceSummary summary = content.summary();
    List<Cell> counts = CaseCells.of(summary.getCases());
    List<Cell> total = row(Label.TOTAL, "", List.of(Cell.EMPTY, Cell.EMPTY), counts, noAge());
    return Stream.of(
            Stream.of(total),
            summary.getKinds().stream().map(this::kind),
            summary.getPeriods().stream().map(this::period),
            summary.getAges().stream().map(this::age))
        .flatMap(rows -> rows);
  }

  private List<Cell> kind(KindSummary kind) {
    return row(
        Label.BY_KIND,
        content.say(kind.kind().label()),
        List.of(Cell.EMPTY, Cell.EMPTY),
        CaseCells.of(kind.cases()),
        noAge());
  }

  private List<Cell> period(PeriodSummary period) {
    return row(
        Label.BY_PERIOD,
        new CaseContent(content).period(period),
        List.of(Cell.day(period.from()), Cell.day(Optional.of(period.to()))),
        CaseCells.of(period.cases()),
        noAge());
  }

  private List<Cell> age(AgeSummary age) {
    return row(
        Label.BY_AGE,
        content.say(age.age().label()),
        List.of(Cell.EMPTY, Cell.EMPTY),
        CaseCells.none(),
        List.of(Cell.count(age.open()), Cell.count(age.overdue())));
  }

  private static List<Cell> noAge() {
    return List.of(Cell.EMPTY, Cell.EMPTY);
  }

  private List<Cell> row(
      Label by, String group, List<Cell> days, List<Cell> counts, List<Cell> ages) {
    return Stream.of(
            Stream.of(Cell.text(content.say(by)), Cell.text(group)),
            days.stream(),
            counts.stream(),
            ages.stream())
        .flatMap(cells -> cells)
        .toList();
  }
}
