package vn.giaitrinh.report.outline;

import vn.giaitrinh.compliance.AgeSummary;
import vn.giaitrinh.compliance.CaseCounts;
import vn.giaitrinh.compliance.KindSummary;
import vn.giaitrinh.compliance.Metric;
import vn.giaitrinh.compliance.PeriodSummary;
import vn.giaitrinh.report.content.CaseContent;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;

/** The cases by status, by kind, by period of receipt and by age. */
record CaseTables(Content content) {

  Table statuses() {
    CaseCounts all = content.summary().getCases();
    return new Table(TableName.STATUSES)
        .words(content.say(Label.STATUS))
        .number(content.say(Label.NUMBER_OF_CASES))
        .row(content.say(Label.INTAKE), content.number(all.intake()))
        .row(content.say(Label.ACTIVE), content.number(all.active()))
        .row(content.say(Label.ON_HOLD), content.number(all.onHold()))
        .row(content.say(Label.DONE), content.number(all.done()))
        .row(content.say(Label.ENDED_OTHERWISE_IN_FULL), content.number(all.endedOtherwise()))
        .total(content.say(Label.RECEIVED_IN_ALL), content.number(all.received()))
        .row(content.say(Label.OF_WHICH_OVERDUE), content.number(all.overdue()))
        .row(content.say(Label.OF_WHICH_LATE), content.number(all.late()));
  }

  Table kinds() {
    Table table =
        new Table(TableName.KINDS)
            .words(content.say(Label.KIND))
            .number(content.say(Label.RECEIVED))
            .number(content.say(Label.OPEN))
            .number(content.say(Label.OVERDUE))
            .number(content.say(Label.DONE))
            .number(content.say(Label.ENDED_OTHERWISE))
            .number(content.say(Label.LATE_CASES));
    for (KindSummary kind : content.summary().getKinds()) {
      CaseCounts counts = kind.cases();
      table.row(
          content.say(kind.kind().label()),
          content.number(counts.received()),
          content.number(counts.open()),
          content.number(counts.overdue()),
          content.number(counts.done()),
          content.number(counts.endedOtherwise()),
          content.number(counts.late()));
    }
    return table;
  }

  Table periods() {
    CaseContent cases = new CaseContent(content);
    Table table =
        new Table(TableName.PERIODS)
            .words(content.say(Label.PERIOD))
            .number(content.say(Label.RECEIVED))
            .number(content.say(Label.OPEN))
            .number(content.say(Label.OVERDUE))
            .number(content.say(Label.LATE_CASES))
            .number(content.say(Label.NOTICES_IN_TIME))
            .number(content.say(Label.EXPLANATIONS_IN_TIME));
    for (PeriodSummary period : content.summary().getPeriods()) {
      CaseCounts counts = period.cases();
      table.row(
          cases.period(period),
          content.number(counts.received()),
          content.number(counts.open()),
          content.number(counts.overdue()),
          content.number(counts.late()),
          cases.share(period, Metric.NOTICES_IN_TIME),
          cases.share(period, Metric.EXPLANATIONS_IN_TIME));
    }
    return table;
  }

  Table ages() {
    Table table =
        new Table(TableName.AGES)
            .words(content.say(Label.AGE))
            .number(content.say(Label.OPEN_FOR))
            .number(content.say(Label.OVERDUE_FOR));
    for (AgeSummary age : content.summary().getAges()) {
      table.row(
          content.say(age.age().label()),
          content.number(age.open()),
          content.number(age.overdue()));
    }
    return table;
  }
}
