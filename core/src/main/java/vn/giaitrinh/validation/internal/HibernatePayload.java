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
    return ON_THE_CLASS_PATH ? Hibernate.payload(context) : NOTHING_GIVEN;
  }

  /**
   * Adds a parameter to the next message.
   *
   * @return false if the provider has none but the attributes of the annotation
   */
  static boolean addParameter(ConstraintValidatorContext context, String name, Object value) {
    return ON_THE_CLASS_PATH && Hibernate.addParameter(context, name, value);
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

  /** Apart, so that none of its types is loaded where there is no Hibernate Validator. */
  private static final class Hibernate {
    static ValidationContext payload(ConstraintValidatorContext context) {
      return find(context)
          .map(hibernate -> hibernate.getConstraintValidatorPayload(ValidationContext.class))
          .orElse(NOTHING_GIVEN);
    }

    static boolean addParameter(ConstraintValidatorContext context, String name, Object value) {
      Optional<HibernateConstraintValidatorContext> found = find(context);
      found.ifPresent(hibernate -> hibernate.addMessageParameter(name, value));
      return found.isPresent();
    }

    private static Optional<HibernateConstraintValidatorContext> find(
        ConstraintValidatorContext context) {
      try {
        return Optional.of(context.unwrap(HibernateConstraintValidatorContext.class));
      } catch (ValidationException anotherProvider) {
        return Optional.empty();
      }
    }
  }
}
