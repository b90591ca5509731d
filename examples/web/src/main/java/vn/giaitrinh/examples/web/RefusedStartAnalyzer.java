package vn.giaitrinh.examples.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells why the service had better not start instead of where in the code that was found. */
class RefusedStartAnalyzer extends AbstractFailureAnalyzer<RefusedStartException> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, RefusedStartException cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
