package vn.giaitrinh.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds a null in a list, of which what reads the list tells no more than the list. */
final class NullElement {
  private NullElement() {}

  /**
   * Returns the path of the first null in a list at or below a path; if there is none, the path.
   */
  static JsonPath below(JsonPath path, DocumentText document) {
    JsonNode node;
    try {
      node = document.tree();
    } catch (JsonReadException e) {
      // What follows the null breaks a rule of the notation.
      return path;
    }
    for (JsonPath step : path.steps()) {
      node = step.name() == null ? node.path(step.index()) : node.path(step.name());
    }
    JsonPath found = find(path, node);
    return found == null ? path : found;
  }

  private static @Nullable JsonPath find(JsonPath path, JsonNode node) {
    JsonPath found = null;
    if (node.isArray()) {
      for (int i = 0; i < node.size() && found == null; i++) {
        JsonPath element = path.element(i);
        found = node.get(i).isNull() ? element : find(element, node.get(i));
      }
    }
    for (String name : node.propertyNames()) {
      if (found == null) {
        found = find(path.property(name), node.path(name));
      }
    }
    return found;
  }
}
