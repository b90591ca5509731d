package vn.giaitrinh.examples.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.ReportingDuty;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;

/** Finds what a JSON path in a plan points at, or into. */
final class PlanPlaces {
  private final Map<String, PlanPlace> places = new HashMap<>();

  PlanPlaces(Plan plan) {
    places.put("$.number", PlanPlace.single(PlanField.NUMBER));
    places.put("$.issuedOn", PlanPlace.single(PlanField.ISSUED_ON));
    places.put("$.signer", PlanPlace.single(FormWord.SIGNER));
    addGroups("$", plan.getGroups());
    List<ReportingDuty> duties = plan.getReportingDuties();
    for (int i = 0; i < duties.size(); i++) {
      String number = String.valueOf(i + 1);
      places.put(
          "$.reportingDuties[%d]".formatted(i),
          PlanPlace.row(FormWord.PLACE_DUTY, number, anchor(duties.get(i))));
    }
  }

  /** {@return the nearest place that holds what is at the path; empty if only the path tells it} */
  Optional<PlanPlace> find(String path) {
    return Stream.iterate(path, step -> !step.isEmpty(), PlanPlaces::parent)
        .flatMap(step -> Stream.ofNullable(places.get(step)))
        .findFirst();
  }

  static String anchor(Task task) {
    return "task-" + task.getId();
  }

  static String anchor(TaskGroup group) {
    return "group-" + group.getId();
  }

  static String anchor(ReportingDuty duty) {
    return "duty-" + duty.getId();
  }

  private void addGroups(String parent, List<TaskGroup> groups) {
    for (int i = 0; i < groups.size(); i++) {
      TaskGroup group = groups.get(i);
      String path = "%s.groups[%d]".formatted(parent, i);
      String number = group.getNumber().orElse(group.getId());
      // A heading that only holds headings has no row.
      if (group.getOwnTask().isPresent() || !group.getTasks().isEmpty()) {
        places.put(path, PlanPlace.row(FormWord.PLACE_GROUP, number, anchor(group)));
      }
      group.getOwnTask().ifPresent(task -> addTask(path + ".ownTask", task));
      for (int j = 0; j < group.getTasks().size(); j++) {
        addTask("%s.tasks[%d]".formatted(path, j), group.getTasks().get(j));
      }
      addGroups(path, group.getGroups());
    }
  }

  private void addTask(String path, Task task) {
    String number = task.getNumber().orElse(task.getId().toString());
    places.put(path, PlanPlace.row(FormWord.PLACE_TASK, number, anchor(task)));
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
  }
}
