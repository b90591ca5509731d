package vn.giaitrinh.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.schedule.Freshness;
import vn.giaitrinh.text.BilingualText;

/**
 * The duty of one unit for one task.
 *
 * @param unit the unit
 * @param name its name
 * @param freshness how fresh its evidence is; empty if the task is not measured by evidence
 * @param latestEvidence the day of its latest evidence, if there is any
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record UnitDuty(
    UnitId unit,
    BilingualText name,
    Optional<Freshness> freshness,
    Optional<LocalDate> latestEvidence) {}
