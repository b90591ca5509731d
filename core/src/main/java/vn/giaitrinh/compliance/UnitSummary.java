package vn.giaitrinh.compliance;

import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.BilingualText;

/**
 * How one unit stands.
 *
 * @param unit the unit
 * @param name its name
 * @param cases the cases it leads
 * @param duties the continuous duties it has
 */
public record UnitSummary(UnitId unit, BilingualText name, CaseCounts cases, DutyCounts duties) {}
