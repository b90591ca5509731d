package vn.giaitrinh.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The elements of a document that are told apart by their ids, wherever their list is. */
final class IdentifiedElements {
  private static final String ID = "id";

  private final Map<Key, Optional<JsonNode>> elements = new HashMap<>();

  private record Key(String list, String id) {}

  private IdentifiedElements() {}

  static IdentifiedElements in(JsonNode document) {
    IdentifiedElements elements = new IdentifiedElements();
    elements.collect(document);
    return elements;
  }

  /** Returns the id of an element; empty if it has none. */
  static Optional<String> id(JsonNode element) {
    return element.path(ID).stringValueOpt();
  }

  /**
   * Finds the only element with the id of another in the lists of a name.
   *
   * @param list the name of the lists, such as {@code tasks}
   */
  Optional<JsonNode> find(String list, JsonNode element) {
    return id(element).flatMap(id -> elements.getOrDefault(new Key(list, id), Optional.empty()));
  }

  private void collect(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::collect);
      return;
    }
    node.forEachEntry(
        (name, child) -> {
          if (child.isArray()) {
            child.forEach(element -> add(name, element));
          }
          collect(child);
        });
  }

  private void add(String list, JsonNode element) {
    id(element)
        .ifPresent(
            id ->
                elements.merge(
                    new Key(list, id), Optional.of(element), (one, other) -> Optional.empty()));
  }
}
