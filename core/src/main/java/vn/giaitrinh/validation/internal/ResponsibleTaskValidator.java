package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.constraint.LeadOrImplementing;
import vn.giaitrinh.plan.Task;

/** Checks that a task that names units of its own names those that answer for it. */
public final class ResponsibleTaskValidator
    implements ConstraintValidator<LeadOrImplementing, Task> {
  private boolean bothAllowed;

  @Override
  public void initialize(LeadOrImplementing constraint) {
    bothAllowed = constraint.bothAllowed();
  }

  @Override
  public boolean isValid(@Nullable Task task, ConstraintValidatorContext context) {
    return task == null
        || task.getAssignments().isEmpty()
        || ResponsibleUnits.areNamed(task.getAssignments(), bothAllowed, context);
  }
}
