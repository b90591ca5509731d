package vn.giaitrinh.compliance.obligation;

import vn.giaitrinh.organization.UnitId;

/**
 * A rule that one successor of a unit that was split (<i>chia</i>) takes a task over. Without one
 * each successor takes it over.
 *
 * @param subject the part of the plan
 * @param from the unit that was split
 * @param to the successor that takes the part over
 */
public record Handover(ObligationSubject subject, UnitId from, UnitId to) {}
