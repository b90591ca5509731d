package vn.giaitrinh.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.organization.NamedUnits;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Milestone;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.schedule.Compound;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.TimingKind;

/** What would make a task of a plan better, with all that it takes from its group. */
final class TaskAdvice {
  private final Plan plan;
  private final UnitNames names;
  private final PlanUnits resolved;

  /**
   * A rule that a task does not meet.
   *
   * @param part what of the task does not, as a step of a path; empty if it is the whole
   * @param subject what is to be named
   */
  record Advice(PlanRule rule, String part, String subject) {}

  TaskAdvice(Plan plan, OrganizationDirectory directory, PlanUnits resolved) {
    this.plan = plan;
    this.resolved = resolved;
    this.names = new UnitNames(directory, plan.getIssuer());
  }

  List<Advice> of(PlannedTask task) {
    List<Advice> advice = new ArrayList<>(0);
    List<Assignment> assignments = task.assignments().value();
    if (has(assignments, Role.LEAD) && has(assignments, Role.IMPLEMENTING)) {
      advice.add(new Advice(PlanRule.LEAD_WITH_IMPLEMENTING, "", task.id().toString()));
    }
    advice.addAll(of("", assignments));
    addUnitsWithoutRole(task, advice);
    task.timing().value().ifPresent(timing -> addTiming(task, timing, advice));
    return advice;
  }

  /**
   * Finds what would make assignments better. Looked at are units named one by one: a lead among
   * all divisions that support is left out.
   *
   * @param part what has these assignments, as a step of a path
   */
  List<Advice> of(String part, List<Assignment> assignments) {
    List<Advice> advice = new ArrayList<>(0);
    for (Assignment supporting : assignments) {
      if (supporting.getRole() == Role.SUPPORTING) {
        for (UnitId unit : supporting.getUnits().namedUnits()) {
          if (leads(unit, assignments)) {
            advice.add(new Advice(PlanRule.SUPPORTING_IS_LEAD, part, unit.toString()));
          }
        }
      }
    }
    return advice;
  }

  private boolean leads(UnitId unit, List<Assignment> assignments) {
    for (Assignment one : assignments) {
      if (one.getRole() == Role.LEAD
          && (one.getUnits() instanceof NamedUnits named
              ? named.namedUnits().contains(unit)
              : resolved.of(one.getUnits()).contains(unit))) {
        return true;
      }
    }
    return false;
  }

  private void addUnitsWithoutRole(PlannedTask task, List<Advice> advice) {
    String wording = task.task().getTitle().vi() + " . " + task.task().getContent().orElse("");
    for (UnitId unit : names.in(wording)) {
      if (!hasRole(unit, task)) {
        advice.add(new Advice(PlanRule.UNIT_WITHOUT_ROLE, "", unit.toString()));
      }
    }
  }

  private boolean hasRole(UnitId unit, PlannedTask task) {
    return Stream.concat(
            task.assignments().value().stream(),
            task.task().getMilestones().stream()
                .map(Milestone::getAssignments)
                .flatMap(List::stream))
        .anyMatch(one -> resolved.of(one.getUnits()).contains(unit));
  }

  private void addTiming(PlannedTask task, Timing timing, List<Advice> advice) {
    boolean inherited = task.timing().inherited();
    String part = inherited ? "" : ".timing";
    for (Advice one : of(part, timing)) {
      // What a task takes from its group has no place in the task.
      advice.add(inherited ? new Advice(one.rule(), part, one.subject()) : one);
    }
    boolean shown = task.evidenceCadence().isPresent() || !task.deliverables().value().isEmpty();
    if (!shown && holds(timing, TimingKind.ONGOING)) {
      advice.add(new Advice(PlanRule.CONTINUOUS_WITHOUT_EVIDENCE, "", task.id().toString()));
    }
    Optional<LocalDate> last = timing.latestDay();
    if (last.isPresent() && plan.getIssuedOn().filter(last.get()::isBefore).isPresent()) {
      advice.add(new Advice(PlanRule.TIMING_BEFORE_PLAN, part, task.id().toString()));
    }
  }

  /**
   * Finds what of a timing is not understood.
   *
   * @param part where the timing stands, as a step of a path
   */
  static List<Advice> of(String part, Timing timing) {
    if (timing instanceof Compound compound) {
      List<Advice> advice = new ArrayList<>(0);
      for (int i = 0; i < compound.parts().size(); i++) {
        advice.addAll(of(part + ".parts[" + i + "]", compound.parts().get(i)));
      }
      return advice;
    }
    return timing.kind() == TimingKind.UNRECOGNIZED
        ? List.of(new Advice(PlanRule.TIMING_UNRECOGNIZED, part, timing.raw()))
        : List.of();
  }

  private static boolean holds(Timing timing, TimingKind kind) {
    return timing instanceof Compound compound
        ? compound.parts().stream().anyMatch(part -> holds(part, kind))
        : timing.kind() == kind;
  }

  private static boolean has(List<Assignment> assignments, Role role) {
    for (Assignment one : assignments) {
      if (one.getRole() == role) {
        return true;
      }
    }
    return false;
  }
}
