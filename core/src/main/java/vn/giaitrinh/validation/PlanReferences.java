package vn.giaitrinh.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.BasisDocument;
import vn.giaitrinh.plan.Mandate;
import vn.giaitrinh.plan.MandatedClause;
import vn.giaitrinh.plan.Milestone;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.plan.ReportingDuty;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;

/**
 * Checks a plan against the directory, if there is one, its tasks against the documents on which it
 * rests, and its parts against one another. One use.
 */
final class PlanReferences {
  private final Plan plan;
  private final Optional<OrganizationDirectory> directory;
  private final PlanUnits units;
  private final MandateFaults mandates;
  private final TaskAdvice advice;
  private final ReportAssembly report;

  PlanReferences(Plan plan, Optional<OrganizationDirectory> directory, ReportAssembly report) {
    OrganizationDirectory known =
        directory.orElseGet(() -> OrganizationDirectory.builder().build());
    this.plan = plan;
    this.directory = directory;
    this.units = new PlanUnits(known, plan.getIssuedOn());
    this.mandates = new MandateFaults(plan);
    this.advice = new TaskAdvice(plan, known, units);
    this.report = report;
  }

  void check() {
    unit("$.issuer", plan.getIssuer());
    documents("$", plan.getBasisDocuments());
    for (int i = 0; i < plan.getGroups().size(); i++) {
      group("$.groups[" + i + "]", plan.getGroups().get(i));
    }
    for (int i = 0; i < plan.getReportingDuties().size(); i++) {
      duty("$.reportingDuties[" + i + "]", plan.getReportingDuties().get(i));
    }
    if (plan.getReportingDuties().isEmpty()) {
      report.add(PlanRule.NO_REPORTING_DUTY, "$.reportingDuties", "");
    }
  }

  /** Checks for the parts that a document has once it is issued. */
  void checkForm() {
    if (plan.getPlace().filter(place -> !place.isBlank()).isEmpty()) {
      report.add(PlanRule.NO_PLACE, "$.place", "");
    }
    if (plan.getDistribution().isEmpty()) {
      report.add(PlanRule.NO_DISTRIBUTION, "$.distribution", "");
    }
    if (plan.getArchiveLine().filter(line -> !line.isBlank()).isEmpty()) {
      report.add(PlanRule.NO_ARCHIVE_LINE, "$.archiveLine", "");
    }
  }

  private void group(String path, TaskGroup group) {
    group
        .getDefaults()
        .ifPresent(defaults -> assignments(path + ".defaults", defaults.getAssignments()));
    group.getOwnTask().ifPresent(task -> task(path + ".ownTask", task));
    for (int i = 0; i < group.getTasks().size(); i++) {
      task(path + ".tasks[" + i + "]", group.getTasks().get(i));
    }
    for (int i = 0; i < group.getGroups().size(); i++) {
      group(path + ".groups[" + i + "]", group.getGroups().get(i));
    }
  }

  private void task(String path, Task task) {
    assignments(path, task.getAssignments());
    for (int i = 0; i < task.getMilestones().size(); i++) {
      milestone(path + ".milestones[" + i + "]", task.getMilestones().get(i));
    }
    documents(path, task.getBasisDocuments());
    for (int i = 0; i < task.getMandates().size(); i++) {
      Mandate mandate = task.getMandates().get(i);
      String place = path + ".mandates[" + i + "]";
      mandates
          .brokenBy(task, mandate)
          .ifPresent(rule -> report.add(rule, place, mandate.document() + ", " + mandate.clause()));
    }
    PlannedTask planned = plan.findTask(task.getId()).orElseThrow();
    boolean answered = false;
    for (Assignment one : planned.assignments().value()) {
      answered |= one.getRole() == Role.LEAD || one.getRole() == Role.IMPLEMENTING;
    }
    if (!answered) {
      report.add(PlanRule.NO_RESPONSIBLE_UNIT, path, task.getId().toString());
    }
    if (planned.timing().value().isEmpty()) {
      report.add(PlanRule.NO_TIMING, path, task.getId().toString());
    }
    add(path, advice.of(planned));
  }

  private void milestone(String path, Milestone milestone) {
    assignments(path, milestone.getAssignments());
    add(path, advice.of("", milestone.getAssignments()));
    milestone.getTiming().ifPresent(timing -> add(path, TaskAdvice.of(".timing", timing)));
  }

  private void add(String path, List<TaskAdvice.Advice> found) {
    found.forEach(one -> report.add(one.rule(), path + one.part(), one.subject()));
  }

  private void documents(String path, List<BasisDocument> documents) {
    for (int i = 0; i < documents.size(); i++) {
      BasisDocument basis = documents.get(i);
      Optional<LocalDate> issued = basis.getDocument().getIssuedOn();
      if (issued.isPresent() && plan.getIssuedOn().filter(issued.get()::isAfter).isPresent()) {
        report.add(
            PlanRule.BASIS_LATER_THAN_PLAN,
            path + ".basisDocuments[" + i + "].document.issuedOn",
            basis.getDocument().cite());
      }
      for (int j = 0; j < basis.getClauses().size(); j++) {
        MandatedClause clause = basis.getClauses().get(j);
        if (mandates.isGap(basis.getDocument(), clause)) {
          report.add(
              PlanRule.UNCOVERED_CLAUSE,
              path + ".basisDocuments[" + i + "].clauses[" + j + "]",
              clause.id().toString());
        }
      }
    }
  }

  private void duty(String path, ReportingDuty duty) {
    selector(path + ".reporter", duty.getReporter());
    duty.getRecipient().ifPresent(recipient -> unit(path + ".recipient", recipient));
    duty.getTiming().ifPresent(timing -> add(path, TaskAdvice.of(".timing", timing)));
  }

  private void assignments(String path, List<Assignment> assignments) {
    for (int i = 0; i < assignments.size(); i++) {
      selector(path + ".assignments[" + i + "].units", assignments.get(i).getUnits());
    }
  }

  private void selector(String path, UnitSelector selector) {
    boolean known = true;
    for (UnitId named : selector.namedUnits()) {
      known &= unit(path, named);
    }
    if (known && directory.isPresent() && units.areNone(selector)) {
      report.add(PlanRule.EMPTY_UNIT_SET, path, "");
    }
  }

  private boolean unit(String path, UnitId id) {
    boolean known = directory.isEmpty() || directory.get().findUnit(id).isPresent();
    if (!known) {
      report.add(PlanRule.UNKNOWN_UNIT, path, id.toString());
    }
    return known;
  }
}
