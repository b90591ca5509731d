package vn.giaitrinh.validation;

import vn.giaitrinh.compliance.finding.Severity;

/**
 * A decision of an agency that breaking a rule matters more or less to it.
 *
 * @param rule the code of the rule
 * @param severity how much breaking it matters
 * @param by who decided, as a post and not a name
 * @param reason why
 */
public record SeverityChange(String rule, Severity severity, String by, String reason) {

  /**
   * Rejects a rule that is not in the catalogue, and a change that does not say who and why.
   *
   * @param rule the code of the rule
   * @param severity how much breaking it matters
   * @param by who decided, as a post and not a name
   * @param reason why
   * @throws IllegalArgumentException if the rule is unknown, or a text blank
   */
  public SeverityChange {
    requireRule(rule);
    if (by.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException(
          "Severity of " + rule + " has to say by whom it was changed, and why");
    }
  }

  static void requireRule(String code) {
    if (RuleCatalogue.find(code).isEmpty()) {
      throw new IllegalArgumentException(
          "'" + code + "' is no rule; RuleCatalogue.all() lists the rules");
    }
  }
}
