package vn.giaitrinh.compliance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.obligation.Obligation;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.compliance.obligation.Obligations;
import vn.giaitrinh.compliance.obligation.UnmeasuredDuty;
import vn.giaitrinh.organization.Capacity;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Milestone;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.plan.ReportingDuty;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.text.BilingualText;

/** What is owed under a plan, by the parts of the plan and in its order. */
final class DutySummaries {
  private final Function<UnitId, BilingualText> names;
  private final Map<ObligationSubject, List<UnitDuty>> units = new HashMap<>();
  private final Map<ObligationSubject, List<UnmeasuredPart>> unmeasured = new HashMap<>();
  private final List<DutySummary> tasks = new ArrayList<>();
  private final List<DutySummary> milestones = new ArrayList<>();
  private final List<DutySummary> reportingDuties = new ArrayList<>();

  /**
   * Puts together what is owed.
   *
   * @param names the names of the units
   */
  DutySummaries(Plan plan, Obligations obligations, Function<UnitId, BilingualText> names) {
    this.names = names;
    for (Obligation one : obligations.obligations()) {
      units.computeIfAbsent(one.getSubject(), key -> new ArrayList<>()).add(UnitDuty.of(one));
    }
    for (UnmeasuredDuty one : obligations.unmeasured()) {
      unmeasured
          .computeIfAbsent(one.subject(), key -> new ArrayList<>())
          .add(UnmeasuredPart.of(one));
    }
    for (PlannedTask task : plan.allTasks()) {
      tasks.add(summary(task));
      task.task().getMilestones().forEach(one -> milestones.add(summary(task, one)));
    }
    plan.getReportingDuties().forEach(duty -> reportingDuties.add(summary(duty)));
  }

  private DutySummary summary(PlannedTask task) {
    return summary(
        ObligationSubject.ofTask(task.id()),
        task.task().getNumber(),
        task.task().getTitle(),
        task.timing().value(),
        assigned(task.assignments().value()));
  }

  private DutySummary summary(PlannedTask task, Milestone milestone) {
    return summary(
        ObligationSubject.ofMilestone(task.id(), milestone.getId()),
        Optional.empty(),
        milestone.getTitle(),
        milestone.getTiming().or(task.timing()::value),
        assigned(
            milestone.getAssignments().isEmpty()
                ? task.assignments().value()
                : milestone.getAssignments()));
  }

  private DutySummary summary(ReportingDuty duty) {
    return summary(
        ObligationSubject.ofReportingDuty(duty.getId()),
        Optional.empty(),
        duty.getContent(),
        duty.getTiming(),
        List.of(assigned(Role.IMPLEMENTING, duty.getReporter(), duty.getReporterCapacity())));
  }

  private DutySummary summary(
      ObligationSubject subject,
      Optional<String> number,
      BilingualText title,
      Optional<Timing> timing,
      List<AssignedUnits> assignments) {
    return DutySummary.of(
        subject,
        number,
        title,
        timing.map(Timing::raw).orElse(""),
        assignments,
        units.getOrDefault(subject, List.of()),
        unmeasured.getOrDefault(subject, List.of()));
  }

  private List<AssignedUnits> assigned(List<Assignment> assignments) {
    return assignments.stream()
        .map(one -> assigned(one.getRole(), one.getUnits(), one.getCapacity()))
        .toList();
  }

  private AssignedUnits assigned(Role role, UnitSelector units, Capacity capacity) {
    return new AssignedUnits(role, capacity.of(units.inWords(names)));
  }

  List<DutySummary> tasks() {
    return tasks;
  }

  List<DutySummary> milestones() {
    return milestones;
  }

  List<DutySummary> reportingDuties() {
    return reportingDuties;
  }

  Stream<DutySummary> all() {
    return Stream.of(tasks, milestones, reportingDuties).flatMap(List::stream);
  }
}
