package vn.giaitrinh.examples.web.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.finding.ReviewedCase;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.ClockStatus;
import vn.giaitrinh.sla.Timeliness;

/**
 * A case as the register lists it: nothing of it is personal.
 *
 * @param stored the case as it is kept
 * @param review what the law says of it as of the day
 */
public record RegisterEntry(StoredCase stored, ReviewedCase review) {

  /** The order of the register: the case received last comes first. */
  static final Comparator<RegisterEntry> LAST_RECEIVED_FIRST =
      Comparator.comparing((RegisterEntry entry) -> entry.receivedOn().orElse(LocalDate.MAX))
          .reversed()
          .thenComparing(entry -> entry.file().getId());

  /** {@return the case file, which may hold personal data} */
  public CaseFile file() {
    return stored.file();
  }

  /** {@return the day of receipt; empty if the case was not received by the day} */
  public Optional<LocalDate> receivedOn() {
    return review.getState().group().map(group -> review.getReceivedOn());
  }

  /** {@return the unit that answers for the case on the day} */
  public UnitId leadUnit() {
    return review.getLeadUnit();
  }

  /** {@return the running clock that ends first, if one runs} */
  public Optional<ClockSnapshot> nextClock() {
    return review.getClocks().stream()
        .filter(clock -> clock.getStatus() == ClockStatus.RUNNING)
        .filter(clock -> clock.lastDay().isPresent())
        .min(Comparator.comparing(clock -> clock.lastDay().orElseThrow()));
  }

  /** {@return how that clock stands to its due date, if one runs} */
  public Optional<Timeliness> timeliness() {
    return nextClock().map(ClockSnapshot::getTimeliness);
  }
}
