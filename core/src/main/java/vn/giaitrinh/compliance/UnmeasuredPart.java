package vn.giaitrinh.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import vn.giaitrinh.compliance.obligation.UnmeasuredDuty;
import vn.giaitrinh.compliance.obligation.UnmeasuredReason;
import vn.giaitrinh.organization.UnitId;

/**
 * What of a part of a plan cannot be measured, and why.
 *
 * @param reason the reason
 * @param words the words of the plan on its time, possibly empty
 * @param unit the unit in question; empty if the reason holds for all
 * @param period the code of the period in question; empty if the reason holds for all
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record UnmeasuredPart(
    UnmeasuredReason reason,
    @JsonInclude(JsonInclude.Include.ALWAYS) String words,
    Optional<UnitId> unit,
    Optional<String> period) {

  static UnmeasuredPart of(UnmeasuredDuty duty) {
    return new UnmeasuredPart(duty.reason(), duty.words(), duty.unit(), duty.period());
  }
}
