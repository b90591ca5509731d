package vn.giaitrinh.report.official;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.CaseCounts;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.option.ReportSection;

/** How requests for explanation, feedback and recommendations were dealt with. */
record CaseSection(Content content, ReportBody body) {

  void write() {
    body.section(ReportWord.CASES.in(content));
    ComplianceSummary summary = content.summary();
    CaseTables tables = new CaseTables(content, body);
    boolean cases = content.has(ReportSection.CASES);
    if (cases && summary.getCases().received() == 0) {
      body.paragraph(ReportWord.NO_CASE.in(content));
    } else if (cases) {
      body.part(ReportWord.IN_GENERAL.in(content));
      inGeneral(summary.getCases());
    }
    new MetricItems(content, body).write(MetricItems.OF_CASES);
    if (cases && summary.getCases().received() > 0) {
      tables.kinds();
      tables.periods();
      tables.ages();
    }
    if (content.has(ReportSection.UNITS)) {
      tables.units();
    }
    if (content.has(ReportSection.CLOCKS)) {
      new ClockTable(content, body).write();
    }
  }

  private void inGeneral(CaseCounts cases) {
    String groups =
        Stream.of(
                counted(Label.INTAKE, cases.intake()),
                counted(Label.ACTIVE, cases.active()),
                counted(Label.ON_HOLD, cases.onHold()),
                counted(Label.DONE, cases.done()),
                counted(Label.ENDED_OTHERWISE_IN_FULL, cases.endedOtherwise()))
            .collect(Collectors.joining("; "));
    body.paragraph(ReportWord.CASES_IN_ALL.in(content, content.number(cases.received()), groups));
    String overdue =
        content.say(Label.OF_OPEN, content.number(cases.overdue()), content.number(cases.open()));
    body.item(content.say(Label.OVERDUE_CASES) + ": " + overdue);
    body.item(
        ReportWord.LATE_CASES.in(
            content, content.number(cases.late()), content.number(cases.received())));
  }

  private String counted(Label status, int count) {
    return content.counted(content.say(status), count);
  }
}
