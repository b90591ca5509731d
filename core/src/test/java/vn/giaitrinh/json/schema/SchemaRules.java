package vn.giaitrinh.json.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The keywords that the declarations of the model do not show: the form of each id, and what the
 * check of a type refuses, as far as a schema can say it.
 *
 * <p>They are found by {@code Type} or {@code Type.property}.
 */
final class SchemaRules {
  private static final String FILE = "/schema/rules.json";

  private final ObjectNode byKey;
  private final Set<String> used = new HashSet<>();

  private SchemaRules(ObjectNode byKey) {
    this.byKey = byKey;
  }

  static SchemaRules read() {
    try (InputStream data = SchemaRules.class.getResourceAsStream(FILE)) {
      JsonNode tree = JsonMapper.shared().readTree(Objects.requireNonNull(data));
      return new SchemaRules((ObjectNode) tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the keywords of a type or property into its schema; what it requires is added. */
  void putInto(ObjectNode schema, String key) {
    if (byKey.get(key) instanceof ObjectNode keywords) {
      used.add(key);
      ArrayNode required = schema.withArrayProperty("required");
      keywords.path("required").forEach(required::add);
      schema.setAll(keywords.deepCopy().without("required"));
      if (required.isEmpty()) {
        schema.remove("required");
      }
    }
  }

  /** The rules that nothing has asked for. */
  Set<String> unused() {
    Set<String> unused = new TreeSet<>(byKey.propertyNames());
    unused.removeAll(used);
    return unused;
  }
}
