package vn.giaitrinh.report.official;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.DutyContent;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.option.ReportSection;

/** What the units did of what they owe under the plan, in general and unit by unit. */
record ResultSection(Content content, ReportBody body) {
  private static final int UNIT = 7;
  private static final int SHARE = 3;
  private static final int COUNT = 3;

  void write() {
    body.section(ReportWord.RESULTS.in(content));
    boolean units = content.has(ReportSection.UNITS) && !unitsWithDuties().isEmpty();
    if (content.has(ReportSection.TASKS)) {
      if (units) {
        body.part(ReportWord.IN_GENERAL.in(content));
      }
      inGeneral();
    }
    new MetricItems(content, body).write(MetricItems.OF_DUTIES);
    if (units) {
      body.part(content.say(Label.BY_UNIT));
      byUnit();
    }
  }

  private void inGeneral() {
    ComplianceSummary summary = content.summary();
    if (PlanParts.of(summary).isEmpty()) {
      body.paragraph(content.say(Label.NO_TASKS));
      return;
    }
    body.paragraph(
        ReportWord.PARTS.in(
            content,
            content.number(summary.getTasks().size()),
            content.number(summary.getMilestones().size()),
            content.number(summary.getReportingDuties().size())));
    ObligationCounts duties = summary.getDuties();
    DutyContent words = new DutyContent(content);
    if (duties.graded() > 0) {
      String fresh = words.fresh(duties);
      body.item(ReportWord.EVIDENCE.in(content, fresh, words.counts(duties, DutyContent.GRADED)));
    }
    if (DutyContent.dated(duties) > 0) {
      String counts = words.counts(duties, DutyContent.DATED);
      body.item(
          duties.settled() == 0
              ? ReportWord.NONE_DUE.in(content, counts)
              : ReportWord.IN_TIME.in(content, words.inTime(duties), counts));
    }
  }

  private List<UnitSummary> unitsWithDuties() {
    return content.summary().getUnits().stream().filter(unit -> unit.duties().total() > 0).toList();
  }

  private void byUnit() {
    DutyContent words = new DutyContent(content);
    Columns columns =
        new Columns()
            .words(content.say(Label.UNIT), UNIT)
            .numbers(
                SHARE,
                Stream.of(content.say(Label.FRESH_OF_DUTIES), content.say(Label.REPORTS_IN_TIME)))
            .numbers(
                COUNT, Stream.of(ObligationStatus.LATE, ObligationStatus.MISSED).map(words::head));
    List<List<String>> rows = new ArrayList<>();
    for (UnitSummary unit : unitsWithDuties()) {
      rows.add(row(content.say(unit.name()), unit.duties()));
    }
    rows.add(row(content.say(Label.TOTAL), content.summary().getDuties()));
    body.table(columns.list(), rows);
  }

  private List<String> row(String name, ObligationCounts duties) {
    DutyContent words = new DutyContent(content);
    return List.of(
        name,
        words.fresh(duties),
        words.inTime(duties),
        content.number(duties.count(ObligationStatus.LATE)),
        content.number(duties.count(ObligationStatus.MISSED)));
  }
}
