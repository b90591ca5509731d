package vn.giaitrinh.plan;

import java.util.List;
import java.util.Optional;
import vn.giaitrinh.schedule.EvidenceCadence;
import vn.giaitrinh.schedule.Timing;

/**
 * A task in its place in a plan, with the values that hold for it: its own where it gives them,
 * else those of the nearest group that does. Values of one kind are taken as a whole, never mixed.
 *
 * @param task the task, with the values of its own row
 * @param path the groups that hold it, from the top; the last is the group of which it is a task
 * @param assignments the units that hold for it
 * @param timing the timing that holds for it
 * @param deliverables the deliverables that hold for it
 * @param evidenceCadence how often it must leave evidence: its own, else that of the plan
 */
public record PlannedTask(
    Task task,
    List<TaskGroup> path,
    Effective<List<Assignment>> assignments,
    Effective<Optional<Timing>> timing,
    Effective<List<Deliverable>> deliverables,
    Optional<EvidenceCadence> evidenceCadence) {

  /**
   * Copies the path.
   *
   * @param task the task
   * @param path the groups that hold it, from the top
   * @param assignments the units that hold for it
   * @param timing the timing that holds for it
   * @param deliverables the deliverables that hold for it
   * @param evidenceCadence how often it must leave evidence
   */
  public PlannedTask {
    path = List.copyOf(path);
  }

  /** {@return the id of the task} */
  public TaskId id() {
    return task.getId();
  }
}
