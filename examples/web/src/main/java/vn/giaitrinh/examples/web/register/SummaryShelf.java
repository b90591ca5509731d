package vn.giaitrinh.examples.web.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.giaitrinh.compliance.ComplianceSummary;

/** The summary at hand, made anew when something that it rests on has changed. */
@Component
class SummaryShelf {
  private Optional<Basis> basis = Optional.empty();
  private Optional<ComplianceSummary> summary = Optional.empty();

  synchronized ComplianceSummary of(Basis now, Supplier<ComplianceSummary> summarize) {
    if (basis.filter(now::isSame).isEmpty()) {
      summary = Optional.of(summarize.get());
      basis = Optional.of(now);
    }
    return summary.orElseThrow();
  }

  /**
   * What a summary rests on.
   *
   * @param day the as-of day
   * @param plan the plan
   * @param cases the cases; the shelf hands out the same list until one changes
   * @param reports how many reports there are, which are only ever added
   */
  record Basis(LocalDate day, StoredPlan plan, List<StoredCase> cases, int reports) {

    boolean isSame(Basis other) {
      return day.equals(other.day)
          && plan.plan().getId().equals(other.plan.plan().getId())
          && plan.version() == other.plan.version()
          && cases == other.cases
          && reports == other.reports;
    }
  }
}
