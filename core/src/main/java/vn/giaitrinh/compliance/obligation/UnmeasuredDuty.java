package vn.giaitrinh.compliance.obligation;

import java.util.Optional;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.BilingualText;

/**
 * A part of a plan that gives no obligation, and the reason, so that it is not passed over in
 * silence.
 *
 * @param subject the part of the plan
 * @param title what it is, in words
 * @param unit the unit in question; empty if the reason holds for all
 * @param period the code of the period in question; empty if the reason holds for all
 * @param reason the reason
 * @param words the words of the plan on its time, possibly empty
 */
public record UnmeasuredDuty(
    ObligationSubject subject,
    BilingualText title,
    Optional<UnitId> unit,
    Optional<String> period,
    UnmeasuredReason reason,
    String words) {}
