package vn.giaitrinh.examples.web.register;

import java.util.List;
import vn.giaitrinh.compliance.finding.Finding;

/** What was to be recorded cannot be, for reasons that whoever asked can put right. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  RefusedException(List<Finding> findings) {
    super(findings.size() + " findings stand against it");
    this.findings = List.copyOf(findings);
  }

  /** {@return what stands against it} */
  public List<Finding> getFindings() {
    return findings;
  }
}
