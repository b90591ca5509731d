package vn.giaitrinh.plan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * A group or a task where it stands in a plan.
 *
 * @param path its JSON path
 * @param list the JSON path of the list or field that holds it, within the group above it
 * @param index its place in that list, from 0; -1 if the field holds it alone
 * @param above the group above it; empty for a group at the top
 * @param group the group; of a task, the group that holds it
 * @param task the task; empty if this is a group
 */
record Place(
    String path,
    String list,
    int index,
    Optional<Place> above,
    TaskGroup group,
    Optional<PlannedTask> task) {

  /** Returns the groups and tasks of a plan in the order of the document. */
  static List<Place> allOf(Plan plan) {
    List<Place> places = new ArrayList<>();
    walk(plan, "$", Optional.empty(), plan.getGroups(), places);
    return places;
  }

  private static void walk(
      Plan plan, String path, Optional<Place> above, List<TaskGroup> groups, List<Place> places) {
    for (int i = 0; i < groups.size(); i++) {
      TaskGroup group = groups.get(i);
      Place at =
          new Place(path + ".groups[" + i + "]", "groups", i, above, group, Optional.empty());
      places.add(at);
      group.getOwnTask().ifPresent(task -> places.add(at.ofTask(plan, "ownTask", -1, task)));
      for (int j = 0; j < group.getTasks().size(); j++) {
        places.add(at.ofTask(plan, "tasks", j, group.getTasks().get(j)));
      }
      walk(plan, at.path, Optional.of(at), group.getGroups(), places);
    }
  }

  private Place ofTask(Plan plan, String list, int index, Task task) {
    String step = index < 0 ? "" : "[" + index + "]";
    Optional<PlannedTask> planned = plan.findTask(task.getId());
    return new Place(path + "." + list + step, list, index, Optional.of(this), group, planned);
  }

  String id() {
    return task.map(one -> one.id().toString()).orElseGet(group::getId);
  }

  /** Returns the name as it stands in the middle of a sentence: by its number, else by its id. */
  BilingualText name() {
    return task.map(
            one ->
                BilingualText.of(
                    "nhiệm vụ " + one.task().getNumber().orElse(id()),
                    "task " + one.task().getNumber().orElse(id())))
        .orElseGet(
            () ->
                BilingualText.of(
                    "nhóm nhiệm vụ " + group.getNumber().orElse(id()),
                    "group " + group.getNumber().orElse(id())));
  }

  BilingualText title() {
    return task.map(one -> one.task().getTitle()).orElseGet(group::getTitle);
  }

  /** Returns where this stands, in words. */
  BilingualText standing() {
    BilingualText holder =
        above.map(Place::name).orElseGet(() -> BilingualText.of("kế hoạch", "the plan"));
    if (index < 0) {
      return BilingualText.of(
          "nhiệm vụ của chính " + holder.vi(), "the own task of " + holder.in(Language.EN));
    }
    return BilingualText.of(
        "thứ " + (index + 1) + " trong " + holder.vi(),
        "no. " + (index + 1) + " in " + holder.in(Language.EN));
  }

  PlanPart part() {
    return task.isPresent() ? PlanPart.TASK : PlanPart.GROUP;
  }

  Identity identity() {
    String wording =
        task.map(PlannedTask::task)
            .map(one -> one.getTitle().vi() + " " + one.getContent().orElse(""))
            .orElseGet(() -> group.getTitle().vi());
    return new Identity(part(), id(), wording);
  }
}
