package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.Milestone;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlanPhase;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.schedule.Deadline;
import vn.giaitrinh.text.BilingualText;

class StoredDocumentTest {
  private static final String PLAN =
      "{'id':'p','issuer':'so','title':{'vi':'a','fr':'b'},'groups':["
          + "{'id':'I','title':{'vi':'Một'},'defaults':{'colour':'red'}},"
          + "{'id':'II','title':{'vi':'Hai'},'colour':'blue'}],"
          + "'phases':[{'number':'1','title':{'vi':'Đầu'},'start':'2026-01-01','end':'2026-06-30','weight':0.50}]}";

  static List<JsonContractTest.Document> documents() {
    return JsonContractTest.documents().toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_without_unknown_properties_has_none(JsonContractTest.Document document)
      throws IOException {
    String text = GiaiTrinhJson.mapper().writeValueAsString(document.value());
    StoredDocument<?> stored =
        GiaiTrinhJson.readStored(Texts.stream(text), document.name(), document.type());

    assertThat(stored.getUnknownPaths()).isEmpty();
    assertThat(stored.getValue()).isEqualTo(document.value());
  }

  @Test
  void unknown_properties_are_told_in_the_order_of_the_document() throws IOException {
    StoredDocument<Plan> stored = plan();

    assertThat(stored.getUnknownPaths())
        .containsExactly(
            "$.title.fr",
            "$.groups[0].defaults.colour",
            "$.groups[1].colour",
            "$.phases[0].weight");
    assertThat(stored).hasToString("StoredDocument[4 unknown properties]");
    assertThat(written(stored).at("/groups/0/defaults/colour").stringValue()).isEqualTo("red");
    assertThat(written(stored).at("/phases/0/weight").decimalValue()).isEqualTo("0.50");
  }

  @Test
  void what_is_empty_and_left_off_the_wire_is_known() throws IOException {
    assertThat(
            GiaiTrinhJson.readStored(
                    Texts.json(
                        "{'id':'p','issuer':'so','title':{'vi':'a'},'purposes':[],'place':null}"),
                    "x",
                    Plan.class)
                .getUnknownPaths())
        .isEmpty();
  }

  @Test
  void with_another_value_they_go_with_the_id_of_their_object() throws IOException {
    StoredDocument<Plan> stored = plan();
    List<TaskGroup> groups = stored.getValue().getGroups();
    TaskGroup first =
        TaskGroup.builder().id("0").title(BilingualText.ofVietnamese("Không")).build();
    Plan changed =
        stored.getValue().toBuilder()
            .title(BilingualText.ofVietnamese("mới"))
            .groups(List.of(first, groups.get(1), groups.get(0)))
            .build();
    JsonNode tree = written(stored.withValue(changed));

    assertThat(tree.at("/title/vi").stringValue()).isEqualTo("mới");
    assertThat(tree.at("/title/fr").stringValue()).isEqualTo("b");
    assertThat(tree.at("/groups/0").has("colour")).isFalse();
    assertThat(tree.at("/groups/1/colour").stringValue()).isEqualTo("blue");
    assertThat(tree.at("/groups/2/defaults/colour").stringValue()).isEqualTo("red");
  }

  @Test
  void where_an_object_is_gone_so_are_they() throws IOException {
    StoredDocument<Plan> stored = plan();
    Plan changed =
        stored.getValue().toBuilder()
            .groups(stored.getValue().getGroups().subList(0, 1))
            .phases(List.of())
            .build();
    StoredDocument<Plan> replaced = stored.withValue(changed);

    assertThat(written(replaced).toString()).contains("red").doesNotContain("blue", "weight");
    assertThat(replaced.getValue()).isEqualTo(changed);
    assertThat(written(replaced.withValue(stored.getValue()))).isEqualTo(written(stored));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // What of two obstacles without id is kept | where what was unknown in the second is then
        "'A','B'     | 1",
        "'B','A'     | 0",
        "'B'         | 0",
        "'A'         | -1",
        "'A','C'     | 1",
        "'A','C','B' | 2",
        "'A','C','D' | -1"
      })
  void without_an_id_an_equal_element_is_found_or_the_same_place(String kept, int place)
      throws IOException {
    String report = "{'id':'r','unit':'a','task':'1','submittedOn':'2026-01-01','obstacles':[%s]}";
    StoredDocument<TaskReport> stored =
        GiaiTrinhJson.readStored(
            Texts.json(
                report.formatted("{'description':'A'},{'description':'B','severity':'high'}")),
            "x",
            TaskReport.class);
    TaskReport changed =
        GiaiTrinhJson.read(
            Texts.json(report.formatted(kept.replaceAll("('.')", "{'description':$1}"))),
            "x",
            TaskReport.class);
    JsonNode obstacles = written(stored.withValue(changed)).get("obstacles");

    for (int i = 0; i < obstacles.size(); i++) {
      assertThat(obstacles.get(i).has("severity")).isEqualTo(i == place);
    }
  }

