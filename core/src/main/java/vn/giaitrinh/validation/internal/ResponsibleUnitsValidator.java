package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.constraint.LeadOrImplementing;
import vn.giaitrinh.plan.Assignment;

/** Checks that assignments name units that answer for the task. */
public final class ResponsibleUnitsValidator
    implements ConstraintValidator<LeadOrImplementing, List<? extends Assignment>> {
  private boolean bothAllowed;

  @Override
  public void initialize(LeadOrImplementing constraint) {
    bothAllowed = constraint.bothAllowed();
  }

  @Override
  public boolean isValid(
      @Nullable List<? extends Assignment> assignments, ConstraintValidatorContext context) {
    return assignments == null || ResponsibleUnits.areNamed(assignments, bothAllowed, context);
  }
}
