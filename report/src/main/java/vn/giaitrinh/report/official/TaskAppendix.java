package vn.giaitrinh.report.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.DutySummary;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.DutyContent;
import vn.giaitrinh.report.content.Label;

/** The table of all parts of the plan: each task with its milestones, then the reporting duties. */
record TaskAppendix(Content content) {
  /** More units than these would push what matters out of the row; the notes name who is behind. */
  private static final int UNITS_NAMED = 6;

  /** A row that fills a page is read by nobody. */
  private static final int UNITS_NOTED = 12;

  private static final List<ObligationStatus> NOTED =
      List.of(
          ObligationStatus.MISSED,
          ObligationStatus.LATE,
          ObligationStatus.NEVER,
          ObligationStatus.STALE);

  DocumentAppendix of(ReportHead head) {
    List<List<String>> rows = new ArrayList<>();
    for (DutySummary part : PlanParts.of(content.summary())) {
      rows.add(row(rows.size() + 1, part));
    }
    return new DocumentAppendix(
        ReportWord.APPENDIX_TITLE.in(content),
        Optional.of(head.reference()),
        List.of(
            new Block.Table(columns(), rows),
            new Block.Paragraph(ReportWord.SUPPORT_NOT_TOLD.in(content))));
  }

  private List<Block.Column> columns() {
    return new Columns()
        .middle(ReportWord.ORDINAL.in(content), 3)
        .words(content.say(Label.TASK), 17)
        .words(ReportWord.LEAD_UNIT.in(content), 11)
        .words(ReportWord.SUPPORTING_UNITS.in(content), 8)
        .words(content.say(Label.TIMING), 8)
        .words(ReportWord.RESULT.in(content), 11)
        .words(ReportWord.NOTES.in(content), 16)
        .list();
  }

  private List<String> row(int ordinal, DutySummary part) {
    String name = new DutyContent(content).name(part);
    return List.of(
        content.number(ordinal),
        name + ": " + content.say(part.title()),
        units(part),
        "",
        part.timing(),
        result(part.duties()),
        notes(part));
  }

  private String units(DutySummary part) {
    List<String> names =
        part.units().stream().map(unit -> content.say(unit.name())).distinct().toList();
    return names.size() > UNITS_NAMED
        ? ReportWord.UNITS_COUNTED.in(content, content.number(names.size()))
        : String.join("; ", names);
  }

  private String result(ObligationCounts duties) {
    if (duties.total() == 0) {
      return ReportWord.NOT_MEASURED.in(content);
    }
    String counts =
        Stream.of(DutyContent.GRADED, DutyContent.DATED)
            .map(statuses -> new DutyContent(content).counts(duties, statuses))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; "));
    return ReportWord.TIMES.in(content, content.number(duties.total()), counts);
  }

  private String notes(DutySummary part) {
    DutyContent words = new DutyContent(content);
    Stream<String> behind =
        NOTED.stream()
            .filter(status -> part.duties().count(status) > 0)
            .map(status -> head(status) + ": " + named(words.unitsOf(part, status)));
    Stream<String> reasons =
        part.unmeasured().stream().map(reason -> content.say(reason.reason().label()));
    return Stream.concat(behind, reasons).distinct().collect(Collectors.joining(". "));
  }

  private String named(List<String> units) {
    String first = String.join("; ", units.subList(0, Math.min(units.size(), UNITS_NOTED)));
    int others = units.size() - UNITS_NOTED;
    return others > 0
        ? ReportWord.AND_OTHERS.in(content, first, content.number(others))
        : first;
  }

  private String head(ObligationStatus status) {
    return status == ObligationStatus.NEVER
        ? content.say(Label.NEVER_UNITS)
        : content.say(status.label());
  }
}
