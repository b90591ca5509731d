package vn.giaitrinh.examples.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.json.JsonSchemas;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;

/**
 * The schemas that the SDK publishes, as components of the OpenAPI document: each under the name of
 * its type, and its definitions under that name and their own, such as {@code CaseFile.CaseEvent}.
 */
final class ModelSchemas {
  static final String COMPONENTS = "#/components/schemas/";

  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, String> IDS =
      Map.of(
          "Plan", Plan.SCHEMA,
          "CaseFile", CaseFile.SCHEMA,
          "TaskReport", TaskReport.SCHEMA,
          "DutyReport", DutyReport.SCHEMA,
          "ComplianceSummary", ComplianceSummary.SCHEMA);

  private ModelSchemas() {}

  /** {@return the schemas by the names of the components} */
  static Map<String, Schema<?>> components() {
    Map<String, Schema<?>> components = new LinkedHashMap<>();
    IDS.forEach(
        (name, id) -> {
          ObjectNode schema = published(name, id);
          schema.remove("$schema");
          // An address of its own would make every $ref in it one from there.
          schema.remove("$id");
          JsonNode definitions = schema.remove("$defs");
          components.put(name, component(schema));
          definitions
              .properties()
              .forEach(one -> components.put(name + "." + one.getKey(), component(one.getValue())));
        });
    return components;
  }

  private static ObjectNode published(String name, String id) {
    try (InputStream data = JsonSchemas.open(id)) {
      String text = new String(data.readAllBytes(), UTF_8);
      return (ObjectNode) JSON.readTree(text.replace("\"#/$defs/", "\"" + COMPONENTS + name + "."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Swagger's model is read with Jackson 2, the Jackson of Swagger. */
  private static Schema<?> component(JsonNode schema) {
    try {
      return Json31.mapper().readValue(JSON.writeValueAsString(schema), Schema.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
