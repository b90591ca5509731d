package vn.giaitrinh.report.official;

import vn.giaitrinh.compliance.coverage.DocumentCoverage;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.content.ReminderContent;
import vn.giaitrinh.report.option.ReportSection;

/** How the work was led: what the plan carries out, and who follows it up. */
record DirectionSection(Content content, ReportBody body) {

  void write() {
    body.section(content.say(Label.DIRECTION));
    body.paragraphs(content.options().getNarrative().getDirection());
    if (content.has(ReportSection.COVERAGE)) {
      content.summary().getCoverage().documents().stream().map(this::sentence).forEach(body::item);
    }
    new MetricItems(content, body).write(MetricItems.OF_PLAN);
    if (content.has(ReportSection.REMINDERS)) {
      new ReminderContent(content).followedUpBy().ifPresent(body::paragraph);
    }
  }

  private String sentence(DocumentCoverage document) {
    String name = document.document().cite();
    return document.listed()
        ? ReportWord.COVERED.in(
            content, name, content.share(document.counts().covered(), document.counts().listed()))
        : ReportWord.NOT_LISTED.in(content, name);
  }
}
