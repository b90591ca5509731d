package vn.giaitrinh.plan.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Deliverable;
import vn.giaitrinh.plan.Effective;
import vn.giaitrinh.plan.GroupDefaults;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;
import vn.giaitrinh.schedule.Timing;

/**
 * A value that a group may give once for all of its tasks.
 *
 * @param <T> the type of the value
 * @param none the value where nobody gives one
 * @param ofDefaults the value that a group gives
 * @param ofTask the value that a task gives itself
 * @param effective the value that holds for a task
 */
record SharedValue<T>(
    T none,
    Function<GroupDefaults, T> ofDefaults,
    Function<Task, T> ofTask,
    Function<PlannedTask, Effective<T>> effective) {
  static final SharedValue<List<Assignment>> UNITS =
      new SharedValue<>(
          List.of(), GroupDefaults::getAssignments, Task::getAssignments, PlannedTask::assignments);
  static final SharedValue<Optional<Timing>> TIMING =
      new SharedValue<>(
          Optional.empty(), GroupDefaults::getTiming, Task::getTiming, PlannedTask::timing);
  static final SharedValue<List<Deliverable>> DELIVERABLES =
      new SharedValue<>(
          List.of(),
          GroupDefaults::getDeliverables,
          Task::getDeliverables,
          PlannedTask::deliverables);

  T ofGroup(TaskGroup group) {
    return group.getDefaults().map(ofDefaults).orElse(none);
  }

  T own(Place task) {
    return ofTask.apply(planned(task).task());
  }

  T holding(Place task) {
    return effective.apply(planned(task)).value();
  }

  /** Returns the id of the group that gives the value; empty if none does. */
  String giver(Place task) {
    return effective.apply(planned(task)).inheritedFrom().orElse("");
  }

  private static PlannedTask planned(Place place) {
    return place.task().orElseThrow();
  }
}
