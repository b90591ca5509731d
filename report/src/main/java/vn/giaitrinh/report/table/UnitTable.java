package vn.giaitrinh.report.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.DutyContent;

/** The units, each with its cases by status and with what it owes. */
final class UnitTable {
  private static final List<ObligationStatus> STATUSES =
      Stream.concat(DutyContent.DATED.stream(), DutyContent.GRADED.stream()).toList();

  private final Content content;

  UnitTable(Content content) {
    this.content = content;
  }

  Table table() {
    Columns columns = new Columns(content);
    List<Column> all =
        Stream.of(
                Stream.of(columns.unitCode(), columns.unit()),
                CaseCells.columns(columns).stream(),
                STATUSES.stream().map(columns::owed),
                Stream.of(columns.of(TableLabel.NUMBER_OF_FINDINGS, Kind.COUNT)))
            .flatMap(some -> some)
            .toList();
    return new Table(
        TableLabel.UNITS.in(content),
        all,
        () -> content.summary().getUnits().stream().map(this::row));
  }

  private List<Cell> row(UnitSummary unit) {
    int findings = unit.findings().values().stream().mapToInt(Integer::intValue).sum();
    return Stream.of(
            Stream.of(Units.code(Optional.of(unit.unit())), Cell.text(content.say(unit.name()))),
            CaseCells.of(unit.cases()).stream(),
            STATUSES.stream().map(status -> Cell.count(unit.duties().count(status))),
            Stream.of(Cell.count(findings)))
        .flatMap(some -> some)
        .toList();
  }
}
