package vn.giaitrinh.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A match of the elements of a list as it was read with those of the list now, one with one at
 * most: equal elements first, then those of one id, then those without id that were changed in
 * place.
 */
final class ListMatch {
  private final JsonNode asRead;
  private final JsonNode now;
  private final @Nullable JsonNode[] found;
  private final boolean[] taken;

  ListMatch(JsonNode asRead, JsonNode now) {
    this.asRead = asRead;
    this.now = now;
    this.found = new @Nullable JsonNode[asRead.size()];
    this.taken = new boolean[now.size()];
    match(Optional::of);
    // Ids repeat where several elements tell of one thing, such as the changes of a task.
    match(IdentifiedElements::id);
    if (asRead.size() == now.size()) {
      matchPlaces(element -> Optional.of(IdentifiedElements.id(element)));
    }
  }

  /** Finds the element now that matches one as it was read. */
  Optional<JsonNode> find(int index) {
    return index < found.length ? Optional.ofNullable(found[index]) : Optional.empty();
  }

  private <K> void match(Function<JsonNode, Optional<K>> key) {
    matchPlaces(key);
    Map<K, Deque<Integer>> free = new HashMap<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        int place = i;
        key.apply(now.get(i))
            .ifPresent(one -> free.computeIfAbsent(one, any -> new ArrayDeque<>()).add(place));
      }
    }
    for (int i = 0; i < found.length; i++) {
      if (found[i] == null) {
        Deque<Integer> places = key.apply(asRead.get(i)).map(free::get).orElse(null);
        if (places != null && !places.isEmpty()) {
          take(i, places.remove());
        }
      }
    }
  }

  private <K> void matchPlaces(Function<JsonNode, Optional<K>> key) {
    for (int i = 0; i < Math.min(found.length, taken.length); i++) {
      if (found[i] == null && !taken[i]) {
        Optional<K> wanted = key.apply(asRead.get(i));
        if (wanted.isPresent() && wanted.equals(key.apply(now.get(i)))) {
          take(i, i);
        }
      }
    }
  }

  private void take(int index, int place) {
    found[index] = now.get(place);
    taken[place] = true;
  }
}