  @Test
  void none_overwrites_that_of_another_element() throws IOException {
    StoredDocument<Plan> stored =
        GiaiTrinhJson.readStored(
            Texts.json(
                "{'id':'p','issuer':'so','title':{'vi':'a'},'phases':[%s,%s,%s]}"
                    .formatted(phase("A"), phase("B"), phase("C"))),
            "x",
            Plan.class);
    List<PlanPhase> phases = stored.getValue().getPhases();
    PlanPhase edited = phases.get(1).toBuilder().title(BilingualText.ofVietnamese("Khác")).build();
    StoredDocument<Plan> changed =
        stored.withValue(
            stored.getValue().toBuilder()
                .phases(List.of(edited, phases.get(0), phases.get(2)))
                .build());

    assertThat(written(changed).path("phases").valueStream())
        .extracting(phase -> phase.path("k").asString(""))
        .containsExactly("", "A", "C");
    assertThat(changed.getDroppedPaths()).containsExactly("$.phases[1].k");
  }

  @Test
  void equal_elements_keep_their_own() throws IOException {
    StoredDocument<Plan> stored =
        GiaiTrinhJson.readStored(
            Texts.json(
                "{'id':'p','issuer':'so','title':{'vi':'a'},'phases':[%s,%s]}"
                    .formatted(phase("A"), phase("A").replace("'k':'A'", "'k':'B'"))),
            "x",
            Plan.class);
    PlanPhase equal = stored.getValue().getPhases().get(0);
    PlanPhase other = equal.toBuilder().number("0").build();
    Plan changed = stored.getValue().toBuilder().phases(List.of(other, equal, equal)).build();

    assertThat(written(stored.withValue(changed)).path("phases").valueStream())
        .extracting(phase -> phase.path("k").asString(""))
        .containsExactlyInAnyOrder("", "A", "B");
  }

  private static String phase(String name) {
    return "{'number':'1','title':{'vi':'%s'},'start':'2026-01-01','end':'2026-06-30','k':'%s'}"
        .formatted(name, name);
  }

  @Test
  void they_go_with_a_task_to_another_group() throws IOException {
    StoredDocument<Plan> stored = groups();
    List<TaskGroup> groups = stored.getValue().getGroups();
    Task moved = groups.get(0).getTasks().get(1);
    Plan changed =
        stored.getValue().toBuilder()
            .groups(List.of(groups.get(1).toBuilder().addTask(moved).build()))
            .build();
    StoredDocument<Plan> written = stored.withValue(changed);
    JsonNode task = written(written).at("/groups/0/tasks/1");

    assertThat(task.at("/c").intValue()).isEqualTo(1);
    assertThat(task.at("/assignments/0/q").intValue()).isEqualTo(2);
    assertThat(task.at("/timing/w").intValue()).isEqualTo(3);
    assertThat(task.at("/milestones/0/m").intValue()).isEqualTo(4);
    assertThat(written.getDroppedPaths()).containsExactly("$.groups[0].g");
    assertThat(stored.getDroppedPaths()).isEmpty();
  }

  @Test
  void a_task_that_is_renumbered_or_of_another_kind_of_timing_tells_what_is_lost()
      throws IOException {
    StoredDocument<Plan> stored = groups();
    TaskGroup first = stored.getValue().getGroups().get(0);
    Task task = first.getTasks().get(1);

    assertThat(
            stored
                .withValue(with(stored, task.toBuilder().id(TaskId.of("9")).build()))
                .getDroppedPaths())
        .containsExactly(
            "$.groups[0].tasks[1].c",
            "$.groups[0].tasks[1].assignments[0].q",
            "$.groups[0].tasks[1].timing.w");
    StoredDocument<Plan> dated =
        stored.withValue(
            with(
                stored,
                task.toBuilder().timing(Deadline.onOrBefore(LocalDate.of(2026, 6, 30))).build()));
    assertThat(dated.getDroppedPaths()).containsExactly("$.groups[0].tasks[1].timing.w");
    assertThat(written(dated).at("/groups/0/tasks/1/timing").has("w")).isFalse();
  }

  /** An id that repeats does not tell which of two elements was moved. */
  @Test
  void they_do_not_go_to_one_of_two_of_the_same_id() throws IOException {
    StoredDocument<Plan> stored = groups();
    Task task = stored.getValue().getGroups().get(0).getTasks().get(1);
    Milestone milestone = task.getMilestones().get(0);
    Task plain = task.toBuilder().milestones(List.of()).build();
    Plan changed =
        with(
            stored,
            plain,
            plain.toBuilder().id(TaskId.of("8")).addMilestone(milestone).build(),
            plain.toBuilder().id(TaskId.of("9")).addMilestone(milestone).build());

    assertThat(stored.withValue(changed).getDroppedPaths())
        .containsExactly("$.groups[0].tasks[1].milestones[0].m");
  }

