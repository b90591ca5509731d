package vn.giaitrinh.report.table;

import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.ClockSummary;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.sla.Timeliness;

/** The clocks, each with its limit, the law behind it and its runs by timeliness. */
final class ClockTable {
  private static final List<Timeliness> ORDER =
      Stream.of(Content.ENDED, Content.OPEN, List.of(Timeliness.NOT_APPLICABLE))
          .flatMap(List::stream)
          .toList();

  private final Content content;

  ClockTable(Content content) {
    this.content = content;
  }

  Table table() {
    Columns columns = new Columns(content);
    List<Column> all =
        Stream.concat(
                Stream.of(
                    columns.of(Label.CLOCK, Kind.NAME),
                    columns.of(TableLabel.LIMIT, Kind.NAME),
                    columns.of(Label.LEGAL_BASIS, Kind.TEXT),
                    columns.of(TableLabel.VERIFICATION, Kind.NAME)),
                ORDER.stream().map(columns::runs))
            .toList();
    return new Table(
        TableLabel.CLOCKS.in(content),
        all,
        () -> content.summary().getClocks().stream().map(this::row));
  }

  private List<Cell> row(ClockSummary clock) {
    return Stream.concat(
            Stream.of(
                Cell.text(content.say(clock.label())),
                Cell.text(content.say(clock.limit())),
                Cell.text(content.cite(clock.basis())),
                Cell.text(content.say(clock.verification().label()))),
            ORDER.stream().map(timeliness -> Cell.count(clock.count(timeliness))))
        .toList();
  }
}
