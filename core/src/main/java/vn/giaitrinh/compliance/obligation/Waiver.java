package vn.giaitrinh.compliance.obligation;

import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.organization.UnitId;

/**
 * A decision that a unit need not fulfil an obligation. It excuses what is not handed in; what was
 * handed in stays handed in.
 *
 * @param subject the part of the plan
 * @param unit the unit excused
 * @param period the code of the period; empty if every period
 * @param decidedOn the day of the decision; before it the waiver is not seen
 * @param basis the document that decides it
 */
public record Waiver(
    ObligationSubject subject,
    UnitId unit,
    Optional<String> period,
    LocalDate decidedOn,
    DocumentReference basis) {

  boolean excuses(ObligationSubject about, UnitId who, Optional<String> when, LocalDate asOf) {
    return subject.equals(about)
        && unit.equals(who)
        && (period.isEmpty() || period.equals(when))
        && !decidedOn.isAfter(asOf);
  }
}
