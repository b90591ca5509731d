package vn.giaitrinh.report.outline;

import vn.giaitrinh.compliance.CaseCounts;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.DutyContent;
import vn.giaitrinh.report.content.Label;

/** The units, each with its cases, its evidence and its reports. */
record UnitTable(Content content) {

  Table table() {
    ComplianceSummary summary = content.summary();
    Table table =
        new Table(TableName.UNITS)
            .words(content.say(Label.UNIT))
            .number(content.say(Label.RECEIVED))
            .number(content.say(Label.OPEN))
            .number(content.say(Label.OVERDUE))
            .number(content.say(Label.DONE))
            .number(content.say(Label.ENDED_OTHERWISE))
            .number(content.say(Label.FRESH_OF_DUTIES))
            .number(content.say(Label.REPORTS_IN_TIME));
    for (UnitSummary unit : summary.getUnits()) {
      table.row(cells(content.say(unit.name()), unit.cases(), unit.duties()));
    }
    return table.total(cells(content.say(Label.TOTAL), summary.getCases(), summary.getDuties()));
  }

  private String[] cells(String name, CaseCounts cases, ObligationCounts owed) {
    DutyContent duties = new DutyContent(content);
    return new String[] {
      name,
      content.number(cases.received()),
      content.number(cases.open()),
      content.number(cases.overdue()),
      content.number(cases.done()),
      content.number(cases.endedOtherwise()),
      duties.fresh(owed),
      duties.inTime(owed)
    };
  }
}
