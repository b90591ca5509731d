package vn.giaitrinh.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.compliance.obligation.Obligation;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.BilingualText;

/**
 * What one unit owes for one part of a plan, once, for one period or by the cadence of evidence.
 *
 * @param unit the unit
 * @param name its name on the due day, or on the as-of day if that is earlier
 * @param status how it stands on the as-of day
 * @param period the code of the period; empty if it comes once or is continuous
 * @param dueBy the last good day; of a continuous duty the last day on which its evidence is fresh
 * @param fulfilledOn the day on which it was handed in; of a continuous duty that of its evidence
 * @param inheritedFrom the units that have ended and whose part in it passed to this unit
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record UnitDuty(
    UnitId unit,
    BilingualText name,
    ObligationStatus status,
    Optional<String> period,
    Optional<LocalDate> dueBy,
    Optional<LocalDate> fulfilledOn,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<UnitId> inheritedFrom) {

  /**
   * Copies the list.
   *
   * @param unit the unit
   * @param name its name
   * @param status how it stands on the as-of day
   * @param period the code of the period
   * @param dueBy the last good day
   * @param fulfilledOn the day on which it was handed in
   * @param inheritedFrom the units whose part in it passed to this unit
   */
  public UnitDuty {
    inheritedFrom = List.copyOf(inheritedFrom);
  }

  static UnitDuty of(Obligation obligation) {
    return new UnitDuty(
        obligation.getUnit(),
        obligation.getUnitName(),
        obligation.getStatus(),
        obligation.getPeriod(),
        obligation.getDueBy(),
        obligation.getFulfilledOn(),
        obligation.getInheritedFrom());
  }
}
