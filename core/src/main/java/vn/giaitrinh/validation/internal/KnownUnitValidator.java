package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.constraint.KnownUnit;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.validation.ValidationContext;

/** Checks that a unit stands in the directory of the host. */
public final class KnownUnitValidator implements ConstraintValidator<KnownUnit, UnitId> {

  @Override
  public boolean isValid(@Nullable UnitId id, ConstraintValidatorContext context) {
    return id == null || isKnown(Optional.of(id), context);
  }

  static boolean isKnown(Optional<UnitId> id, ConstraintValidatorContext context) {
    ValidationContext given = HibernatePayload.of(context);
    if (given.getDirectory().isEmpty()) {
      return Causes.unchecked(context, KnownUnit.class, "noDirectory");
    }
    Optional<OrganizationUnit> unit = id.flatMap(given.getDirectory().get()::findUnit);
    if (unit.isEmpty()) {
      return false;
    }
    return given.getDay().map(unit.get()::existsOn).orElse(true)
        || Causes.narrower(context, KnownUnit.class, "notOnDay");
  }
}
