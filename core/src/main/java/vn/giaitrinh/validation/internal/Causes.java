package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;

/** Violations that say more than the message of their annotation. */
final class Causes {
  private static final String PREFIX = "{vn.giaitrinh.constraint.";
  private static final String SUFFIX = ".message}";

  private Causes() {}

  /**
   * Reports a cause of its own, in the place of the message of the annotation; a message that the
   * host wrote stands, unless nothing could be checked.
   */
  static boolean narrower(ConstraintValidatorContext context, Class<?> constraint, String cause) {
    return context.getDefaultConstraintMessageTemplate().equals(key(constraint, ""))
        && unchecked(context, constraint, cause);
  }

  /**
   * Reports that the value could not be checked, whatever message the host wrote for a wrong one.
   */
  static boolean unchecked(ConstraintValidatorContext context, Class<?> constraint, String cause) {
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate(key(constraint, "." + cause))
        .addConstraintViolation();
    return false;
  }

  /**
   * Starts the report of a place in a list, which only Hibernate Validator can put into the words
   * of the SDK. The caller adds the path.
   *
   * @param index the place, from 0
   */
  static ConstraintViolationBuilder at(
      ConstraintValidatorContext context, Class<?> constraint, int index) {
    context.disableDefaultConstraintViolation();
    boolean worded = HibernatePayload.addParameter(context, "position", index + 1);
    String template = context.getDefaultConstraintMessageTemplate();
    if (worded && template.equals(key(constraint, ""))) {
      template = key(constraint, ".position");
    }
    return context.buildConstraintViolationWithTemplate(template);
  }

  private static String key(Class<?> constraint, String cause) {
    return PREFIX + constraint.getSimpleName() + cause + SUFFIX;
  }
}
