package vn.giaitrinh.report.text;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import vn.giaitrinh.compliance.CaseCounts;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.DutyContent;
import vn.giaitrinh.report.content.Label;

/** What is late, and whose: cases, evidence, reports. */
final class TextFollowUp {
  private final Content content;
  private final TextWriter out;

  TextFollowUp(Content content, TextWriter out) {
    this.content = content;
    this.out = out;
  }

  void write() throws IOException {
    CaseCounts cases = content.summary().getCases();
    ObligationCounts duties = content.summary().getDuties();
    panel(
        content.say(Label.OVERDUE_CASES) + ": " + of(Label.OF_OPEN, cases.overdue(), cases.open()),
        Label.NO_OVERDUE_CASES,
        content.overdueUnits(),
        unit -> content.share(unit.cases().overdue(), unit.cases().open()));
    panel(
        content.say(Label.LACKING_EVIDENCE)
            + ": "
            + of(Label.OF_DUTIES, DutyContent.behind(duties), duties.graded()),
        Label.NO_LACKING_EVIDENCE,
        content.unitsBehind(),
        unit -> content.share(DutyContent.behind(unit.duties()), unit.duties().graded()));
    if (duties.settled() > 0) {
      int missed = duties.count(ObligationStatus.MISSED);
      panel(
          content.say(Label.MISSED_DUTIES) + ": " + of(Label.OF_SETTLED, missed, duties.settled()),
          Label.NO_MISSED_DUTIES,
          content.unitsMissing(),
          unit ->
              content.share(unit.duties().count(ObligationStatus.MISSED), unit.duties().settled()));
    }
  }

  private String of(Label label, int part, int whole) {
    return content.say(label, content.number(part), content.number(whole));
  }

  private void panel(
      String head, Label none, List<UnitSummary> units, Function<UnitSummary, String> share)
      throws IOException {
    if (units.isEmpty()) {
      out.paragraph(2, content.say(none));
      return;
    }
    out.paragraph(2, head);
    for (UnitSummary unit : units) {
      out.hanging(
          "    " + TextLayout.padStart(share.apply(unit), 7) + "  ", content.say(unit.name()));
    }
  }
}
