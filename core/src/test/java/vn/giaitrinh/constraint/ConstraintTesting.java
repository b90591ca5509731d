package vn.giaitrinh.constraint;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.giaitrinh.validation.ValidationContext;

/** Validators for tests, and what they say. */
final class ConstraintTesting {
  static final Locale VI = Locale.forLanguageTag("vi-VN");
  static final ValidationContext NOTHING = ValidationContext.builder().build();

  private ConstraintTesting() {}

  static Validator validator(Locale locale, ValidationContext context) {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(interpolator(locale))
        .constraintValidatorPayload(context)
        .buildValidatorFactory()
        .getValidator();
  }

  static ParameterMessageInterpolator interpolator(Locale locale) {
    return new ParameterMessageInterpolator(Set.of(VI, Locale.ENGLISH), locale, false);
  }

  /** Returns what is said of a value, in English, each as its path and its message. */
  static List<String> said(Object value, Class<?>... groups) {
    return said(validator(Locale.ENGLISH, NOTHING), value, groups);
  }

  static List<String> said(Validator validator, Object value, Class<?>... groups) {
    return validator.validate(value, groups).stream()
        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
        .sorted()
        .toList();
  }
}
