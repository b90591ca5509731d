package vn.giaitrinh.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseState;
import vn.giaitrinh.casefile.Outcome;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.Timeliness;

/** A case as of a day: where it stands, and how its clocks stand. */
record CaseReading(CaseFile caseFile, LocalDate asOf, CaseState state, List<ClockSnapshot> clocks) {

  static CaseReading of(CaseFile caseFile, LocalDate asOf, List<ClockSnapshot> clocks) {
    return new CaseReading(caseFile, asOf, CaseState.of(caseFile, asOf), clocks);
  }

  UnitId leadUnit() {
    return caseFile.leadUnitOn(asOf);
  }

  boolean isOverdue() {
    return state.status().isOpen()
        && clocks.stream().anyMatch(clock -> clock.getTimeliness() == Timeliness.OVERDUE);
  }

  boolean isLate() {
    return clocks.stream().anyMatch(clock -> clock.getTimeliness().isLate());
  }

  boolean isExplained() {
    return isExplainedFully() || state.outcome().equals(Optional.of(Outcome.EXPLAINED_PARTLY));
  }

  boolean isExplainedFully() {
    return state.outcome().equals(Optional.of(Outcome.EXPLAINED_FULLY));
  }
}
