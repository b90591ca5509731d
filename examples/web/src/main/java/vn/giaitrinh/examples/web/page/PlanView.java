package vn.giaitrinh.examples.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.examples.web.register.PlanStatus;
import vn.giaitrinh.examples.web.register.StoredPlan;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.TaskGroup;

/**
 * A plan as a page shows it.
 *
 * @param stored the plan
 * @param findings what stands against its issue, the gravest first
 */
record PlanView(StoredPlan stored, List<Finding> findings) {

  static FormWord status(StoredPlan stored) {
    return stored.status() == PlanStatus.ISSUED ? FormWord.ISSUED : FormWord.DRAFT;
  }

  PlanPlaces places() {
    return new PlanPlaces(stored.plan());
  }

  boolean isDraft() {
    return stored.status() == PlanStatus.DRAFT;
  }

  /** {@return the tasks under the heading that is next above them, in the order of the plan} */
  Map<TaskGroup, List<PlannedTask>> groups() {
    Map<TaskGroup, List<PlannedTask>> groups = new LinkedHashMap<>();
    for (PlannedTask task : stored.plan().allTasks()) {
      TaskGroup heading = task.path().get(task.path().size() - 1);
      groups.computeIfAbsent(heading, one -> new ArrayList<>()).add(task);
    }
    return groups;
  }

  /** Returns the units that have a role in a task, in words; blank if there are none. */
  static String units(PlannedTask task, Role role, Page page) {
    return task.assignments().value().stream()
        .filter(assignment -> assignment.getRole() == role)
        .map(assignment -> page.say(assignment.getUnits().inWords(page::nameOf)))
        .collect(Collectors.joining("; "));
  }

  static String timing(PlannedTask task, Page page) {
    return task.timing().value().map(timing -> page.say(timing.inWords())).orElse("");
  }
}
