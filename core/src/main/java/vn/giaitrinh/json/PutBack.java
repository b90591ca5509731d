package vn.giaitrinh.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts unknown properties back into the objects where they stood.
 *
 * @param asRead the value that was read, in its current form
 * @param now the value to write, in its current form
 */
record PutBack(JsonNode asRead, JsonNode now) {
  private static final String ID = "id";

  void put(UnknownProperties unknown) {
    // Found before any is put: what is put would keep an element from being found as equal.
    Map<UnknownProperty, ObjectNode> places = new LinkedHashMap<>();
    for (UnknownProperty property : unknown.all()) {
      JsonPath parent = property.path().parent();
      if (parent != null && place(parent) instanceof ObjectNode object) {
        places.put(property, object);
      }
    }
    places.forEach((property, object) -> object.set(property.path().name(), property.value()));
  }

  private @Nullable JsonNode place(JsonPath path) {
    JsonNode then = asRead;
    JsonNode found = now;
    for (JsonPath step : path.steps()) {
      String name = step.name();
      found = name == null ? element(then, found, step.index()) : child(then, found, name);
      if (found == null) {
        return null;
      }
      then = name == null ? then.path(step.index()) : then.path(name);
    }
    return found;
  }

  private static @Nullable JsonNode child(JsonNode then, JsonNode found, String name) {
    JsonNode child = found.get(name);
    // An object that holds nothing known may be left off the wire.
    boolean leftOff = child == null && !then.has(name) && found.isObject();
    return leftOff ? ((ObjectNode) found).putObject(name) : child;
  }

  private static @Nullable JsonNode element(JsonNode then, JsonNode found, int index) {
    JsonNode wanted = then.path(index);
    JsonNode id = wanted.path(ID);
    if (id.isString()) {
      // Ids repeat where several elements tell of one thing, such as the changes of a task.
      JsonNode same = found.path(index);
      return id.equals(same.path(ID)) ? same : first(found, ID, id);
    }
    if (wanted.equals(found.get(index))) {
      return found.get(index);
    }
    JsonNode equal = first(found, null, wanted);
    return equal != null || then.size() != found.size() ? equal : found.get(index);
  }

  private static @Nullable JsonNode first(JsonNode list, @Nullable String name, JsonNode wanted) {
    for (JsonNode one : list) {
      if (wanted.equals(name == null ? one : one.path(name))) {
        return one;
      }
    }
    return null;
  }
}
