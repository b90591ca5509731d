package vn.giaitrinh.report.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.MetricValue;
import vn.giaitrinh.compliance.PeriodSummary;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.report.content.CaseContent;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.option.ReportSection;

/** Every metric over everything, over each unit and over each period of receipt. */
final class MetricTable {
  private final Content content;
  private final ComplianceSummary summary;

  MetricTable(Content content) {
    this.content = content;
    this.summary = content.summary();
  }

  Table table() {
    Columns columns = new Columns(content);
    return new Table(
        TableLabel.METRICS.in(content),
        List.of(
            columns.of(TableLabel.SCOPE, Kind.NAME),
            columns.unitCode(),
            columns.unit(),
            columns.of(Label.PERIOD, Kind.NAME),
            columns.of(TableLabel.METRIC, Kind.NAME),
            columns.of(TableLabel.PART, Kind.COUNT),
            columns.of(TableLabel.OUT_OF, Kind.COUNT),
            columns.percent(),
            columns.note()),
        this::rows);
  }

  private Stream<List<Cell>> rows() {
    Stream<List<Cell>> all =
        summary.getMetrics().stream()
            .map(one -> row(TableLabel.ALL.in(content), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, one));
    Stream<List<Cell>> units =
        content.has(ReportSection.UNITS)
            ? summary.getUnits().stream().flatMap(this::unit)
            : Stream.empty();
    Stream<List<Cell>> periods =
        content.has(ReportSection.CASES)
            ? summary.getPeriods().stream().flatMap(this::period)
            : Stream.empty();
    return Stream.of(all, units, periods).flatMap(rows -> rows);
  }

  private Stream<List<Cell>> unit(UnitSummary unit) {
    Cell code = Units.code(Optional.of(unit.unit()));
    Cell name = Cell.text(content.say(unit.name()));
    return unit.metrics().stream()
        .map(one -> row(content.say(Label.UNIT), code, name, Cell.EMPTY, one));
  }

  private Stream<List<Cell>> period(PeriodSummary period) {
    Cell name = Cell.text(new CaseContent(content).period(period));
    return period.metrics().stream()
        .map(one -> row(content.say(Label.PERIOD), Cell.EMPTY, Cell.EMPTY, name, one));
  }

  private List<Cell> row(String scope, Cell code, Cell unit, Cell period, MetricValue metric) {
    String population = content.say(metric.metric().population());
    return List.of(
        Cell.text(scope),
        code,
        unit,
        period,
        Cell.text(content.say(metric.metric().label())),
        Cell.count(metric.numerator()),
        Cell.count(metric.denominator()),
        Cell.percent(metric.percent()),
        Cell.text(content.say(Label.POPULATION, population)));
  }
}
