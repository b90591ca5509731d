package vn.giaitrinh.validation;

import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.validation.internal.ViolationFindings;

/**
 * Tells violations that the host's own validator found, such as that of a web framework for a
 * {@code @Valid} body, as the findings that the validators of the SDK tell: with code, JSON path,
 * words in both languages and a hint.
 *
 * <pre>{@code
 * List<Finding> findings = ConstraintFindings.create().of(validator.validate(plan).stream());
 * }</pre>
 *
 * <p>Needs Hibernate Validator on the class path. It is thread-safe: make one and keep it.
 */
public final class ConstraintFindings {
  private final ViolationFindings findings;

  private ConstraintFindings(ViolationFindings findings) {
    this.findings = findings;
  }

  /**
   * Makes one.
   *
   * @return what tells violations as findings
   * @throws IllegalStateException if Hibernate Validator is not on the class path
   */
  public static ConstraintFindings create() {
    return new ConstraintFindings(Providers.violations("ConstraintFindings"));
  }

  /**
   * Tells violations.
   *
   * @param violations the violations
   * @return a finding for each, by path and code
   */
  public List<Finding> of(Stream<? extends ConstraintViolation<?>> violations) {
    return violations
        .map(findings::of)
        .map(ConstraintFindings::hinted)
        .sorted(Comparator.comparing(Finding::getPath).thenComparing(Finding::getCode))
        .toList();
  }

  private static Finding hinted(Finding finding) {
    return finding.toBuilder()
        .hint(RuleCatalogue.find(finding.getCode()).map(ValidationRule::hint))
        .build();
  }
}
