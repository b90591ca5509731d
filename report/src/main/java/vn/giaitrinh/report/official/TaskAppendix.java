package vn.giaitrinh.report.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.DutySummary;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.DutyContent;
import vn.giaitrinh.report.content.Label;

/** The table of all parts of the plan: each task with its milestones, then the reporting duties. */
record TaskAppendix(Content content) {
  private static final Set<Role> LEADS = Set.of(Role.LEAD, Role.IMPLEMENTING);
  private static final Set<Role> SUPPORTS = Set.of(Role.SUPPORTING);

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
    List<DutySummary> parts = PlanParts.of(content.summary());
    for (DutySummary part : parts) {
      rows.add(row(rows.size() + 1, part));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Table(columns(), rows));
    if (parts.stream().allMatch(part -> part.assignments().isEmpty())) {
      blocks.add(new Block.Paragraph(ReportWord.SUPPORT_NOT_TOLD.in(content)));
    }
    return new DocumentAppendix(
        ReportWord.APPENDIX_TITLE.in(content), Optional.of(head.reference()), blocks);
  }

  private List<Block.Column> columns() {
    return new Columns()
        .middle(ReportWord.ORDINAL.in(content), 3)
        .words(content.say(Label.TASK), 17)
        .words(ReportWord.LEAD_UNIT.in(content), 11)
        .words(ReportWord.SUPPORTING_UNITS.in(content), 10)
        .words(content.say(Label.TIMING), 8)
        .words(ReportWord.RESULT.in(content), 11)
        .words(ReportWord.NOTES.in(content), 14)
        .list();
  }

  private List<String> row(int ordinal, DutySummary part) {
    String name = new DutyContent(content).name(part);
    return List.of(
        content.number(ordinal),
        name + ": " + content.say(part.title()),
        assigned(part, LEADS).orElseGet(() -> measured(part)),
        assigned(part, SUPPORTS).orElse(""),
        part.timing(),
        result(part.duties()),
        notes(part));
  }

  /** The units as the plan names them: a set by its words, and not by its members. */
  private Optional<String> assigned(DutySummary part, Set<Role> roles) {
    String names =
        part.assignments().stream()
            .filter(one -> roles.contains(one.role()))
            .map(one -> content.language().capitalized(content.say(one.units())))
            .distinct()
            .collect(Collectors.joining("; "));
    return Optional.of(names).filter(one -> !one.isEmpty());
  }

  /** Where the plan assigns nobody, as in most reporting duties, those who are measured by it. */
  private String measured(DutySummary part) {
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
    return others > 0 ? ReportWord.AND_OTHERS.in(content, first, content.number(others)) : first;
  }

  private String head(ObligationStatus status) {
    return status == ObligationStatus.NEVER
        ? content.say(Label.NEVER_UNITS)
        : content.say(status.label());
  }
}
