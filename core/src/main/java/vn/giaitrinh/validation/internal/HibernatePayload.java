package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import vn.giaitrinh.validation.ValidationContext;

/**
 * What only Hibernate Validator offers; elsewhere it is empty, and nothing fails for lack of it.
 */
final class HibernatePayload {
  private static final ValidationContext NOTHING_GIVEN = ValidationContext.builder().build();
  private static final boolean ON_THE_CLASS_PATH = isOnTheClassPath();

  private HibernatePayload() {}

  /** Returns what the host gave to its validator, or a context without anything of the host. */
  static ValidationContext of(ConstraintValidatorContext context) {
    return find(context)
        .map(hibernate -> hibernate.getConstraintValidatorPayload(ValidationContext.class))
        .orElse(NOTHING_GIVEN);
  }

  static Optional<HibernateConstraintValidatorContext> find(ConstraintValidatorContext context) {
    if (!ON_THE_CLASS_PATH) {
      return Optional.empty();
    }
    try {
      return Optional.of(context.unwrap(HibernateConstraintValidatorContext.class));
    } catch (ValidationException anotherProvider) {
      return Optional.empty();
    }
  }

  private static boolean isOnTheClassPath() {
    try {
      Class.forName(
          "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext",
          false,
          HibernatePayload.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError missing) {
      return false;
    }
  }
}
