package vn.giaitrinh.validation;

import java.util.List;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;

/**
 * What a validation found, and what it did not look at.
 *
 * @param findings the findings, in the order of the document
 * @param notChecked what was not checked, and why
 * @param waived the waivers that touched the document, in the order of the profile
 * @param revalued the changes of severity that touched it, in the order of the profile
 */
public record ValidationReport(
    List<Finding> findings,
    List<NotChecked> notChecked,
    List<WaivedRule> waived,
    List<RevaluedRule> revalued) {

  /**
   * Copies the lists.
   *
   * @param findings the findings, in the order of the document
   * @param notChecked what was not checked, and why
   * @param waived the waivers that touched the document, in the order of the profile
   * @param revalued the changes of severity that touched it, in the order of the profile
   */
  public ValidationReport {
    findings = List.copyOf(findings);
    notChecked = List.copyOf(notChecked);
    waived = List.copyOf(waived);
    revalued = List.copyOf(revalued);
  }

  /** {@return true if a rule is broken; advice does not count} */
  public boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
  }

  /** {@return the broken rules, in the order of the document} */
  public List<Finding> errors() {
    return findings.stream().filter(one -> one.getSeverity() == Severity.ERROR).toList();
  }

  /** {@return the warnings and notices, in the order of the document} */
  public List<Finding> advice() {
    return findings.stream().filter(one -> one.getSeverity() != Severity.ERROR).toList();
  }

  /**
   * Returns what was found by the rules of a layer. What a constraint of the host found, for which
   * the catalogue has no rule, is of {@link RuleLayer#STRUCTURE}.
   *
   * @param layer the layer
   * @return the findings, in the order of the document
   */
  public List<Finding> of(RuleLayer layer) {
    return findings.stream()
        .filter(
            one ->
                layer
                    == RuleCatalogue.find(one.getCode())
                        .map(ValidationRule::layer)
                        .orElse(RuleLayer.STRUCTURE))
        .toList();
  }
}
