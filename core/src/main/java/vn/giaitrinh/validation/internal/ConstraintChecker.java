package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;
import vn.giaitrinh.validation.RuleCatalogue;
import vn.giaitrinh.validation.ValidationContext;
import vn.giaitrinh.validation.ValidationRule;

/** Checks the Jakarta constraints of the model with Hibernate Validator, which needs no EL here. */
public final class ConstraintChecker {
  private static final Pattern CONTAINER_ELEMENT = Pattern.compile("\\.?<[^>]+>");
  private static final String STANDARD_MESSAGE = "{jakarta.validation.constraints.";

  private final HibernateValidatorFactory factory;
  private final MessageInterpolator interpolator;

  /** Starts Hibernate Validator. */
  public ConstraintChecker() {
    this.interpolator =
        new ParameterMessageInterpolator(
            Set.of(Language.VI.toLocale(), Language.EN.toLocale()), Language.EN.toLocale(), false);
    this.factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            // What a host sets for its own validators, such as to stop at the first fault, is not
            // ours.
            .ignoreXmlConfiguration()
            .messageInterpolator(new Uninterpolated())
            .buildValidatorFactory()
            .unwrap(HibernateValidatorFactory.class);
  }

  /**
   * Checks the constraints of a value and of what it holds.
   *
   * @param value the value
   * @param units the units that {@link vn.giaitrinh.constraint.KnownUnit} knows; empty if unknown
   * @param groups the groups to check
   * @return a finding for each violation, in no order
   */
  public List<Finding> check(
      Object value, Optional<OrganizationDirectory> units, Class<?>... groups) {
    return validator(units).validate(value, groups).stream().map(this::finding).toList();
  }

  private Validator validator(Optional<OrganizationDirectory> units) {
    return units
        .map(directory -> ValidationContext.builder().directory(directory).build())
        .map(context -> factory.usingContext().constraintValidatorPayload(context).getValidator())
        .orElseGet(factory::getValidator);
  }

  private Finding finding(ConstraintViolation<?> violation) {
    String code =
        ConstraintCodes.of(violation.getConstraintDescriptor().getAnnotation().annotationType());
    return Finding.builder()
        .code(code)
        .severity(Severity.ERROR)
        .path(path(violation))
        .message(message(violation, code))
        .build();
  }

  /** Words a standard constraint as the catalogue does, whatever the host's own forms call it. */
  private BilingualText message(ConstraintViolation<?> violation, String code) {
    Optional<ValidationRule> known =
        violation.getMessageTemplate().startsWith(STANDARD_MESSAGE)
            ? RuleCatalogue.find(code)
            : Optional.empty();
    return known
        .map(ValidationRule::message)
        .orElseGet(
            () ->
                BilingualText.of(message(violation, Language.VI), message(violation, Language.EN)));
  }

  private static String path(ConstraintViolation<?> violation) {
    String path = CONTAINER_ELEMENT.matcher(violation.getPropertyPath().toString()).replaceAll("");
    // A constraint on the type of the document is broken by the whole of it.
    return path.isEmpty() ? "$" : "$." + path;
  }

  private String message(ConstraintViolation<?> violation, Language language) {
    return interpolator.interpolate(
        violation.getMessageTemplate(), new ViolationContext(violation), language.toLocale());
  }
}
