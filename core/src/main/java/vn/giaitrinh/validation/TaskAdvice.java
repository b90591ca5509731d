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

/**
 * What would make a task of a plan better, with all that it takes from its group, or the timing of
 * a report.
 */
final class TaskAdvice {
  private static final String TIMING = ".timing";

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
    addLeadsThatSupport("", assignments, advice);
    addUnitsWithoutRole(task, advice);
    task.timing().value().ifPresent(timing -> addTiming(task, timing, advice));
    List<Milestone> milestones = task.task().getMilestones();
    for (int i = 0; i < milestones.size(); i++) {
      String part = ".milestones[" + i + "]";
      addLeadsThatSupport(part, milestones.get(i).getAssignments(), advice);
      milestones.get(i).getTiming().ifPresent(one -> addUnrecognized(part + TIMING, one, advice));
    }
    return advice;
  }

  /** Finds what is not understood in a timing that stands by itself. */
  List<Advice> of(Timing timing) {
    List<Advice> advice = new ArrayList<>(0);
    addUnrecognized(TIMING, timing, advice);
    return advice;
  }

  /** Looks at units named one by one: a lead among all divisions that support is left out. */
  private void addLeadsThatSupport(String part, List<Assignment> assignments, List<Advice> advice) {
    for (Assignment supporting : assignments) {
      if (supporting.getRole() == Role.SUPPORTING) {
        for (UnitId unit : supporting.getUnits().namedUnits()) {
          if (leads(unit, assignments)) {
            advice.add(new Advice(PlanRule.SUPPORTING_IS_LEAD, part, unit.toString()));
          }
        }
      }
    }
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
    String part = task.timing().inherited() ? "" : TIMING;
    addUnrecognized(part, timing, advice);
    boolean shown = task.evidenceCadence().isPresent() || !task.deliverables().value().isEmpty();
    if (!shown && isOngoing(timing)) {
      advice.add(new Advice(PlanRule.CONTINUOUS_WITHOUT_EVIDENCE, "", task.id().toString()));
    }
    Optional<LocalDate> last = timing.latestDay();
    if (last.isPresent() && plan.getIssuedOn().filter(last.get()::isBefore).isPresent()) {
      advice.add(new Advice(PlanRule.TIMING_BEFORE_PLAN, part, task.id().toString()));
    }
  }

  /** Names the part that is not understood; a timing that was inherited has no part here. */
  private static void addUnrecognized(String part, Timing timing, List<Advice> advice) {
    if (timing.kind() == TimingKind.UNRECOGNIZED) {
      advice.add(new Advice(PlanRule.TIMING_UNRECOGNIZED, part, timing.raw()));
    } else if (timing instanceof Compound compound) {
      for (int i = 0; i < compound.parts().size(); i++) {
        String below = part.isEmpty() ? part : part + ".parts[" + i + "]";
        addUnrecognized(below, compound.parts().get(i), advice);
      }
    }
  }

  private static boolean isOngoing(Timing timing) {
    return timing.kind() == TimingKind.ONGOING
        || (timing instanceof Compound compound
            && compound.parts().stream().anyMatch(TaskAdvice::isOngoing));
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
