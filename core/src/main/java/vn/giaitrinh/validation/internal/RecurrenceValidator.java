package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.constraint.ValidRecurrence;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;

/** Checks that a text is a recurrence rule. */
public final class RecurrenceValidator
    implements ConstraintValidator<ValidRecurrence, CharSequence> {

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null || TextReading.read(text, RecurrenceRule::parse).isPresent();
  }
}
