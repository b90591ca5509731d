package vn.giaitrinh.report.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.DutySummary;
import vn.giaitrinh.compliance.UnitDuty;
import vn.giaitrinh.compliance.UnmeasuredPart;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;

/**
 * What the units owe under the plan: a row for each task, milestone or report, of each unit and
 * period, and one for each reason why a part of the plan cannot be measured.
 */
final class TaskTable {
  private final Content content;

  TaskTable(Content content) {
    this.content = content;
  }

  Table table() {
    Columns columns = new Columns(content);
    return new Table(
        TableLabel.TASKS.in(content),
        List.of(
            columns.of(Label.KIND, Kind.NAME),
            columns.of(Label.NUMBER, Kind.CODE),
            columns.of(TableLabel.NAME, Kind.TEXT),
            columns.of(Label.TIMING, Kind.NAME),
            columns.unitCode(),
            columns.unit(),
            columns.of(TableLabel.TERM, Kind.CODE),
            columns.status(),
            columns.due(),
            columns.of(TableLabel.DELIVERED, Kind.DAY),
            columns.of(TableLabel.INHERITED, Kind.CODE),
            columns.note()),
        this::rows);
  }

  private Stream<List<Cell>> rows() {
    ComplianceSummary summary = content.summary();
    Units units = new Units(content);
    return Stream.of(summary.getTasks(), summary.getMilestones(), summary.getReportingDuties())
        .flatMap(List::stream)
        .flatMap(part -> rows(part, units));
  }

  private Stream<List<Cell>> rows(DutySummary part, Units units) {
    if (part.units().isEmpty() && part.unmeasured().isEmpty()) {
      return Stream.of(row(part, Optional.empty(), Cell.EMPTY, Optional.empty(), nothing()));
    }
    return Stream.concat(
        part.units().stream().map(duty -> measured(part, duty)),
        part.unmeasured().stream().map(reason -> unmeasured(part, reason, units)));
  }

  private List<Cell> measured(DutySummary part, UnitDuty duty) {
    String from =
        duty.inheritedFrom().stream().map(UnitId::value).collect(Collectors.joining("; "));
    return row(
        part,
        Optional.of(duty.unit()),
        Cell.text(content.say(duty.name())),
        duty.period(),
        List.of(
            Cell.text(content.say(duty.status().label())),
            Cell.day(duty.dueBy()),
            Cell.day(duty.fulfilledOn()),
            Cell.text(from),
            Cell.EMPTY));
  }

  private List<Cell> unmeasured(DutySummary part, UnmeasuredPart reason, Units units) {
    Cell note = Cell.text(content.say(reason.reason().label()));
    return row(
        part,
        reason.unit(),
        units.name(reason.unit()),
        reason.period(),
        List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, note));
  }

  private static List<Cell> nothing() {
    return List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY);
  }

  private List<Cell> row(
      DutySummary part,
      Optional<UnitId> unit,
      Cell name,
      Optional<String> period,
      List<Cell> standing) {
    return Stream.concat(
            Stream.of(
                Cell.text(content.say(part.subject().kind().label())),
                Cell.text(part.label()),
                Cell.text(content.say(part.title())),
                Cell.text(part.timing()),
                Units.code(unit),
                name,
                Cell.text(period)),
            standing.stream())
        .toList();
  }
}
