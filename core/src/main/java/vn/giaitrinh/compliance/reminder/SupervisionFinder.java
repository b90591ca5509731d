package vn.giaitrinh.compliance.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.organization.Capacity;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Milestone;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.plan.ReportingDuty;
import vn.giaitrinh.plan.ReportingDutyKind;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.text.BilingualText;

/** Finds who supervises the parts of a plan. One use. */
final class SupervisionFinder {
  private final Plan plan;
  private final OrganizationDirectory directory;
  private final LocalDate asOf;
  private final List<SupervisingUnit> ofPlan;
  private final List<SupervisedPart> parts = new ArrayList<>();

  /** Units as the plan names them, in a capacity. */
  private record Named(UnitSelector units, Capacity capacity) {}

  SupervisionFinder(Plan plan, OrganizationDirectory directory, LocalDate asOf) {
    this.plan = plan;
    this.directory = directory;
    this.asOf = asOf;
    this.ofPlan =
        resolve(
            plan.getReportingDuties().stream()
                .filter(duty -> duty.getKind() == ReportingDutyKind.FOLLOW_UP)
                .map(duty -> new Named(duty.getReporter(), duty.getReporterCapacity())));
  }

  Supervision find() {
    for (PlannedTask task : plan.allTasks()) {
      SupervisedPart part = of(task);
      parts.add(part);
      task.task().getMilestones().forEach(milestone -> parts.add(of(milestone, part, task)));
    }
    plan.getReportingDuties().forEach(duty -> parts.add(of(duty)));
    return new Supervision(asOf, ofPlan, parts);
  }

  private SupervisedPart of(PlannedTask task) {
    return part(
        ObligationSubject.ofTask(task.id()),
        task.task().getTitle(),
        SupervisionSource.ASSIGNED,
        supervising(task.assignments().value()));
  }

  /** A milestone that names no supervising unit is supervised as its task is. */
  private SupervisedPart of(Milestone milestone, SupervisedPart ofTask, PlannedTask task) {
    ObligationSubject subject = ObligationSubject.ofMilestone(task.id(), milestone.getId());
    List<SupervisingUnit> own = supervising(milestone.getAssignments());
    return own.isEmpty()
        ? new SupervisedPart(subject, milestone.getTitle(), ofTask.source(), ofTask.units())
        : part(subject, milestone.getTitle(), SupervisionSource.ASSIGNED, own);
  }

  private SupervisedPart of(ReportingDuty duty) {
    return part(
        ObligationSubject.ofReportingDuty(duty.getId()),
        duty.getContent(),
        SupervisionSource.RECIPIENT,
        resolve(
            duty.getRecipient().stream()
                .map(unit -> new Named(UnitSelector.of(unit), duty.getRecipientCapacity()))));
  }

  private SupervisedPart part(
      ObligationSubject subject,
      BilingualText title,
      SupervisionSource source,
      List<SupervisingUnit> own) {
    if (!own.isEmpty()) {
      return new SupervisedPart(subject, title, source, own);
    }
    return new SupervisedPart(
        subject,
        title,
        ofPlan.isEmpty() ? SupervisionSource.NOBODY : SupervisionSource.PLAN,
        ofPlan);
  }

  private List<SupervisingUnit> supervising(List<Assignment> assignments) {
    return resolve(
        assignments.stream()
            .filter(one -> one.getRole() == Role.SUPERVISING)
            .map(one -> new Named(one.getUnits(), one.getCapacity())));
  }

  /** Each unit once for each capacity, in the order of the directory. */
  private List<SupervisingUnit> resolve(Stream<Named> named) {
    Map<OrganizationUnit, Set<Capacity>> found = new LinkedHashMap<>();
    directory.getUnits().forEach(unit -> found.put(unit, new LinkedHashSet<>()));
    named.forEach(
        one ->
            directory
                .resolveWithSuccessors(one.units(), asOf)
                .forEach(
                    unit ->
                        found
                            .computeIfAbsent(unit, key -> new LinkedHashSet<>())
                            .add(one.capacity())));
    return found.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .sorted()
                    .map(
                        capacity ->
                            new SupervisingUnit(
                                entry.getKey().getId(), entry.getKey().nameOn(asOf), capacity)))
        .toList();
  }
}
