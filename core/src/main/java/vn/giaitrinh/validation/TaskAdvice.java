package vn.giaitrinh.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Milestone;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.schedule.Compound;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.TimingKind;
import vn.giaitrinh.text.VietnameseText;

/** What would make a task of a plan better, with all that it takes from its group. */
final class TaskAdvice {
  private final Plan plan;
  private final List<NamedUnit> units;
  private final PlanUnits resolved;

  /** A unit as the wording of a task may name it. */
  private record NamedUnit(UnitId id, List<Pattern> names) {

    boolean isIn(String folded) {
      return names.stream().anyMatch(name -> name.matcher(folded).find());
    }
  }

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
    this.units =
        directory.getUnits().stream()
            .filter(unit -> isUnderIssuer(unit, directory))
            .map(unit -> new NamedUnit(unit.getId(), names(unit)))
            .toList();
  }

  List<Advice> of(PlannedTask task) {
    List<Advice> advice = new ArrayList<>();
    List<Assignment> assignments = task.assignments().value();
    if (has(assignments, Role.LEAD) && has(assignments, Role.IMPLEMENTING)) {
      advice.add(new Advice(PlanRule.LEAD_WITH_IMPLEMENTING, "", task.id().toString()));
    }
    Set<UnitId> leads =
        Stream.concat(
                named(assignments, Role.LEAD),
                assignments.stream()
                    .filter(one -> one.getRole() == Role.LEAD)
                    .flatMap(one -> resolved.of(one.getUnits()).stream()))
            .collect(Collectors.toSet());
    named(assignments, Role.SUPPORTING)
        .filter(leads::contains)
        .distinct()
        .forEach(unit -> advice.add(new Advice(PlanRule.SUPPORTING_IS_LEAD, "", unit.toString())));
    namedWithoutRole(task)
        .forEach(unit -> advice.add(new Advice(PlanRule.UNIT_WITHOUT_ROLE, "", unit.toString())));
    task.timing().value().ifPresent(timing -> addTiming(task, timing, advice));
    return advice;
  }

  private void addTiming(PlannedTask task, Timing timing, List<Advice> advice) {
    String part = task.timing().inherited() ? "" : ".timing";
    if (parts(timing).anyMatch(one -> one.kind() == TimingKind.UNRECOGNIZED)) {
      advice.add(new Advice(PlanRule.TIMING_UNRECOGNIZED, part, timing.raw()));
    }
    boolean shown = task.evidenceCadence().isPresent() || !task.deliverables().value().isEmpty();
    if (!shown && parts(timing).anyMatch(one -> one.kind() == TimingKind.ONGOING)) {
      advice.add(new Advice(PlanRule.CONTINUOUS_WITHOUT_EVIDENCE, "", task.id().toString()));
    }
    Optional<LocalDate> last = timing.latestDay();
    if (last.isPresent() && plan.getIssuedOn().filter(last.get()::isBefore).isPresent()) {
      advice.add(new Advice(PlanRule.TIMING_BEFORE_PLAN, part, task.id().toString()));
    }
  }

  private static Stream<Timing> parts(Timing timing) {
    return timing instanceof Compound compound
        ? compound.parts().stream().flatMap(TaskAdvice::parts)
        : Stream.of(timing);
  }

  private Stream<UnitId> namedWithoutRole(PlannedTask task) {
    String wording =
        VietnameseText.fold(
            task.task().getTitle().vi() + " . " + task.task().getContent().orElse(""));
    Set<UnitId> withRole = new HashSet<>();
    Stream.concat(
            task.assignments().value().stream(),
            task.task().getMilestones().stream()
                .map(Milestone::getAssignments)
                .flatMap(List::stream))
        .map(Assignment::getUnits)
        .forEach(selector -> withRole.addAll(resolved.of(selector)));
    return units.stream()
        .filter(unit -> !withRole.contains(unit.id()) && unit.isIn(wording))
        .map(NamedUnit::id);
  }

  /** Those named one by one: a lead among "all divisions" that support is meant to be left out. */
  private static Stream<UnitId> named(List<Assignment> assignments, Role role) {
    return assignments.stream()
        .filter(one -> one.getRole() == role)
        .map(Assignment::getUnits)
        .map(UnitSelector::namedUnits)
        .flatMap(Set::stream);
  }

  private static boolean has(List<Assignment> assignments, Role role) {
    return assignments.stream().anyMatch(one -> one.getRole() == role);
  }

  private boolean isUnderIssuer(OrganizationUnit unit, OrganizationDirectory directory) {
    Set<UnitId> seen = new HashSet<>();
    Optional<UnitId> parent = unit.getParent();
    while (parent.isPresent() && seen.add(parent.get())) {
      if (parent.get().equals(plan.getIssuer())) {
        return true;
      }
      parent = directory.findUnit(parent.get()).flatMap(OrganizationUnit::getParent);
    }
    return false;
  }

  private static List<Pattern> names(OrganizationUnit unit) {
    return Stream.concat(Stream.of(unit.getName().vi()), unit.getShortName().stream())
        .map(VietnameseText::fold)
        .map(
            name ->
                Pattern.compile(
                    "(?<![\\p{L}\\p{M}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}\\d])"))
        .toList();
  }
}
