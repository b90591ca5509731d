package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.TaskGroup;
import vn.giaitrinh.progress.TaskReport;
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
}
