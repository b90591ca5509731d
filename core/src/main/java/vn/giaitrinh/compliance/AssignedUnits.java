package vn.giaitrinh.compliance;

import vn.giaitrinh.plan.Role;
import vn.giaitrinh.text.BilingualText;

/**
 * Units with a part of the plan, as it names them.
 *
 * @param role what they do in it
 * @param units the units in words, by their names on the as-of day
 */
public record AssignedUnits(Role role, BilingualText units) {}
