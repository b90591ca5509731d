package vn.giaitrinh.report.text;

import java.io.IOException;
import vn.giaitrinh.compliance.AgeSummary;
import vn.giaitrinh.compliance.CaseCounts;
import vn.giaitrinh.compliance.KindSummary;
import vn.giaitrinh.compliance.Metric;
import vn.giaitrinh.compliance.PeriodSummary;
import vn.giaitrinh.compliance.RepeatedlyLateUnit;
import vn.giaitrinh.report.content.CaseContent;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;

/** The cases by status, by kind, by period of receipt and by age, and who is late repeatedly. */
final class TextCases {
  private static final int COUNT = 9;
  private static final int SHARE = 12;

  private final Content content;
  private final CaseContent cases;
  private final TextWriter out;

  TextCases(Content content, TextWriter out) {
    this.content = content;
    this.cases = new CaseContent(content);
    this.out = out;
  }

  void statuses() throws IOException {
    CaseCounts all = content.summary().getCases();
    new TextTable()
        .words(content.say(Label.STATUS), 62)
        .number(content.say(Label.NUMBER_OF_CASES), 10)
        .row(content.say(Label.INTAKE), content.number(all.intake()))
        .row(content.say(Label.ACTIVE), content.number(all.active()))
        .row(content.say(Label.ON_HOLD), content.number(all.onHold()))
        .row(content.say(Label.DONE), content.number(all.done()))
        .row(content.say(Label.ENDED_OTHERWISE_IN_FULL), content.number(all.endedOtherwise()))
        .total(content.say(Label.RECEIVED_IN_ALL), content.number(all.received()))
        .row(content.say(Label.OF_WHICH_OVERDUE), content.number(all.overdue()))
        .row(content.say(Label.OF_WHICH_LATE), content.number(all.late()))
        .write(out);
  }

  void kinds() throws IOException {
    TextTable table =
        new TextTable()
            .rest(content.say(Label.KIND))
            .number(content.say(Label.RECEIVED), COUNT)
            .number(content.say(Label.OPEN), COUNT)
            .number(content.say(Label.OVERDUE), COUNT)
            .number(content.say(Label.DONE), COUNT)
            .number(content.say(Label.ENDED_OTHERWISE), COUNT)
            .number(content.say(Label.LATE_CASES), COUNT);
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
    table.write(out);
  }

  void periods() throws IOException {
    TextTable table =
        new TextTable()
            .rest(content.say(Label.PERIOD))
            .number(content.say(Label.RECEIVED), COUNT)
            .number(content.say(Label.OPEN), COUNT)
            .number(content.say(Label.OVERDUE), COUNT)
            .number(content.say(Label.LATE_CASES), COUNT)
            .number(content.say(Label.NOTICES_IN_TIME), SHARE)
            .number(content.say(Label.EXPLANATIONS_IN_TIME), SHARE);
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
    table.write(out);
  }

  void ages() throws IOException {
    TextTable table =
        new TextTable()
            .words(content.say(Label.AGE), 22)
            .number(content.say(Label.OPEN_FOR), 26)
            .number(content.say(Label.OVERDUE_FOR), 28);
    for (AgeSummary age : content.summary().getAges()) {
      table.row(
          content.say(age.age().label()),
          content.number(age.open()),
          content.number(age.overdue()));
    }
    table.write(out);
  }

  void repeatedlyLate() throws IOException {
    for (RepeatedlyLateUnit unit : content.summary().getRepeatedlyLate()) {
      out.hanging("  - ", content.say(unit.name()) + ": " + cases.lateness(unit));
    }
  }
}
