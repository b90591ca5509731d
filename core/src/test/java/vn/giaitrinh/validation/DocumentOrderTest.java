package vn.giaitrinh.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.Requester;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.BasisDocument;
import vn.giaitrinh.plan.Budget;
import vn.giaitrinh.plan.Deliverable;
import vn.giaitrinh.plan.GroupDefaults;
import vn.giaitrinh.plan.Milestone;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlanPhase;
import vn.giaitrinh.plan.ReportingDuty;
import vn.giaitrinh.plan.Signer;
import vn.giaitrinh.plan.Target;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;

class DocumentOrderTest {

  @Test
  void the_properties_stand_in_the_order_in_which_the_model_writes_them() {
    Map<String, Class<?>> types =
        Map.ofEntries(
            Map.entry("basisDocuments", BasisDocument.class),
            Map.entry("document", DocumentReference.class),
            Map.entry("groups", TaskGroup.class),
            Map.entry("tasks", Task.class),
            Map.entry("ownTask", Task.class),
            Map.entry("defaults", GroupDefaults.class),
            Map.entry("assignments", Assignment.class),
            Map.entry("deliverables", Deliverable.class),
            Map.entry("targets", Target.class),
            Map.entry("milestones", Milestone.class),
            Map.entry("budget", Budget.class),
            Map.entry("phases", PlanPhase.class),
            Map.entry("signer", Signer.class),
            Map.entry("reportingDuties", ReportingDuty.class),
            Map.entry("requester", Requester.class));

    types.forEach((name, type) -> assertThat(DocumentOrder.under(name)).contains(written(type)));
    assertThat(DocumentOrder.OF_PLANS.top()).isEqualTo(written(Plan.class));
    assertThat(DocumentOrder.OF_CASE_FILES.top()).isEqualTo(written(CaseFile.class));
  }

  private static List<String> written(Class<?> type) {
    return List.of(type.getAnnotation(JsonPropertyOrder.class).value());
  }

  @Test
  void the_whole_comes_before_its_parts_and_the_tenth_after_the_second() {
    List<String> ordered =
        List.of(
            "$",
            "$.number",
            "$.issuer",
            "$.title",
            "$.title.vi",
            "$.title.en",
            "$.basisDocuments[2].document.number",
            "$.basisDocuments[10].role",
            "$.groups[0]",
            "$.groups[0].ownTask.title.vi",
            "$.groups[0].defaults.assignments[0].units",
            "$.groups[0].tasks[0]",
            "$.groups[0].tasks[0].title",
            "$.groups[0].tasks[0].timing",
            "$.groups[0].tasks[0].milestones[1].assignments[0].units",
            "$.groups[0].tasks[0].mandates[0]",
            "$.groups[0].tasks[10]",
            "$.groups[0].groups[0].tasks[0]",
            "$.reportingDuties",
            "$.reportingDuties[0].reporter",
            "$.signer",
            "$.unheard",
            "$.unheardOf");
    List<String> shuffled = Stream.of(ordered).flatMap(List::stream).sorted().toList();

    assertThat(shuffled.stream().sorted(DocumentOrder.OF_PLANS)).containsExactlyElementsOf(ordered);
  }
}
