package vn.giaitrinh.compliance;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import vn.giaitrinh.casefile.StatusGroup;
import vn.giaitrinh.compliance.finding.ReviewedCase;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.Timeliness;

/** Takes the measures of one case after the other. */
final class CaseMeasures {
  private final MeasureIndex index;
  private final LocalDate asOf;
  private final MeasureList measures = new MeasureList();

  CaseMeasures(MeasureIndex index, LocalDate asOf) {
    this.index = index;
    this.asOf = asOf;
  }

  /** Returns what a case counts as, until the next one is measured. */
  MeasureList of(ReviewedCase reviewed, StatusGroup group) {
    measures.clear();
    measures.add(MeasureIndex.RECEIVED);
    measures.add(MeasureIndex.of(group));
    if (reviewed.getState().status().isOpen()) {
      measures.add(MeasureIndex.openFor(DAYS.between(reviewed.getReceivedOn(), asOf)));
    }
    if (reviewed.isLate()) {
      measures.add(MeasureIndex.LATE);
    }
    if (reviewed.isUnderTheDecree() && reviewed.isExplained()) {
      measures.add(MeasureIndex.EXPLAINED);
    }
    if (reviewed.isUnderTheDecree() && reviewed.isExplainedFully()) {
      measures.add(MeasureIndex.EXPLAINED_FULLY);
    }
    addClocks(reviewed);
    for (int i = 0; i < reviewed.getFindingCount(); i++) {
      measures.add(MeasureIndex.of(reviewed.getFindingCode(i)));
    }
    return measures;
  }

  private void addClocks(ReviewedCase reviewed) {
    int daysOverdue = 0;
    List<ClockSnapshot> clocks = reviewed.getClocks();
    for (int i = 0; i < clocks.size(); i++) {
      ClockSnapshot clock = clocks.get(i);
      measures.add(index.of(clock));
      if (clock.getTimeliness() == Timeliness.OVERDUE) {
        daysOverdue = Math.max(daysOverdue, clock.getDaysLate());
      }
    }
    if (reviewed.isOverdue()) {
      measures.add(MeasureIndex.OVERDUE);
      measures.add(MeasureIndex.overdueFor(daysOverdue));
    }
  }
}
