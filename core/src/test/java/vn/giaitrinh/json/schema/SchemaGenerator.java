package vn.giaitrinh.json.schema;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.giaitrinh.text.BilingualText;

/** Writes the JSON Schema of one document from the declarations of the model. */
final class SchemaGenerator {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  /** Absolute, for validators that refuse any other. */
  private static final String BASE = "https://giaitrinh.example/schema/";

  private final SchemaWords words;
  private final SchemaRules rules;
  private final SortedMap<String, ObjectNode> definitions = new TreeMap<>();
  private final Map<String, Class<?>> defined = new HashMap<>();
  private final Set<Class<?>> coded = new LinkedHashSet<>();

  SchemaGenerator(SchemaWords words, SchemaRules rules) {
    this.words = words;
    this.rules = rules;
  }

  ObjectNode schemaOf(WireDocument document) {
    ObjectNode schema = object().put("$schema", DIALECT).put("$id", BASE + document.file());
    schema.setAll(model(document.type(), false));
    rules.putInto(schema, document.type().getSimpleName());
    schema
        .withObject("/properties")
        .set("schema", titled(words.of("*.schema")).put("const", document.id()));
    ObjectNode defs = schema.putObject("$defs");
    definitions.forEach(defs::set);
    return schema;
  }

  /** The enums of which the schemas written so far list the codes. */
  Set<Class<?>> coded() {
    return coded;
  }

  /** The schema of a type of the model; what a reference points to is put by as a definition. */
  private ObjectNode define(Class<?> type) {
    if (type.isEnum()) {
      return codes(type);
    }
    if (type == LocalDate.class) {
      return titled(words.of(type)).put("type", "string").put("format", "date");
    }
    if (type.isAnnotationPresent(JsonSubTypes.class)) {
      return family(type);
    }
    Optional<RecordComponent> value =
        type.isRecord()
            ? Arrays.stream(type.getRecordComponents())
                .filter(part -> part.getAccessor().isAnnotationPresent(JsonValue.class))
                .findFirst()
            : Optional.empty();
    if (value.isPresent()) {
      return titled(words.of(type)).setAll(schemaOf(value.get().getAnnotatedType()));
    }
    return Arrays.stream(type.getMethods()).anyMatch(m -> m.isAnnotationPresent(JsonValue.class))
        ? titled(words.of(type)).put("type", "string")
        : model(type, type.isAnnotationPresent(JsonTypeName.class));
  }

  private ObjectNode codes(Class<?> type) {
    coded.add(type);
    ObjectNode schema = titled(words.of(type)).put("type", "string");
    ArrayNode known = schema.putArray("oneOf");
    for (Codelists.Code code : Codelists.codes(type, words)) {
      known.addObject().put("const", code.code()).put("title", both(code.label()));
    }
    return schema;
  }

  /**
   * One of the kinds of a family, by its discriminator. With {@code oneOf} a validator would tell
   * what is wrong with a document for each kind that it is not, 27 times for an event.
   */
  private ObjectNode family(Class<?> type) {
    String discriminator = type.getAnnotation(JsonTypeInfo.class).property();
    ObjectNode schema = titled(words.of(type)).put("type", "object");
    schema.putArray("required").add(discriminator);
    ObjectNode kind = titled(words.of(type.getSimpleName() + "." + discriminator));
    schema.putObject("properties").set(discriminator, kind);
    ArrayNode codes = kind.putArray("enum");
    ArrayNode kinds = schema.putArray("allOf");
    for (JsonSubTypes.Type one : type.getAnnotation(JsonSubTypes.class).value()) {
      String code = Codelists.codeOf(one.value());
      codes.add(code);
      ObjectNode dispatch = kinds.addObject();
      dispatch.putObject("if").putObject("properties").putObject(discriminator).put("const", code);
      dispatch.set("then", reference(one.value()));
    }
    return schema;
  }

  private ObjectNode model(Class<?> type, boolean ofFamily) {
    ObjectNode schema = titled(words.of(type)).put("type", "object");
    ArrayNode required = schema.putArray("required");
    ObjectNode properties = schema.putObject("properties");
    if (ofFamily) {
      Class<?> family = familyOf(type);
      String discriminator = family.getAnnotation(JsonTypeInfo.class).property();
      required.add(discriminator);
      properties.set(
          discriminator,
          titled(words.of(family.getSimpleName() + "." + discriminator))
              .put("const", Codelists.codeOf(type)));
    }
    for (ModelProperty property : ModelProperty.of(type)) {
      if (property.required()) {
        required.add(property.name());
      }
      ObjectNode described = titled(words.of(property));
      described.setAll(schemaOf(property.type()));
      rules.putInto(described, property.key());
      properties.set(property.name(), described);
    }
    if (required.isEmpty()) {
      schema.remove("required");
    }
    return schema.put("additionalProperties", false);
  }

  private static Class<?> familyOf(Class<?> leaf) {
    return Arrays.stream(leaf.getInterfaces())
        .filter(type -> type.isAnnotationPresent(JsonTypeInfo.class))
        .findFirst()
        .orElseThrow();
  }

  private ObjectNode schemaOf(AnnotatedType type) {
    Class<?> raw = ModelProperty.rawType(type);
    ObjectNode schema;
    if (raw == Optional.class) {
      schema = schemaOf(argument(type, 0));
    } else if (Collection.class.isAssignableFrom(raw)) {
      schema = object().put("type", "array");
      schema.set("items", schemaOf(argument(type, 0)));
      if (raw == Set.class) {
        schema.put("uniqueItems", true);
      }
    } else if (raw == Map.class) {
      schema = object().put("type", "object");
      schema.set("propertyNames", schemaOf(argument(type, 0)));
      schema.set("additionalProperties", schemaOf(argument(type, 1)).put("minimum", 0));
    } else {
      schema = single(raw);
    }
    ConstraintKeywords.putInto(schema, type);
    return schema;
  }

  private ObjectNode single(Class<?> type) {
    if (type == String.class) {
      return object().put("type", "string");
    }
    if (type == BigDecimal.class) {
      return object().put("type", "number");
    }
    if (type == boolean.class || type == Boolean.class) {
      return object().put("type", "boolean");
    }
    if (type == int.class || type == Integer.class) {
      return object().put("type", "integer").put("maximum", Integer.MAX_VALUE);
    }
    if (type == long.class) {
      return object().put("type", "integer").put("maximum", Long.MAX_VALUE);
    }
    return reference(type);
  }

  private ObjectNode reference(Class<?> type) {
    String name = type.getSimpleName();
    Class<?> namesake = defined.putIfAbsent(name, type);
    if (namesake != null && namesake != type) {
      throw new IllegalStateException(type + " and " + namesake + " would be one definition");
    }
    if (!definitions.containsKey(name)) {
      // There before it is filled: a group of tasks holds groups of tasks.
      ObjectNode definition = object();
      definitions.put(name, definition);
      definition.setAll(define(type));
      rules.putInto(definition, name);
    }
    return object().put("$ref", "#/$defs/" + name);
  }

  private static AnnotatedType argument(AnnotatedType type, int index) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
  }

  private static ObjectNode titled(SchemaWords.Words words) {
    ObjectNode schema = object().put("title", both(words.title()));
    words.description().ifPresent(text -> schema.put("description", both(text)));
    return schema;
  }

  private static String both(BilingualText text) {
    return text.vi() + " / " + text.en().orElseThrow();
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
