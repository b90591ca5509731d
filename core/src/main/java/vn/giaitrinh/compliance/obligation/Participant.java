package vn.giaitrinh.compliance.obligation;

import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.Directive;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.text.BilingualText;

/**
 * A unit that has a part in a task and owes nothing for it by itself: it supports or supervises
 * (<i>phối hợp; theo dõi, đôn đốc</i>), or is only asked (<i>đề nghị</i>).
 *
 * @param subject the task or milestone
 * @param unit the unit, as of the day
 * @param unitName its name on the day
 * @param role its part
 * @param directive whether it is commanded or asked
 */
public record Participant(
    ObligationSubject subject,
    UnitId unit,
    BilingualText unitName,
    Role role,
    Directive directive) {}
