package vn.giaitrinh.compliance.obligation;

import java.util.List;
import java.util.Optional;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Directive;
import vn.giaitrinh.plan.Milestone;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.plan.ReportingDuty;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.schedule.EvidenceCadence;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.text.BilingualText;

/**
 * A part of a plan as obligations are found from it.
 *
 * @param owing the units that owe it, each for itself
 * @param others the assignments of units that have a part in it and owe nothing
 */
record Duty(
    ObligationSubject subject,
    BilingualText title,
    List<UnitSelector> owing,
    List<Assignment> others,
    Optional<Timing> timing,
    EvidenceCadence cadence,
    Optional<UnitId> recipient) {

  static Duty of(PlannedTask task, EvidenceCadence cadence) {
    return ofAssignments(
        ObligationSubject.ofTask(task.id()),
        task.task().getTitle(),
        task.assignments().value(),
        task.timing().value(),
        cadence);
  }

  /** A milestone takes from its task what it leaves empty. */
  static Duty of(PlannedTask task, Milestone milestone, EvidenceCadence cadence) {
    List<Assignment> own = milestone.getAssignments();
    return ofAssignments(
        ObligationSubject.ofMilestone(task.id(), milestone.getId()),
        milestone.getTitle(),
        own.isEmpty() ? task.assignments().value() : own,
        milestone.getTiming().or(task.timing()::value),
        cadence);
  }

  static Duty of(ReportingDuty duty, EvidenceCadence cadence) {
    return new Duty(
        ObligationSubject.ofReportingDuty(duty.getId()),
        duty.getContent(),
        List.of(duty.getReporter()),
        List.of(),
        duty.getTiming(),
        cadence,
        duty.getRecipient());
  }

  private static Duty ofAssignments(
      ObligationSubject subject,
      BilingualText title,
      List<Assignment> assignments,
      Optional<Timing> timing,
      EvidenceCadence cadence) {
    return new Duty(
        subject,
        title,
        assignments.stream().filter(Duty::owes).map(Assignment::getUnits).toList(),
        assignments.stream().filter(one -> !owes(one)).toList(),
        timing,
        cadence,
        Optional.empty());
  }

  private static boolean owes(Assignment one) {
    return (one.getRole() == Role.LEAD || one.getRole() == Role.IMPLEMENTING)
        && one.getDirective() == Directive.ASSIGNED;
  }
}
