package vn.giaitrinh.plan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.plan.BasisDocument;
import vn.giaitrinh.plan.BasisRole;
import vn.giaitrinh.plan.Deliverable;
import vn.giaitrinh.plan.Mandate;
import vn.giaitrinh.plan.Milestone;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.schedule.OnDemand;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.text.BilingualText;

/** A plan before and after edits, one a task, and the changes that they must be told as. */
final class EditedPlan {
  private static final String DOCUMENT = "154/KH-UBND";

  private final List<List<Task>> before = new ArrayList<>();
  private final List<List<Task>> after = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  EditedPlan(List<List<PlanEdit>> edits) {
    edits.forEach(
        group -> {
          before.add(new ArrayList<>());
          after.add(new ArrayList<>());
        });
    for (int g = 0; g < edits.size(); g++) {
      for (int t = 0; t < edits.get(g).size(); t++) {
        edit(edits.get(g).get(t), g, g + "-" + t);
      }
    }
  }

  Plan before() {
    return plan(before);
  }

  Plan after() {
    return plan(after);
  }

  List<String> expected() {
    return expected;
  }

  /** Returns the id of the part at a JSON path: of a document its number. */
  String idAt(Plan plan, String path) {
    JsonNode tree = GiaiTrinhJson.mapper().valueToTree(plan);
    String pointer = path.substring(1).replace(".", "/").replace("[", "/").replace("]", "");
    JsonNode part = tree.at(pointer);
    return part.path("id").asString(part.path("document").path("number").asString(""));
  }

  private void edit(PlanEdit edit, int group, String id) {
    Task task = task(id).build();
    before.get(group).add(task);
    List<Task> list = after.get(group);
    switch (edit) {
      case NONE -> list.add(task);
      case REMOVE -> expect("REMOVED TASK " + id);
      case ADD_AFTER -> {
        list.add(task);
        list.add(task("new-" + id).build());
        expect("ADDED TASK new-" + id);
      }
      case REWORD -> {
        list.add(task.toBuilder().title(BilingualText.ofVietnamese("Viết lại " + id)).build());
        expect("CHANGED TASK " + id + " TITLE");
      }
      case RESPELL -> {
        String upper = task.getTitle().vi().toUpperCase(Locale.ROOT);
        list.add(task.toBuilder().title(BilingualText.ofVietnamese(upper)).build());
        expect("RESTATED TASK " + id + " TITLE");
      }
      case RENUMBER -> {
        list.add(task.toBuilder().id(TaskId.of("r-" + id)).build());
        expect("RENUMBERED TASK " + id + ">r-" + id);
      }
      case MOVE_TO_NEXT_GROUP -> {
        int next = (group + 1) % after.size();
        after.get(next).add(task);
        if (next != group) {
          expect("MOVED TASK " + id);
        }
      }
      case SET_UNITS -> {
        list.add(
            task.toBuilder()
                .addAssignment(DiffSamples.assignment(Role.LEAD, DiffSamples.OFFICE))
                .build());
        expect("CHANGED TASK " + id + " UNITS");
      }
      case SET_TIMING -> {
        list.add(task.toBuilder().timing(OnDemand.of("Khi có yêu cầu")).build());
        expect("CHANGED TASK " + id + " TIMING");
      }
      case RESTATE_TIMING -> {
        list.add(task.toBuilder().timing(Ongoing.of("Liên tục")).build());
        expect("RESTATED TASK " + id + " TIMING");
      }
      case SET_DELIVERABLE -> {
        list.add(task.toBuilder().addDeliverable(Deliverable.of("Báo cáo")).build());
        expect("CHANGED TASK " + id + " DELIVERABLES");
      }
      case SET_MANDATE -> {
        list.add(task.toBuilder().addMandate(Mandate.of(DOCUMENT, "II.1")).build());
        expect("CHANGED TASK " + id + " MANDATES");
      }
      case ADD_MILESTONE -> {
        Milestone milestone = Milestone.builder().id("m-" + id).title(task.getTitle()).build();
        list.add(task.toBuilder().addMilestone(milestone).build());
        expect("ADDED MILESTONE m-" + id);
      }
      case ADD_BASIS -> {
        list.add(
            task.toBuilder()
                .addBasisDocument(
                    BasisDocument.of(
                        BasisRole.SUPERIOR_PLAN,
                        DocumentReference.parse("Kế hoạch số " + DOCUMENT + " ngày 20/3/2026")))
                .build());
        expect("ADDED BASIS_DOCUMENT " + DOCUMENT);
      }
    }
  }

  private void expect(String line) {
    expected.add(line);
  }

  /** No two tasks have nine words of ten in common. */
  private static Task.Builder task(String id) {
    return DiffSamples.task(id, "Hằng năm làm việc a" + id + " và việc b" + id)
        .timing(Ongoing.of("Thường xuyên"));
  }

  private static Plan plan(List<List<Task>> groups) {
    List<TaskGroup> made = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      made.add(DiffSamples.group("g" + g, groups.get(g).toArray(Task[]::new)).build());
    }
    return DiffSamples.plan(made.toArray(TaskGroup[]::new));
  }
}
