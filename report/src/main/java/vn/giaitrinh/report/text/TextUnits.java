package vn.giaitrinh.report.text;

import java.io.IOException;
import vn.giaitrinh.compliance.CaseCounts;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.DutyContent;
import vn.giaitrinh.report.content.Label;

/** The units, each with its cases, its evidence and its reports. */
final class TextUnits {
  private static final int COUNT = 8;

  private final Content content;
  private final ComplianceSummary summary;
  private final DutyContent duties;
  private final TextWriter out;

  TextUnits(Content content, TextWriter out) {
    this.content = content;
    this.summary = content.summary();
    this.duties = new DutyContent(content);
    this.out = out;
  }

  void write() throws IOException {
    if (summary.getUnits().isEmpty()) {
      out.paragraph(2, content.say(Label.NO_UNITS));
      return;
    }
    TextTable table =
        new TextTable()
            .rest(content.say(Label.UNIT))
            .number(content.say(Label.RECEIVED), COUNT)
            .number(content.say(Label.OPEN), COUNT)
            .number(content.say(Label.OVERDUE), COUNT)
            .number(content.say(Label.DONE), COUNT)
            .number(content.say(Label.ENDED_OTHERWISE), COUNT + 1)
            .number(content.say(Label.FRESH_OF_DUTIES), 10)
            .number(content.say(Label.REPORTS_IN_TIME), 8);
    for (UnitSummary unit : summary.getUnits()) {
      table.row(unitCells(content.say(unit.name()), unit.cases(), unit.duties()));
    }
    table.total(unitCells(content.say(Label.TOTAL), summary.getCases(), summary.getDuties()));
    table.write(out);
  }

  private String[] unitCells(String name, CaseCounts cases, ObligationCounts owed) {
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
