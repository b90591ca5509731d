package vn.giaitrinh.report.official;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.AgeSummary;
import vn.giaitrinh.compliance.CaseCounts;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.KindSummary;
import vn.giaitrinh.compliance.Metric;
import vn.giaitrinh.compliance.PeriodSummary;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.report.content.CaseContent;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;

/** The cases by kind, period of receipt, age and lead unit. */
record CaseTables(Content content, ReportBody body) {
  private static final int NAME = 7;
  private static final int COUNT = 3;

  /** A single kind has the figures of all cases. */
  void kinds() {
    ComplianceSummary summary = content.summary();
    if (summary.getKinds().size() > 1) {
      List<List<String>> rows = new ArrayList<>();
      for (KindSummary kind : summary.getKinds()) {
        rows.add(row(content.say(kind.kind().label()), kind.cases()));
      }
      body.part(content.say(Label.BY_KIND));
      body.table(columns(Label.KIND), rows);
    }
  }

  void units() {
    ComplianceSummary summary = content.summary();
    List<List<String>> rows = new ArrayList<>();
    for (UnitSummary unit : summary.getUnits()) {
      if (unit.cases().received() > 0) {
        rows.add(row(content.say(unit.name()), unit.cases()));
      }
    }
    if (!rows.isEmpty()) {
      rows.add(row(content.say(Label.TOTAL), summary.getCases()));
      body.part(ReportWord.CASES_BY_UNIT.in(content));
      body.table(columns(Label.UNIT), rows);
    }
  }

  private List<Block.Column> columns(Label first) {
    return new Columns()
        .words(content.say(first), NAME)
        .numbers(
            COUNT,
            heads(
                Label.RECEIVED,
                Label.OPEN,
                Label.OVERDUE,
                Label.DONE,
                Label.ENDED_OTHERWISE,
                Label.LATE_CASES))
        .list();
  }

  private Stream<String> heads(Label... labels) {
    return Stream.of(labels).map(label -> content.say(label));
  }

  private List<String> row(String name, CaseCounts cases) {
    return List.of(
        name,
        content.number(cases.received()),
        content.number(cases.open()),
        content.number(cases.overdue()),
        content.number(cases.done()),
        content.number(cases.endedOtherwise()),
        content.number(cases.late()));
  }

  void periods() {
    if (content.summary().getPeriods().isEmpty()) {
      return;
    }
    CaseContent words = new CaseContent(content);
    List<List<String>> rows = new ArrayList<>();
    for (PeriodSummary period : content.summary().getPeriods()) {
      rows.add(
          List.of(
              words.period(period),
              content.number(period.cases().received()),
              content.number(period.cases().open()),
              content.number(period.cases().overdue()),
              content.number(period.cases().late()),
              words.share(period, Metric.NOTICES_IN_TIME),
              words.share(period, Metric.EXPLANATIONS_IN_TIME)));
    }
    body.part(content.say(Label.BY_PERIOD));
    body.table(
        new Columns()
            .words(content.say(Label.PERIOD), NAME)
            .numbers(
                COUNT,
                heads(
                    Label.RECEIVED,
                    Label.OPEN,
                    Label.OVERDUE,
                    Label.LATE_CASES,
                    Label.NOTICES_IN_TIME,
                    Label.EXPLANATIONS_IN_TIME))
            .list(),
        rows);
  }

  void ages() {
    List<List<String>> rows = new ArrayList<>();
    for (AgeSummary age : content.summary().getAges()) {
      rows.add(
          List.of(
              content.say(age.age().label()),
              content.number(age.open()),
              content.number(age.overdue())));
    }
    if (!rows.isEmpty()) {
      body.part(content.say(Label.BY_AGE));
      body.table(
          new Columns()
              .words(content.say(Label.AGE), NAME)
              .numbers(NAME, heads(Label.OPEN_FOR, Label.OVERDUE_FOR))
              .list(),
          rows);
    }
  }
}
