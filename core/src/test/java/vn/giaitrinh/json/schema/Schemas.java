package vn.giaitrinh.json.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.json.JsonReadException;
import vn.giaitrinh.json.JsonSchemas;

/** What the shipped schemas say of a document, and what the reader says of it. */
final class Schemas {
  private static final Map<WireDocument, Schema> SHIPPED = new EnumMap<>(WireDocument.class);

  private static final Map<String, JsonNode> DEFINITIONS = new HashMap<>();

  static {
    for (WireDocument document : WireDocument.values()) {
      SHIPPED.put(document, schema(document.id()));
      GiaiTrinhJson.mapper()
          .readTree(resource("/schema/" + document.file()))
          .path("$defs")
          .forEachEntry(DEFINITIONS::putIfAbsent);
    }
  }

  private Schemas() {}

  /** Returns what a schema finds wrong, empty if nothing. */
  static List<String> broken(WireDocument document, String json) {
    return Objects.requireNonNull(SHIPPED.get(document))
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  /** Returns what the reader finds wrong, empty if nothing. */
  static Optional<String> refused(WireDocument document, String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    try {
      GiaiTrinhJson.read(new ByteArrayInputStream(bytes), "it", document.type());
      return Optional.empty();
    } catch (JsonReadException e) {
      return Optional.of(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a definition by its name, the same in every schema that has it. */
  static JsonNode definition(String name) {
    return Objects.requireNonNull(DEFINITIONS.get(name), name);
  }

  static String resource(String path) {
    try (InputStream data = Schemas.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(data, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Schema schema(String id) {
    try (InputStream data = JsonSchemas.open(id)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(data, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
