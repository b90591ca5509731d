package vn.giaitrinh.json;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Finds where a path leads while a document is read, or the nearest place above it. */
final class YamlPlaces {
  private final JsonPath target;
  private final boolean byName;
  private final Set<JsonPath> onTheWay = new HashSet<>();
  private Place found = Place.START;

  YamlPlaces(JsonPath target, boolean byName) {
    this.target = target;
    this.byName = byName;
    for (JsonPath at = target; at != null; at = at.parent()) {
      onTheWay.add(at);
    }
  }

  static Place of(Event event) {
    return event.getStartMark().map(YamlPlaces::of).orElse(Place.START);
  }

  static Place of(Mark mark) {
    return new Place(mark.getLine() + 1, mark.getColumn() + 1);
  }

  void pass(JsonPath path, @Nullable Event name, Event value) {
    if (onTheWay.contains(path)) {
      found = of(byName && name != null && path.equals(target) ? name : value);
    }
  }

  Place found() {
    return found;
  }
}
