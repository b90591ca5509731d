package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.constraint.ValidUnitId;
import vn.giaitrinh.organization.UnitId;

/** Checks that a text has the form of a unit id. */
public final class UnitIdValidator implements ConstraintValidator<ValidUnitId, CharSequence> {

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null || TextReading.read(text, UnitId::of).isPresent();
  }
}
