package vn.giaitrinh.report.table;

import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.DutyContent;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.sla.Timeliness;

/** The columns that tables are put together from. */
record Columns(Content content) {

  Column of(Label head, Kind kind) {
    return new Column(content.say(head), kind);
  }

  Column of(TableLabel head, Kind kind) {
    return new Column(head.in(content), kind);
  }

  Column unitCode() {
    return of(TableLabel.UNIT_CODE, Kind.CODE);
  }

  Column unit() {
    return of(Label.UNIT, Kind.NAME);
  }

  Column status() {
    return of(Label.STATUS, Kind.NAME);
  }

  Column due() {
    return of(Label.DUE, Kind.DAY);
  }

  Column note() {
    return of(TableLabel.NOTE, Kind.TEXT);
  }

  Column percent() {
    return of(TableLabel.PERCENT, Kind.PERCENT);
  }

  /** Counts what is owed, apart from the cases that stand in the same table. */
  Column owed(ObligationStatus status) {
    String head = content.language().lowered(new DutyContent(content).head(status));
    Label by = DutyContent.GRADED.contains(status) ? Label.BY_EVIDENCE : Label.BY_DUE_DAY;
    return new Column(content.say(by, head), Kind.COUNT);
  }

  Column runs(Timeliness timeliness) {
    String head = content.language().lowered(content.say(timeliness.label()));
    return new Column(TableLabel.RUNS.in(content, head), Kind.COUNT);
  }
}
