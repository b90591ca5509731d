package vn.giaitrinh.examples.web.api;

import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.CaseStatus;
import vn.giaitrinh.examples.web.register.RegisterEntry;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.Timeliness;

/**
 * A case as a line of the register.
 *
 * @param id its id
 * @param kind the kind of case
 * @param receivedOn the day of receipt
 * @param leadUnit the unit that answers for it
 * @param status where it stands
 * @param dueOn the day by which it must be dealt with next
 * @param timeliness how it stands to that day
 */
record CaseLine(
    CaseId id,
    CaseKind kind,
    Optional<LocalDate> receivedOn,
    UnitId leadUnit,
    CaseStatus status,
    Optional<LocalDate> dueOn,
    Optional<Timeliness> timeliness) {

  static CaseLine of(RegisterEntry entry) {
    return new CaseLine(
        entry.file().getId(),
        entry.file().getKind(),
        entry.receivedOn(),
        entry.leadUnit(),
        entry.review().getState().status(),
        entry.nextClock().flatMap(ClockSnapshot::lastDay),
        entry.timeliness());
  }
}
