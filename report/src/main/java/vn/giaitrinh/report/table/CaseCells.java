package vn.giaitrinh.report.table;

import java.util.Collections;
import java.util.List;
import vn.giaitrinh.compliance.CaseCounts;
import vn.giaitrinh.report.content.Label;

/** The columns of counts of cases, and their cells. */
final class CaseCells {
  private CaseCells() {}

  static List<Column> columns(Columns columns) {
    return List.of(
        columns.of(Label.RECEIVED, Kind.COUNT),
        columns.of(Label.INTAKE, Kind.COUNT),
        columns.of(Label.ACTIVE, Kind.COUNT),
        columns.of(Label.ON_HOLD, Kind.COUNT),
        columns.of(Label.DONE, Kind.COUNT),
        columns.of(Label.ENDED_OTHERWISE, Kind.COUNT),
        columns.of(Label.OPEN, Kind.COUNT),
        columns.of(Label.OVERDUE, Kind.COUNT),
        columns.of(Label.LATE_CASES, Kind.COUNT));
  }

  static List<Cell> of(CaseCounts cases) {
    return List.of(
        Cell.count(cases.received()),
        Cell.count(cases.intake()),
        Cell.count(cases.active()),
        Cell.count(cases.onHold()),
        Cell.count(cases.done()),
        Cell.count(cases.endedOtherwise()),
        Cell.count(cases.open()),
        Cell.count(cases.overdue()),
        Cell.count(cases.late()));
  }

  /** The cells of a row that does not count cases so. */
  static List<Cell> none() {
    return Collections.nCopies(9, Cell.EMPTY);
  }
}
