package vn.giaitrinh.examples.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Tells why the service did not start instead of where in the code that was found. */
class StartFailureAnalyzer implements FailureAnalyzer {
  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    return StartFailure.explain(failure)
        .map(reason -> new FailureAnalysis(reason, null, failure))
        .orElse(null);
  }
}
