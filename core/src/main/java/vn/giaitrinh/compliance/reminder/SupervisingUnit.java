package vn.giaitrinh.compliance.reminder;

import vn.giaitrinh.organization.Capacity;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.BilingualText;

/**
 * A unit that follows a part of a plan up and urges those who owe it (<i>theo dõi, đôn đốc</i>).
 *
 * @param unit the unit
 * @param name its name on the as-of day
 * @param capacity whether the unit or its head supervises
 */
public record SupervisingUnit(UnitId unit, BilingualText name, Capacity capacity) {}
