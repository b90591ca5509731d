package vn.giaitrinh.validation;

import java.util.List;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;

/**
 * What a validation found: first the constraints, then the references, each in the order of the
 * document.
 *
 * @param findings the findings
 */
public record ValidationReport(List<Finding> findings) {

  /**
   * Copies the findings.
   *
   * @param findings the findings
   */
  public ValidationReport {
    findings = List.copyOf(findings);
  }

  /** {@return true if a rule is broken; warnings and notices do not count} */
  public boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
  }
}
