package vn.giaitrinh.report.official;

import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.DutySummary;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.UnmeasuredPart;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.DutyContent;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.option.Narrative;
import vn.giaitrinh.report.option.ReportSection;

/** What went well, what did not, and what stood in the way: as far as figures can tell. */
record AssessmentSection(Content content, ReportBody body) {

  void write() {
    Narrative narrative = content.options().getNarrative();
    body.section(ReportWord.ASSESSMENT.in(content));
    body.part(content.say(Label.STRENGTHS));
    body.paragraphs(narrative.getStrengths());
    new MetricItems(content, body).writeWhole();
    if (content.has(ReportSection.FOLLOW_UP)) {
      nothingBehind();
    }
    body.part(content.say(Label.SHORTCOMINGS));
    body.paragraphs(narrative.getShortcomings());
    new Shortcomings(content, body).write();
    body.part(content.say(Label.DIFFICULTIES));
    body.paragraphs(narrative.getDifficulties());
    if (content.has(ReportSection.TASKS)) {
      unmeasured();
    }
  }

  /** That nothing is late is said only of what there is. */
  private void nothingBehind() {
    ComplianceSummary summary = content.summary();
    ObligationCounts duties = summary.getDuties();
    none(ReportWord.NONE_OVERDUE, summary.getCases().overdue(), summary.getCases().open());
    none(ReportWord.NONE_LACKING, DutyContent.behind(duties), duties.graded());
    none(ReportWord.NONE_MISSED, duties.count(ObligationStatus.MISSED), duties.settled());
  }

  private void none(ReportWord words, int behind, int population) {
    if (behind == 0 && population > 0) {
      body.item(words.in(content, content.number(population)));
    }
  }

  private void unmeasured() {
    DutyContent words = new DutyContent(content);
    for (DutySummary part : PlanParts.of(content.summary())) {
      for (UnmeasuredPart reason : part.unmeasured()) {
        String why = content.language().lowered(content.say(reason.reason().label()));
        body.item(
            ReportWord.UNMEASURED.in(content, words.name(part), content.say(part.title()), why));
      }
    }
  }
}
