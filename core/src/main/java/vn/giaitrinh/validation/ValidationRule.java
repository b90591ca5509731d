package vn.giaitrinh.validation;

import java.util.Optional;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;

/** A rule by which documents are validated, with a code that never changes. */
public interface ValidationRule {

  /** {@return the code of its findings, such as {@code UNKNOWN_UNIT}} */
  String code();

  /** {@return what it looks at} */
  RuleLayer layer();

  /** {@return how much breaking it matters, unless a {@link RuleProfile} says else} */
  Severity severity();

  /** {@return what is said when it is broken; a finding may say more} */
  BilingualText message();

  /** {@return what to do about it; a finding may say more} */
  BilingualText hint();

  /** {@return the clause behind it; empty if there is none, or if each finding names its own} */
  Optional<LegalReference> basis();

  /**
   * Checks if this rule gives advice only.
   *
   * @return true if a document that breaks it may still be signed
   */
  default boolean isAdvice() {
    return severity() != Severity.ERROR;
  }
}
