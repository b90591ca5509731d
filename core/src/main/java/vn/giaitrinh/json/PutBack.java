package vn.giaitrinh.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts unknown properties back into the objects where they stood. */
final class PutBack {
  private static final String KIND = "type";

  private final Place root;
  private final IdentifiedElements idsAsRead;
  private final IdentifiedElements idsNow;
  private final Map<JsonPath, Place> places = new HashMap<>();
  private final Map<JsonPath, ListMatch> lists = new HashMap<>();

  /** A place in the value that was read, and in the value to write if it is found there. */
  private record Place(JsonNode asRead, @Nullable JsonNode now) {}

  /**
   * Prepares to put properties back.
   *
   * @param asRead the value that was read, in its current form
   * @param now the value to write, in its current form
   */
  PutBack(JsonNode asRead, JsonNode now) {
    this.root = new Place(asRead, now);
    this.idsAsRead = IdentifiedElements.in(asRead);
    this.idsNow = IdentifiedElements.in(now);
  }

  /** Puts properties back, and returns those whose object is gone. */
  List<UnknownProperty> put(UnknownProperties unknown) {
    // Found before any is put: what is put would keep an element from being found as equal.
    Map<UnknownProperty, ObjectNode> objects = new LinkedHashMap<>();
    List<UnknownProperty> dropped = new ArrayList<>();
    for (UnknownProperty property : unknown.all()) {
      JsonPath parent = property.path().parent();
      if (parent != null && place(parent).now() instanceof ObjectNode object) {
        objects.put(property, object);
      } else {
        dropped.add(property);
      }
    }
    objects.forEach((property, object) -> object.set(property.path().name(), property.value()));
    return dropped;
  }

  private Place place(JsonPath path) {
    if (path.parent() == null) {
      return root;
    }
    Place place = places.get(path);
    if (place == null) {
      place =
          path.name() == null
              ? element(path.parent(), path.index())
              : property(place(path.parent()), path.name());
      places.put(path, place);
    }
    return place;
  }

  private Place property(Place parent, String name) {
    JsonNode then = parent.asRead().path(name);
    JsonNode now = parent.now() == null ? null : parent.now().get(name);
    if (now == null && then.isMissingNode() && parent.now() instanceof ObjectNode object) {
      // An object that holds nothing known may be left off the wire.
      now = object.putObject(name);
    }
    return new Place(then, sameKind(then, now) ? now : null);
  }

  private Place element(JsonPath path, int index) {
    Place list = place(path);
    JsonNode then = list.asRead().path(index);
    JsonNode now = null;
    if (list.now() != null) {
      JsonNode elements = list.now();
      now =
          lists
              .computeIfAbsent(path, at -> new ListMatch(list.asRead(), elements))
              .find(index)
              .orElse(null);
    }
    if (now == null && path.name() != null && idsAsRead.find(path.name(), then).isPresent()) {
      now = idsNow.find(path.name(), then).orElse(null);
    }
    return new Place(then, sameKind(then, now) ? now : null);
  }

  /** An object of another kind is another object, and may know what was unknown in this one. */
  private static boolean sameKind(JsonNode then, @Nullable JsonNode now) {
    return now != null && then.path(KIND).equals(now.path(KIND));
  }
}
