package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.plan.Plan;

class JsonSchemasTest {

  @Test
  void are_known_by_what_a_document_names_as_its_schema() {
    assertThat(JsonSchemas.ids())
        .containsExactly(
            "giaitrinh/plan/1",
            "giaitrinh/organization/1",
            "giaitrinh/case/1",
            "giaitrinh/task-report/1",
            "giaitrinh/duty-report/1",
            "giaitrinh/summary/1",
            "giaitrinh/rule-pack/1",
            "giaitrinh/rule-profile/1",
            "giaitrinh/codelists/1");
  }

  @ParameterizedTest
  @MethodSource("vn.giaitrinh.json.JsonSchemas#ids")
  void open_each_under_its_id(String id) throws IOException {
    try (InputStream data = JsonSchemas.open(id)) {
      JsonNode schema = GiaiTrinhJson.mapper().readTree(data);

      assertThat(schema.at("/properties/schema/const").stringValue()).isEqualTo(id);
      assertThat(schema.at("/$id").stringValue())
          .startsWith("https://giaitrinh.example/schema/")
          .contains(id.split("/", -1)[1]);
    }
  }

  @Test
  void refuse_another_id_and_say_which_there_are() {
    assertThatThrownBy(() -> JsonSchemas.open("giaitrinh/plan/2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "No JSON Schema of 'giaitrinh/plan/2'; there are giaitrinh/plan/1,"
                + " giaitrinh/organization/1,");
  }

  @Test
  void tell_a_validator_what_is_wrong_with_a_plan() throws IOException {
    Schema schema;
    try (InputStream data = JsonSchemas.open(Plan.SCHEMA)) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(data, InputFormat.JSON);
    }
    String plan;
    try (InputStream data = JsonSchemasTest.class.getResourceAsStream("/wire/plan.json")) {
      plan = GiaiTrinhJson.mapper().readTree(Objects.requireNonNull(data)).toString();
    }
    String broken = plan.replace("\"title\":{\"vi\":\"Nhiệm vụ mẫu\",\"en\":\"Sample task\"},", "");

    assertThat(schema.validate(plan, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(broken, InputFormat.JSON))
        .singleElement()
        .hasToString("/groups/0/tasks/0: required property 'title' not found");
  }

  @Test
  void come_with_the_codelists() throws IOException {
    try (InputStream data = JsonSchemas.openCodelists()) {
      JsonNode lists = GiaiTrinhJson.mapper().readTree(data).path("lists");

      assertThat(lists.valueStream().filter(list -> list.path("id").asString().equals("role")))
          .singleElement()
          .satisfies(
              list ->
                  assertThat(list.path("codes").get(0).toString())
                      .isEqualTo(
                          "{\"code\":\"LEAD\",\"label\":{\"vi\":\"Chủ trì\",\"en\":\"Lead\"}}"));
    }
  }
}
