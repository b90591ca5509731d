package vn.giaitrinh.plan.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.giaitrinh.plan.TaskId;

/**
 * Tells of a value that groups share with their tasks: once at the group that changed it, and at a
 * task only where that does not account for it.
 *
 * @param <T> the type of the value
 */
final class SharedChanges<T> {
  private final SharedValue<T> value;
  private final Teller<T> teller;
  private final List<Pair<Place>> pairs;
  private final Set<String> changedEarlier = new HashSet<>();
  private final Set<String> changedLater = new HashSet<>();

  /** Tells of a change of the value. */
  interface Teller<T> {
    void tell(Subject subject, T earlier, T later, List<TaskId> reached);
  }

  SharedChanges(SharedValue<T> value, Teller<T> teller, List<Pair<Place>> pairs) {
    this.value = value;
    this.teller = teller;
    this.pairs = pairs.stream().filter(Pair::inBoth).toList();
    for (Pair<Place> pair : this.pairs) {
      if (earlier(pair).task().isEmpty() && !ofGroup(earlier(pair)).equals(ofGroup(later(pair)))) {
        changedEarlier.add(earlier(pair).id());
        changedLater.add(later(pair).id());
      }
    }
  }

  void tell(Pair<Place> pair) {
    Place earlier = earlier(pair);
    Place later = later(pair);
    if (earlier.task().isEmpty()) {
      if (changedLater.contains(later.id())) {
        List<TaskId> reached = reached(earlier.id(), later.id());
        teller.tell(Subject.of(pair), ofGroup(earlier), ofGroup(later), reached);
      }
    } else if (!value.own(earlier).equals(value.own(later)) || holdsOther(pair)) {
      if (!accountedFor(pair)) {
        teller.tell(Subject.of(pair), value.holding(earlier), value.holding(later), List.of());
      }
    }
  }

  private List<TaskId> reached(String earlierGroup, String laterGroup) {
    return pairs.stream()
        .filter(pair -> earlier(pair).task().isPresent() && accountedFor(pair))
        .filter(
            pair ->
                value.giver(earlier(pair)).equals(earlierGroup)
                    || value.giver(later(pair)).equals(laterGroup))
        .map(pair -> TaskId.of(later(pair).id()))
        .toList();
  }

  private boolean accountedFor(Pair<Place> pair) {
    return value.own(earlier(pair)).equals(value.own(later(pair)))
        && holdsOther(pair)
        && (changedEarlier.contains(value.giver(earlier(pair)))
            || changedLater.contains(value.giver(later(pair))));
  }

  private boolean holdsOther(Pair<Place> pair) {
    return !value.holding(earlier(pair)).equals(value.holding(later(pair)));
  }

  private T ofGroup(Place place) {
    return value.ofGroup(place.group());
  }

  private static Place earlier(Pair<Place> pair) {
    return pair.earlier().orElseThrow();
  }

  private static Place later(Pair<Place> pair) {
    return pair.later().orElseThrow();
  }
}
