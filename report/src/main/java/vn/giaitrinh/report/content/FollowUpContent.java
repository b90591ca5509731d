package vn.giaitrinh.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.giaitrinh.compliance.CaseCounts;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.compliance.obligation.ObligationStatus;

/**
 * What is late, and whose, put into words: cases, evidence, reports.
 *
 * @param content the summary and its reader
 */
public record FollowUpContent(Content content) {

  /**
   * One kind of lateness.
   *
   * @param head how much of it there is, of how much; that there is none, if there is none
   * @param units the units, those with most first
   */
  public record Panel(String head, List<Part> units) {}

  /**
   * The part of one unit.
   *
   * @param share how much of how much
   * @param unit the name of the unit
   */
  public record Part(String share, String unit) {}

  /** {@return each kind of lateness that there can be, of cases first} */
  public List<Panel> panels() {
    CaseCounts cases = content.summary().getCases();
    ObligationCounts duties = content.summary().getDuties();
    List<Panel> panels = new ArrayList<>();
    panels.add(
        panel(
            head(Label.OVERDUE_CASES, Label.OF_OPEN, cases.overdue(), cases.open()),
            Label.NO_OVERDUE_CASES,
            content.overdueUnits(),
            unit -> content.share(unit.cases().overdue(), unit.cases().open())));
    panels.add(
        panel(
            head(
                Label.LACKING_EVIDENCE,
                Label.OF_DUTIES,
                DutyContent.behind(duties),
                duties.graded()),
            Label.NO_LACKING_EVIDENCE,
            content.unitsBehind(),
            unit -> content.share(DutyContent.behind(unit.duties()), unit.duties().graded())));
    if (duties.settled() > 0) {
      panels.add(
          panel(
              head(
                  Label.MISSED_DUTIES,
                  Label.OF_SETTLED,
                  duties.count(ObligationStatus.MISSED),
                  duties.settled()),
              Label.NO_MISSED_DUTIES,
              content.unitsMissing(),
              unit ->
                  content.share(
                      unit.duties().count(ObligationStatus.MISSED), unit.duties().settled())));
    }
    return panels;
  }

  private String head(Label what, Label of, int part, int whole) {
    return content.say(what) + ": " + content.say(of, content.number(part), content.number(whole));
  }

  private Panel panel(
      String head, Label none, List<UnitSummary> units, Function<UnitSummary, String> share) {
    return units.isEmpty()
        ? new Panel(content.say(none), List.of())
        : new Panel(
            head,
            units.stream()
                .map(unit -> new Part(share.apply(unit), content.say(unit.name())))
                .toList());
  }
}
