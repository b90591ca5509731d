package vn.giaitrinh.plan.comparison;

import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.text.BilingualText;

/** Small plans, and changes in short. */
final class DiffSamples {
  static final String OFFICE = "van-phong-so";
  static final String DRAFTING = "phong-xay-dung-van-ban";

  private DiffSamples() {}

  static Task.Builder task(String id, String title) {
    return Task.builder().id(TaskId.of(id)).title(BilingualText.ofVietnamese(title));
  }

  static TaskGroup.Builder group(String id, Task... tasks) {
    return TaskGroup.builder()
        .id(id)
        .title(BilingualText.ofVietnamese("Nhóm " + id))
        .addTasks(tasks);
  }

  static Plan plan(TaskGroup... groups) {
    return Plan.builder()
        .id("stp-2026")
        .issuer(UnitId.of("so-tu-phap"))
        .title(BilingualText.ofVietnamese("Triển khai thực hiện Chỉ thị số 53-CT/TW"))
        .addGroups(groups)
        .build();
  }

  static Plan plan(Task... tasks) {
    return plan(group("1", tasks).build());
  }

  static Assignment assignment(Role role, String... units) {
    return Assignment.of(
        role, UnitSelector.of(Stream.of(units).map(UnitId::of).toArray(UnitId[]::new)));
  }

  /** One line a change: kind, part, id with the earlier one, and aspect. */
  static List<String> told(Plan earlier, Plan later) {
    return PlanDiff.between(earlier, later).changes().stream().map(DiffSamples::line).toList();
  }

  static String line(PlanChange change) {
    return change.getKind()
        + " "
        + change.getPart()
        + " "
        + change.getEarlierId().map(id -> id + ">").orElse("")
        + change.getId()
        + change.getAspect().map(aspect -> " " + aspect).orElse("");
  }

  static String sentence(Plan earlier, Plan later) {
    List<PlanChange> changes = PlanDiff.between(earlier, later).changes();
    if (changes.size() != 1) {
      throw new AssertionError("Expected one change, found " + changes);
    }
    return changes.get(0).getSentence().vi();
  }
}
