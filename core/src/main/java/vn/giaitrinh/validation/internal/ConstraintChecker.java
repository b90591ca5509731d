package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;
import vn.giaitrinh.validation.RuleCatalogue;
import vn.giaitrinh.validation.ValidationRule;

/** Checks the Jakarta constraints of the model with Hibernate Validator, which needs no EL here. */
public final class ConstraintChecker {
  private static final String STANDARD = "{jakarta.validation.constraints.";
  private static final Pattern CONTAINER_ELEMENT = Pattern.compile("\\.?<[^>]+>");
  private static final Pattern INDEX = Pattern.compile("\\d{1,9}");
  private static final Pattern WORD_START = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private final Validator validator;
  private final MessageInterpolator interpolator;

  /** Starts Hibernate Validator. */
  public ConstraintChecker() {
    this.interpolator =
        new ParameterMessageInterpolator(
            Set.of(Language.VI.toLocale(), Language.EN.toLocale()), Language.EN.toLocale(), false);
    this.validator =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            // What a host sets for its own validators would make findings vanish.
            .ignoreXmlConfiguration()
            .failFast(false)
            .messageInterpolator(new Uninterpolated())
            .buildValidatorFactory()
            .getValidator();
  }

  /**
   * Checks the constraints of a value and of what it holds.
   *
   * @param value the value
   * @param groups the groups to check
   * @return a finding for each violation, in the order of their paths
   */
  public List<Finding> check(Object value, Class<?>... groups) {
    return validator.validate(value, groups).stream()
        .map(this::finding)
        .sorted(
            Comparator.comparing((Finding finding) -> inOrder(finding.getPath()))
                .thenComparing(Finding::getCode))
        .toList();
  }

  private Finding finding(ConstraintViolation<?> violation) {
    String constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    String code = WORD_START.matcher(constraint).replaceAll("_").toUpperCase(Locale.ROOT);
    return Finding.builder()
        .code(code)
        .severity(Severity.ERROR)
        .path(path(violation))
        .message(message(violation, code))
        .build();
  }

  /** Returns the words of the catalogue, or those of a host that has its own. */
  private BilingualText message(ConstraintViolation<?> violation, String code) {
    boolean standard = violation.getMessageTemplate().startsWith(STANDARD);
    return RuleCatalogue.find(code)
        .filter(rule -> standard)
        .map(ValidationRule::message)
        .orElseGet(
            () ->
                BilingualText.of(message(violation, Language.VI), message(violation, Language.EN)));
  }

  private static String path(ConstraintViolation<?> violation) {
    String path = violation.getPropertyPath().toString();
    return "$." + CONTAINER_ELEMENT.matcher(path).replaceAll("");
  }

  /** Pads the numbers in a path, so that the tenth item comes after the second. */
  private static String inOrder(String path) {
    return INDEX
        .matcher(path)
        .replaceAll(index -> "0".repeat(9 - index.group().length()) + index.group());
  }

  private String message(ConstraintViolation<?> violation, Language language) {
    return interpolator.interpolate(
        violation.getMessageTemplate(), new ViolationContext(violation), language.toLocale());
  }
}
