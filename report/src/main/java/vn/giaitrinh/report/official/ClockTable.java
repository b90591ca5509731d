package vn.giaitrinh.report.official;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.ClockSummary;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.sla.Timeliness;

/** How the cases stand to each statutory time limit that a case ran. */
record ClockTable(Content content, ReportBody body) {
  private static final List<Timeliness> WITHIN_TIME =
      List.of(Timeliness.ON_TRACK, Timeliness.AT_RISK, Timeliness.DUE_TODAY);

  private static final int NAME = 12;
  private static final int COUNT = 6;

  void write() {
    List<ClockSummary> clocks = content.summary().getClocks();
    if (clocks.isEmpty()) {
      return;
    }
    body.part(content.say(Label.BY_CLOCK));
    List<ClockSummary> run = clocks.stream().filter(clock -> clock.total() > 0).toList();
    if (!run.isEmpty()) {
      body.table(columns(), run.stream().map(this::row).toList());
    }
    run.forEach(clock -> body.item(described(clock)));
    String others =
        clocks.stream()
            .filter(clock -> clock.total() == 0)
            .map(this::name)
            .collect(Collectors.joining("; "));
    if (!others.isEmpty()) {
      body.paragraph(ReportWord.WITHOUT_CASES.in(content, others));
    }
  }

  private List<Block.Column> columns() {
    return new Columns()
        .words(content.say(Label.CLOCK), NAME)
        .numbers(
            COUNT,
            Stream.of(
                head(Timeliness.MET),
                head(Timeliness.MET_LATE),
                head(Timeliness.NOT_MET),
                ReportWord.WITHIN_TIME.in(content),
                head(Timeliness.OVERDUE),
                head(Timeliness.ON_HOLD)))
        .numbers(COUNT + 1, Stream.of(head(Timeliness.NOT_APPLICABLE)))
        .list();
  }

  private String head(Timeliness timeliness) {
    return content.say(timeliness.label());
  }

  private List<String> row(ClockSummary clock) {
    int within = WITHIN_TIME.stream().mapToInt(clock::count).sum();
    return List.of(
        content.say(Label.WITH_DAYS, name(clock), content.say(clock.limit())),
        count(clock, Timeliness.MET),
        count(clock, Timeliness.MET_LATE),
        count(clock, Timeliness.NOT_MET),
        content.number(within),
        count(clock, Timeliness.OVERDUE),
        count(clock, Timeliness.ON_HOLD),
        count(clock, Timeliness.NOT_APPLICABLE));
  }

  private String count(ClockSummary clock, Timeliness timeliness) {
    return content.number(clock.count(timeliness));
  }

  private String name(ClockSummary clock) {
    return content.say(clock.label());
  }

  /** Its law, and the days that are close, which are not seen in their sum. */
  private String described(ClockSummary clock) {
    List<String> parts = new ArrayList<>();
    parts.add(name(clock));
    if (!clock.basis().isEmpty()) {
      parts.add(content.say(Label.BASIS, content.cite(clock.basis())));
    }
    parts.add(content.say(Label.SOURCE, content.say(clock.verification().label())));
    String close =
        Stream.of(Timeliness.AT_RISK, Timeliness.DUE_TODAY)
            .filter(timeliness -> clock.count(timeliness) > 0)
            .map(timeliness -> content.counted(head(timeliness), clock.count(timeliness)))
            .collect(Collectors.joining("; "));
    if (!close.isEmpty()) {
      parts.add(ReportWord.OF_WITHIN_TIME.in(content, close));
    }
    return String.join(". ", parts);
  }
}
