package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.constraint.KnownUnit;
import vn.giaitrinh.organization.UnitId;

/** Checks that a unit given by its id as text stands in the directory of the host. */
public final class KnownUnitTextValidator implements ConstraintValidator<KnownUnit, CharSequence> {

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null || KnownUnitValidator.isKnown(TextReading.read(text, UnitId::of), context);
  }
}