  private static Plan with(StoredDocument<Plan> stored, Task... tasks) {
    List<TaskGroup> groups = stored.getValue().getGroups();
    TaskGroup first = groups.get(0);
    return stored.getValue().toBuilder()
        .groups(
            List.of(
                first.toBuilder().tasks(List.of(first.getTasks().get(0))).addTasks(tasks).build(),
                groups.get(1)))
        .build();
  }

  private static StoredDocument<Plan> groups() throws IOException {
    String task =
        "{'id':'2','title':{'vi':'Hai'},'c':1,"
            + "'assignments':[{'role':'LEAD','units':{'type':'UNITS','units':['a']},'q':2}],"
            + "'timing':{'type':'ONGOING','raw':'thường xuyên','w':3},"
            + "'milestones':[{'id':'m','title':{'vi':'Mốc'},'m':4}]}";
    return GiaiTrinhJson.readStored(
        Texts.json(
            ("{'id':'p','issuer':'so','title':{'vi':'a'},'groups':["
                    + "{'id':'g','title':{'vi':'G'},'g':0,'tasks':[{'id':'1','title':{'vi':'Một'}},%s]},"
                    + "{'id':'h','title':{'vi':'H'},'tasks':[{'id':'3','title':{'vi':'Ba'}}]}]}")
                .formatted(task)),
        "x",
        Plan.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'events':[{'type':'RECEIVED','on':'2026-01-01'},{'type':'FORGOTTEN','on':'2026-01-02','x':1}]} | old.json:1:50: $.events[1]: 'FORGOTTEN' is not a kind known here; allowed are",
        "{'new':1,\\n'channel':'TELEPATHY'} | old.json:2:11: $.channel: 'TELEPATHY' is not one of",
        "{'new':1,'requester':{'kind':'Hư Cấu'}} | old.json:1:30: $.requester.kind: this is not one of",
        "{'new':1,'new':2} | old.json:1:10: $.new: field 'new' is given twice",
        "{'new':1 | old.json:1:9: $.new: this is not JSON",
        "{'events':[{'kind':'RECEIVED'}]} | old.json:1:12: $.events[0]: missing field type",
        "null | old.json:1:1: $: null is not an object"
      })
  void what_is_unknown_and_no_property_is_not_guessed_at(String json, String problem) {
    assertThat(Texts.storedRefusal(json.replace("\\n", "\n"), CaseFile.class))
        .startsWith(problem)
        .doesNotContain("Hư Cấu");
  }

  @Test
  void a_value_is_replaced_by_one_of_its_type() throws IOException {
    StoredDocument<Plan> stored = plan();
    Plan moved = stored.getValue().toBuilder().issuer(UnitId.of("khac")).build();

    assertThat(stored.withValue(moved).getValue().getIssuer()).isEqualTo(UnitId.of("khac"));
  }

  private static StoredDocument<Plan> plan() throws IOException {
    return GiaiTrinhJson.readStored(Texts.json(PLAN), "plan.json", Plan.class);
  }

  private static JsonNode written(StoredDocument<?> stored) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    stored.write(out);
    return GiaiTrinhJson.mapper().readTree(out.toByteArray());
  }

  @Test
  void a_stored_document_does_not_pass_for_its_value() throws IOException {
    StoredDocument<Plan> stored =
        GiaiTrinhJson.readStored(
            new ByteArrayInputStream(
                "{\"id\":\"p\",\"issuer\":\"so-mau\",\"title\":{\"vi\":\"x\"}}"
                    .getBytes(StandardCharsets.UTF_8)),
            "plan",
            Plan.class);

    assertThatThrownBy(() -> GiaiTrinhJson.digest(stored))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A StoredDocument is not a value; digest the value that it holds");
    assertThatThrownBy(() -> GiaiTrinhJson.write(stored, new ByteArrayOutputStream()))
        .hasMessage("A StoredDocument is not a value; write it by itself");
  }

  @Test
  void an_unknown_number_beyond_all_is_told_at_its_place() {
    assertThatThrownBy(
            () ->
                GiaiTrinhJson.readStored(
                    new ByteArrayInputStream(
                        "{\n\"x\":{\"a\":1, \"b\":1e9999199999}}".getBytes(StandardCharsets.UTF_8)),
                    "x.json",
                    Plan.class))
        .isInstanceOf(JsonReadException.class)
        .hasMessage("x.json:2:17: $.x.b: this number is larger or smaller than is read");
  }
}
