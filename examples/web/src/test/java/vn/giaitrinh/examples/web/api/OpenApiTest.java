package vn.giaitrinh.examples.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.examples.web.demo.DemoAccounts;
import vn.giaitrinh.json.JsonSchemas;

@FullStackTest
class OpenApiTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Autowired Api api;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping controllers;

  private JsonNode document;

  @BeforeEach
  void read() {
    document = Answer.of(api.get(DemoAccounts.READER, "/v3/api-docs"));
  }

  @Test
  void every_operation_of_the_controllers_is_in_it_with_a_summary_and_its_problems() {
    assertThat(document.path("openapi").asString()).startsWith("3.1");
    controllers
        .getHandlerMethods()
        .forEach(
            (mapping, method) -> {
              if (method.getBeanType().getPackage().equals(getClass().getPackage())) {
                String path = mapping.getPatternValues().iterator().next();
                String verb = mapping.getMethodsCondition().getMethods().iterator().next().name();
                JsonNode operation =
                    document.path("paths").path(path).path(verb.toLowerCase(Locale.ROOT));
                assertThat(operation.path("summary").asString()).as(path).isNotBlank();
                assertThat(
                        operation.at("/responses/default/content/application~1problem+json/schema"))
                    .as(path)
                    .isEqualTo(JSON.readTree("{\"$ref\":\"#/components/schemas/Problem\"}"));
              }
            });
  }

  @Test
  void every_reference_leads_somewhere() {
    List<String> references =
        document.findValues("$ref").stream().map(JsonNode::asString).distinct().toList();

    assertThat(references)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            reference ->
                assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  @ParameterizedTest
  @CsvSource({
    "Plan,giaitrinh/plan/1",
    "CaseFile,giaitrinh/case/1",
    "TaskReport,giaitrinh/task-report/1",
    "DutyReport,giaitrinh/duty-report/1",
    "ComplianceSummary,giaitrinh/summary/1",
  })
  void the_schemas_of_the_model_are_those_that_the_sdk_publishes(String name, String id)
      throws IOException {
    String text = new String(JsonSchemas.open(id).readAllBytes(), UTF_8);
    ObjectNode published =
        (ObjectNode) JSON.readTree(text.replace("#/$defs/", "#/components/schemas/" + name + "."));
    JsonNode definitions = published.remove("$defs");
    published.remove(List.of("$schema", "$id"));

    assertThat(ordered(component(name))).isEqualTo(ordered(published));
    assertThat(definitions.properties())
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThat(ordered(component(name + "." + one.getKey())))
                    .isEqualTo(ordered(one.getValue())));
  }

  static Stream<Map.Entry<String, String>> bodies() {
    return Stream.of(
        Map.entry("/api/cases", CaseBody.of("GT-1")),
        Map.entry("/api/cases/{id}/events", "{\"type\":\"ACCEPTED\",\"on\":\"2026-09-25\"}"),
        Map.entry(
            "/api/task-reports",
            "{\"id\":\"1\",\"unit\":\"u\",\"task\":\"1a\",\"submittedOn\":\"2026-09-25\"}"));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void a_body_that_is_sent_is_valid_by_the_schema_that_its_operation_names(
      Map.Entry<String, String> sent) {
    JsonNode body = document.path("paths").path(sent.getKey()).path("post").path("requestBody");
    String reference = body.at("/content/application~1json/schema/$ref").asString();
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$ref", reference);
    schema.set("components", document.path("components"));
    Schema validator =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema.toString(), InputFormat.JSON);

    assertThat(validator.validate(sent.getValue(), InputFormat.JSON)).isEmpty();
    assertThat(validator.validate("{\"id\":7}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void a_change_asks_for_the_version_that_was_seen() {
    assertThat(
            document.path("paths").path("/api/cases/{id}/events").path("post").path("parameters"))
        .anySatisfy(
            parameter -> {
              assertThat(parameter.path("name").asString()).isEqualTo("If-Match");
              assertThat(parameter.path("required").asBoolean()).isTrue();
            });
  }

  /** What is required is a set, which Swagger writes in the order of the alphabet. */
  private static JsonNode ordered(JsonNode schema) {
    JsonNode ordered = schema.deepCopy();
    ordered
        .findParents("required")
        .forEach(
            parent -> {
              if (parent.path("required").isArray()) {
                List<String> names =
                    parent.path("required").valueStream().map(JsonNode::asString).sorted().toList();
                ((ObjectNode) parent).set("required", JSON.valueToTree(names));
              }
            });
    return ordered;
  }

  private JsonNode component(String name) {
    return document.path("components").path("schemas").path(name);
  }
}
