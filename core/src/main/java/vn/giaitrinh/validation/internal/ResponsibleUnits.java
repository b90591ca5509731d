package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.constraint.LeadOrImplementing;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Role;

/** The rule on the units that answer for a task. */
final class ResponsibleUnits {
  private ResponsibleUnits() {}

  static boolean areNamed(
      List<? extends @Nullable Assignment> assignments,
      boolean bothAllowed,
      ConstraintValidatorContext context) {
    boolean lead = has(assignments, Role.LEAD);
    boolean implementing = has(assignments, Role.IMPLEMENTING);
    if (lead && implementing) {
      return bothAllowed || Causes.narrower(context, LeadOrImplementing.class, "both");
    }
    return lead || implementing;
  }

  private static boolean has(List<? extends @Nullable Assignment> assignments, Role role) {
    return assignments.stream()
        .anyMatch(assignment -> assignment != null && assignment.getRole() == role);
  }
}
