package vn.giaitrinh.report.text;

import java.io.IOException;
import java.util.List;
import vn.giaitrinh.compliance.CaseCounts;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.DutySummary;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.compliance.UnmeasuredPart;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.content.PlainText;

/** The tables by status, by unit and by task. */
final class TextTables {
  private static final int COUNT = 9;

  private final Content content;
  private final ComplianceSummary summary;
  private final TextWriter out;

  TextTables(Content content, TextWriter out) {
    this.content = content;
    this.summary = content.summary();
    this.out = out;
  }

  void cases() throws IOException {
    CaseCounts cases = summary.getCases();
    TextTable table =
        new TextTable()
            .words(content.say(Label.STATUS), 62)
            .number(content.say(Label.NUMBER_OF_CASES), 10)
            .row(content.say(Label.INTAKE), content.number(cases.intake()))
            .row(content.say(Label.ACTIVE), content.number(cases.active()))
            .row(content.say(Label.ON_HOLD), content.number(cases.onHold()))
            .row(content.say(Label.DONE), content.number(cases.done()))
            .row(content.say(Label.ENDED_OTHERWISE_IN_FULL), content.number(cases.endedOtherwise()))
            .total(content.say(Label.RECEIVED_IN_ALL), content.number(cases.received()))
            .row(content.say(Label.OF_WHICH_OVERDUE), content.number(cases.overdue()))
            .row(content.say(Label.OF_WHICH_LATE), content.number(cases.late()));
    table.write(out);
  }

  void units() throws IOException {
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
            .number(content.say(Label.ENDED_OTHERWISE), COUNT)
            .number(content.say(Label.FRESH_OF_DUTIES), 11);
    for (UnitSummary unit : summary.getUnits()) {
      table.row(unitCells(content.say(unit.name()), unit.cases(), unit.duties()));
    }
    table.total(unitCells(content.say(Label.TOTAL), summary.getCases(), summary.getDuties()));
    table.write(out);
  }

  private String[] unitCells(String name, CaseCounts cases, ObligationCounts duties) {
    return new String[] {
      name,
      content.number(cases.received()),
      content.number(cases.open()),
      content.number(cases.overdue()),
      content.number(cases.done()),
      content.number(cases.endedOtherwise()),
      content.fresh(duties)
    };
  }

  void tasks() throws IOException {
    if (summary.getTasks().isEmpty()) {
      out.paragraph(2, content.say(Label.NO_TASKS));
      return;
    }
    TextTable table =
        new TextTable()
            .words(content.say(Label.NUMBER), 5)
            .rest(content.say(Label.TASK))
            .words(content.say(Label.TIMING), 14)
            .number(content.say(ObligationStatus.FRESH.label()), 7)
            .number(content.say(ObligationStatus.AGEING.label()), 7)
            .number(content.say(ObligationStatus.STALE.label()), 7)
            .number(content.say(Label.NEVER), 7);
    for (DutySummary task : summary.getTasks()) {
      table.row(taskCells(task, table.restWidth()));
      notes(task, table);
    }
    ObligationCounts all = summary.getDuties();
    table.total(
        "",
        content.say(Label.TOTAL),
        "",
        content.number(all.count(ObligationStatus.FRESH)),
        content.number(all.count(ObligationStatus.AGEING)),
        content.number(all.count(ObligationStatus.STALE)),
        content.number(all.count(ObligationStatus.NEVER)));
    table.write(out);
  }

  private String[] taskCells(DutySummary task, int width) {
    ObligationCounts duties = task.duties();
    boolean measured = duties.graded() > 0;
    return new String[] {
      task.label(),
      TextLayout.shorten(PlainText.of(content.say(task.title())), width),
      task.timing(),
      measured ? content.number(duties.count(ObligationStatus.FRESH)) : "–",
      measured ? content.number(duties.count(ObligationStatus.AGEING)) : "–",
      measured ? content.number(duties.count(ObligationStatus.STALE)) : "–",
      measured ? content.number(duties.count(ObligationStatus.NEVER)) : "–"
    };
  }

  private void notes(DutySummary task, TextTable table) {
    if (task.duties().graded() == 0) {
      table.note(content.say(Label.NOT_MEASURED));
    }
    for (UnmeasuredPart part : task.unmeasured()) {
      table.note(content.say(part.reason().label()));
    }
    names(Label.STALE_UNITS, content.unitsOf(task, ObligationStatus.STALE), table);
    names(Label.NEVER_UNITS, content.unitsOf(task, ObligationStatus.NEVER), table);
  }

  private void names(Label label, List<String> units, TextTable table) {
    if (!units.isEmpty()) {
      table.note(content.say(label) + ": " + String.join("; ", units));
    }
  }
}
