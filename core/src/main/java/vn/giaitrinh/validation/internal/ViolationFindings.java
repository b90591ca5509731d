package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;
import vn.giaitrinh.validation.RuleCatalogue;
import vn.giaitrinh.validation.ValidationRule;

/** Tells violations of constraints as findings, whoever found them. */
public final class ViolationFindings {
  private static final Pattern CONTAINER_ELEMENT = Pattern.compile("\\.?<[^>]+>");
  private static final String STANDARD_MESSAGE = "{jakarta.validation.constraints.";

  private final MessageInterpolator interpolator =
      new ParameterMessageInterpolator(
          Set.of(Language.VI.toLocale(), Language.EN.toLocale()), Language.EN.toLocale(), false);

  /**
   * Tells a violation.
   *
   * @param violation the violation
   * @return the finding, without a hint
   */
  public Finding of(ConstraintViolation<?> violation) {
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
