package vn.giaitrinh.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.CaseState;
import vn.giaitrinh.casefile.Outcome;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.SlaReading;
import vn.giaitrinh.sla.Timeliness;
import vn.giaitrinh.sla.UnreadClock;

/** A case as of a day: where it stands, and how its clocks stand. */
record CaseReading(
    CaseFile caseFile,
    LocalDate asOf,
    CaseState state,
    List<ClockSnapshot> clocks,
    List<UnreadClock> unread) {

  static CaseReading of(CaseFile caseFile, LocalDate asOf, SlaReading reading) {
    return new CaseReading(
        caseFile, asOf, CaseState.of(caseFile, asOf), reading.clocks(), reading.unread());
  }

  /**
   * The decree binds a request by one directly affected; the press and bodies of oversight follow
   * other law: Luật 36/2018/QH14, Điều 15.
   */
  boolean underTheDecree() {
    return caseFile.getKind() == CaseKind.EXPLANATION_REQUEST
        && caseFile.getChannel() == RequestChannel.AFFECTED_PARTY;
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
