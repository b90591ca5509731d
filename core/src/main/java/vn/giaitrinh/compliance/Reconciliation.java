package vn.giaitrinh.compliance;

import vn.giaitrinh.compliance.finding.FindingCode;

/** The identities that hold in every summary. */
final class Reconciliation {
  private Reconciliation() {}

  static void check(ComplianceSummary summary) {
    CaseCounts cases =
        summary.getUnits().stream()
            .map(UnitSummary::cases)
            .reduce(CaseCounts.NONE, CaseCounts::plus);
    require(cases.equals(summary.getCases()), "cases", "units", cases, summary.getCases());

    DutyCounts byUnit =
        summary.getUnits().stream()
            .map(UnitSummary::duties)
            .reduce(DutyCounts.NONE, DutyCounts::plus);
    require(byUnit.equals(summary.getDuties()), "duties", "units", byUnit, summary.getDuties());

    DutyCounts byTask =
        summary.getTasks().stream()
            .map(TaskSummary::duties)
            .reduce(DutyCounts.NONE, DutyCounts::plus);
    require(byTask.equals(summary.getDuties()), "duties", "tasks", byTask, summary.getDuties());

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
