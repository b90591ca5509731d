package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.constraint.LeadOrImplementing;
import vn.giaitrinh.plan.PlannedTask;

/** Checks that a task in its place in a plan has units that answer for it. */
public final class ResponsiblePlannedTaskValidator
    implements ConstraintValidator<LeadOrImplementing, PlannedTask> {
  private boolean bothAllowed;

  @Override
  public void initialize(LeadOrImplementing constraint) {
    bothAllowed = constraint.bothAllowed();
  }

  @Override
  public boolean isValid(@Nullable PlannedTask task, ConstraintValidatorContext context) {
    return task == null
        || ResponsibleUnits.areNamed(task.assignments().value(), bothAllowed, context);
  }
}
