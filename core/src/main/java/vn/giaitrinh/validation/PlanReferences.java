package vn.giaitrinh.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.BasisDocument;
import vn.giaitrinh.plan.Mandate;
import vn.giaitrinh.plan.MandatedClause;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.plan.ReportingDuty;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * Checks a plan against the directory, and its tasks against the documents on which it rests, in
 * the order of the document. One use.
 */
final class PlanReferences {
  private final Plan plan;
  private final OrganizationDirectory directory;
  private final MandateFaults mandates;
  private final List<Finding> findings = new ArrayList<>();

  PlanReferences(Plan plan, OrganizationDirectory directory) {
    this.plan = plan;
    this.directory = directory;
    this.mandates = new MandateFaults(plan);
  }

  List<Finding> check() {
    unit("$.issuer", plan.getIssuer());
    documents("$", plan.getBasisDocuments());
    for (int i = 0; i < plan.getGroups().size(); i++) {
      group("$.groups[" + i + "]", plan.getGroups().get(i));
    }
    for (int i = 0; i < plan.getReportingDuties().size(); i++) {
      duty("$.reportingDuties[" + i + "]", plan.getReportingDuties().get(i));
    }
    if (plan.getReportingDuties().isEmpty()) {
      report(PlanRule.NO_REPORTING_DUTY, "$.reportingDuties", "");
    }
    return findings;
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
      assignments(path + ".milestones[" + i + "]", task.getMilestones().get(i).getAssignments());
    }
    documents(path, task.getBasisDocuments());
    for (int i = 0; i < task.getMandates().size(); i++) {
      Mandate mandate = task.getMandates().get(i);
      String place = path + ".mandates[" + i + "]";
      mandates
          .brokenBy(task, mandate)
          .ifPresent(rule -> report(rule, place, mandate.document() + ", " + mandate.clause()));
    }
    PlannedTask planned = plan.findTask(task.getId()).orElseThrow();
    boolean answered =
        planned.assignments().value().stream()
            .map(Assignment::getRole)
            .anyMatch(role -> role == Role.LEAD || role == Role.IMPLEMENTING);
    if (!answered) {
      report(PlanRule.NO_RESPONSIBLE_UNIT, path, task.getId().toString());
    }
    if (planned.timing().value().isEmpty()) {
      report(PlanRule.NO_TIMING, path, task.getId().toString());
    }
  }

  private void documents(String path, List<BasisDocument> documents) {
    for (int i = 0; i < documents.size(); i++) {
      BasisDocument basis = documents.get(i);
      for (int j = 0; j < basis.getClauses().size(); j++) {
        MandatedClause clause = basis.getClauses().get(j);
        if (mandates.isGap(basis.getDocument(), clause)) {
          report(
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
    Optional<LocalDate> day = plan.getIssuedOn();
    boolean empty =
        day.map(on -> directory.resolve(selector, on).isEmpty())
            .orElseGet(() -> directory.getUnits().stream().noneMatch(selector::takes));
    if (known && empty) {
      report(PlanRule.EMPTY_UNIT_SET, path, "");
    }
  }

  private boolean unit(String path, UnitId id) {
    boolean known = directory.findUnit(id).isPresent();
    if (!known) {
      report(PlanRule.UNKNOWN_UNIT, path, id.toString());
    }
    return known;
  }

  private void report(PlanRule rule, String path, String subject) {
    String suffix = subject.isEmpty() ? "" : ": " + subject;
    findings.add(
        Finding.builder()
            .code(rule.name())
            .severity(rule.severity())
            .path(path)
            .message(
                BilingualText.of(
                    rule.message().vi() + suffix, rule.message().in(Language.EN) + suffix))
            .hint(rule.hint())
            .build());
  }
}
