package vn.giaitrinh.report.official;

import java.util.List;
import java.util.Optional;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.content.Phrase;
import vn.giaitrinh.report.option.ReportSection;
import vn.giaitrinh.text.BilingualText;

/**
 * A summary as a report to a higher body (<i>báo cáo</i>): its sections tell figures in sentences,
 * each with its population, and hold what the official writes beside them.
 */
public final class OfficialReport {
  private final Content content;
  private final ReportHead head;
  private final ReportBody body;

  private OfficialReport(Content content) {
    this.content = content;
    this.head = new ReportHead(content);
    this.body = new ReportBody(content);
  }

  /** {@return the words that no other report has, with their names} */
  public static List<Phrase> phrases() {
    return ReportWord.phrases();
  }

  /**
   * Writes a report.
   *
   * @param content the summary, and for whom it is written
   * @return the report
   */
  public static OfficialDocument of(Content content) {
    return new OfficialReport(content).write();
  }

  private OfficialDocument write() {
    return new OfficialDocument(
        content.language(),
        head.heading(),
        head.title(),
        head.addressees(),
        head.legalBases(),
        body(),
        head.signature(),
        head.distribution(),
        content.has(ReportSection.TASKS) && !PlanParts.of(content.summary()).isEmpty()
            ? Optional.of(new TaskAppendix(content).of(head))
            : Optional.empty());
  }

  private List<Block> body() {
    ComplianceSummary summary = content.summary();
    body.paragraph(
        ReportWord.OPENING.in(
            content, head.numberedPlan(), head.agency(), content.date(summary.getAsOf())));
    remarks(summary);
    new DirectionSection(content, body).write();
    new ResultSection(content, body).write();
    new CaseSection(content, body).write();
    new AssessmentSection(content, body).write();
    new NextStepsSection(content, body).write();
    body.section(content.say(Label.PROPOSALS));
    body.paragraphs(content.options().getNarrative().getProposals());
    String subject = head.withinSentence(head.subject());
    return body.close(ReportWord.CLOSING.in(content, subject, head.agency()));
  }

  /** What to know before reading; how firm the calendar and the law are is never left out. */
  private void remarks(ComplianceSummary summary) {
    body.paragraph(content.say(Label.REMARKS) + ":");
    if (content.has(ReportSection.REMARKS)) {
      for (BilingualText remark : summary.getRemarks()) {
        body.item(content.say(remark));
      }
    }
    body.item(content.say(Label.CALENDAR, content.say(summary.getCalendarStatus().label())));
    body.item(content.say(Label.LAW, content.say(summary.getVerification().label())));
  }
}
