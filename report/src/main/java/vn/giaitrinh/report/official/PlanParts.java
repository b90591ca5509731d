package vn.giaitrinh.report.official;

import java.util.ArrayList;
import java.util.List;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.DutySummary;

/** The parts of a plan as its readers know them: each task with its milestones, then the duties. */
final class PlanParts {
  private PlanParts() {}

  static List<DutySummary> of(ComplianceSummary summary) {
    List<DutySummary> parts = new ArrayList<>();
    for (DutySummary task : summary.getTasks()) {
      parts.add(task);
      String ofTask = task.subject().id() + "/";
      summary.getMilestones().stream()
          .filter(milestone -> milestone.subject().id().startsWith(ofTask))
          .forEach(parts::add);
    }
    // A milestone of a task that the summary lacks is told all the same.
    summary.getMilestones().stream().filter(one -> !parts.contains(one)).forEach(parts::add);
    parts.addAll(summary.getReportingDuties());
    return parts;
  }
}
