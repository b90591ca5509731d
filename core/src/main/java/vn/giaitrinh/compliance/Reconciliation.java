package vn.giaitrinh.compliance;

import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.finding.FindingCode;

/** The identities that hold in every summary. */
final class Reconciliation {
  private Reconciliation() {}

  static void check(ComplianceSummary summary) {
    checkCases(summary, "units", summary.getUnits().stream().map(UnitSummary::cases));
    checkCases(summary, "kinds", summary.getKinds().stream().map(KindSummary::cases));
    checkCases(summary, "periods", summary.getPeriods().stream().map(PeriodSummary::cases));
    checkDuties(summary, "units", summary.getUnits().stream().map(UnitSummary::duties));
    checkDuties(
        summary,
        "tasks, milestones and reporting duties",
        Stream.of(summary.getTasks(), summary.getMilestones(), summary.getReportingDuties())
            .flatMap(List::stream)
            .map(DutySummary::duties));
    checkAges(summary);
    checkFindings(summary);
  }

  private static void checkCases(
      ComplianceSummary summary, String parts, Stream<CaseCounts> counts) {
    CaseCounts sum = counts.reduce(CaseCounts.NONE, CaseCounts::plus);
    require(sum.equals(summary.getCases()), "cases", parts, sum, summary.getCases());
  }

  private static void checkDuties(
      ComplianceSummary summary, String parts, Stream<ObligationCounts> counts) {
    ObligationCounts sum = counts.reduce(ObligationCounts.NONE, ObligationCounts::plus);
    require(sum.equals(summary.getDuties()), "duties", parts, sum, summary.getDuties());
  }

  private static void checkAges(ComplianceSummary summary) {
    CaseCounts cases = summary.getCases();
    int open = summary.getAges().stream().mapToInt(AgeSummary::open).sum();
    int overdue = summary.getAges().stream().mapToInt(AgeSummary::overdue).sum();
    require(open == cases.open(), "open cases", "ages", open, cases.open());
    require(overdue == cases.overdue(), "overdue cases", "ages", overdue, cases.overdue());
  }

  private static void checkFindings(ComplianceSummary summary) {
    int counted = summary.getFindingCounts().values().stream().mapToInt(Integer::intValue).sum();
    int shown = summary.getFindings().size() + summary.getFindingsNotKept();
    require(counted == shown, "findings", "codes", counted, shown);
    require(
        summary.getFindingsNotKept() >= 0,
        "findings",
        "those not kept",
        summary.getFindingsNotKept(),
        "at least 0");
    summary.getFindingCounts().forEach((code, count) -> checkKept(summary, code, count));
  }

  private static void checkKept(ComplianceSummary summary, FindingCode code, int counted) {
    long kept =
        summary.getFindings().stream().filter(one -> one.getCode().equals(code.name())).count();
    require(kept <= counted, "findings", code + " kept", kept, counted);
  }

  private static void require(boolean holds, String what, String parts, Object sum, Object total) {
    if (!holds) {
      throw new IllegalArgumentException(
          "Summary does not reconcile: "
              + what
              + " of all "
              + parts
              + " are "
              + sum
              + ", the total is "
              + total);
    }
  }
}
