package vn.giaitrinh.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Walks the groups of a plan in the order of the document. */
final class PlanOutline {
  private final Plan plan;
  private final List<PlannedTask> tasks = new ArrayList<>();

  private PlanOutline(Plan plan) {
    this.plan = plan;
  }

  static List<PlannedTask> tasksOf(Plan plan) {
    PlanOutline outline = new PlanOutline(plan);
    plan.getGroups().forEach(group -> outline.walk(group, List.of()));
    return Collections.unmodifiableList(outline.tasks);
  }

  static Map<TaskId, PlannedTask> byId(List<PlannedTask> tasks) {
    Map<TaskId, PlannedTask> byId = new LinkedHashMap<>();
    tasks.forEach(task -> byId.put(task.id(), task));
    return Collections.unmodifiableMap(byId);
  }

  static void checkUniqueIds(Plan plan) {
    String where = "plan " + plan.getId();
    Identifiers.checkUnique(
        "Group id", where, plan.getGroups().stream().flatMap(PlanOutline::andBelow));
    Identifiers.checkUnique("Task id", where, plan.allTasks().stream().map(PlannedTask::id));
    Identifiers.checkUnique(
        "Reporting duty id", where, plan.getReportingDuties().stream().map(ReportingDuty::getId));
  }

  private static Stream<String> andBelow(TaskGroup group) {
    return Stream.concat(
        Stream.of(group.getId()), group.getGroups().stream().flatMap(PlanOutline::andBelow));
  }

  private void walk(TaskGroup group, List<TaskGroup> above) {
    List<TaskGroup> path = new ArrayList<>(above);
    path.add(group);
    group.getOwnTask().ifPresent(task -> tasks.add(place(task, path)));
    group.getTasks().forEach(task -> tasks.add(place(task, path)));
    group.getGroups().forEach(below -> walk(below, path));
  }

  private PlannedTask place(Task task, List<TaskGroup> path) {
    return new PlannedTask(
        task,
        path,
        effective(task.getAssignments(), GroupDefaults::getAssignments, l -> !l.isEmpty(), path),
        effective(task.getTiming(), GroupDefaults::getTiming, Optional::isPresent, path),
        effective(task.getDeliverables(), GroupDefaults::getDeliverables, l -> !l.isEmpty(), path),
        task.getEvidenceCadence().or(plan::getEvidenceCadence));
  }

  private static <T> Effective<T> effective(
      T own, Function<GroupDefaults, T> ofGroup, Predicate<T> given, List<TaskGroup> path) {
    if (!given.test(own)) {
      for (int i = path.size() - 1; i >= 0; i--) {
        TaskGroup group = path.get(i);
        Optional<T> value = group.getDefaults().map(ofGroup).filter(given);
        if (value.isPresent()) {
          return new Effective<>(value.get(), Optional.of(group.getId()));
        }
      }
    }
    return new Effective<>(own, Optional.empty());
  }
}
