package vn.giaitrinh.plan.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Lays two lists of parts side by side: which is which, and which stand elsewhere.
 *
 * @param <T> the type of the parts
 */
final class Pairing<T> {
  private final List<T> earlier;
  private final List<T> later;
  private final int[] toLater;
  private final int[] toEarlier;

  private Pairing(List<T> earlier, List<T> later, int[] toLater) {
    this.earlier = earlier;
    this.later = later;
    this.toLater = toLater;
    this.toEarlier = new int[later.size()];
    Arrays.fill(toEarlier, -1);
    for (int i = 0; i < toLater.length; i++) {
      if (toLater[i] >= 0) {
        toEarlier[toLater[i]] = i;
      }
    }
  }

  static <T> Pairing<T> of(List<T> earlier, List<T> later, Function<T, Identity> identity) {
    int[] toLater =
        Partners.find(
            earlier.stream().map(identity).toList(), later.stream().map(identity).toList());
    return new Pairing<>(earlier, later, toLater);
  }

  /** Returns the pairs of parts that all stand in one list. */
  List<Pair<T>> inOrder() {
    return inOrder((one, other) -> true, one -> "");
  }

  /**
   * Returns the pairs in the order of the later version; what was removed comes after what it stood
   * after. Of parts that stay in their list as few as possible are told as moved.
   *
   * @param sameList whether an earlier and a later part stand in one and the same list
   * @param list the list in which a later part stands
   */
  List<Pair<T>> inOrder(BiPredicate<T, T> sameList, Function<T, String> list) {
    BitSet stays = staying(sameList, list);
    Map<Integer, List<T>> removedAfter = removedAfter(stays);
    List<Pair<T>> pairs = new ArrayList<>();
    addRemoved(removedAfter, -1, pairs);
    for (int j = 0; j < later.size(); j++) {
      int i = toEarlier[j];
      Optional<T> before = i < 0 ? Optional.empty() : Optional.of(earlier.get(i));
      pairs.add(new Pair<>(before, Optional.of(later.get(j)), i >= 0 && !stays.get(j)));
      addRemoved(removedAfter, j, pairs);
    }
    return pairs;
  }

  private static <T> void addRemoved(Map<Integer, List<T>> after, int place, List<Pair<T>> pairs) {
    after
        .getOrDefault(place, List.of())
        .forEach(part -> pairs.add(new Pair<>(Optional.of(part), Optional.empty(), false)));
  }

  private BitSet staying(BiPredicate<T, T> sameList, Function<T, String> list) {
    Map<String, List<Integer>> lists = new LinkedHashMap<>();
    for (int j = 0; j < later.size(); j++) {
      if (toEarlier[j] >= 0 && sameList.test(earlier.get(toEarlier[j]), later.get(j))) {
        lists.computeIfAbsent(list.apply(later.get(j)), key -> new ArrayList<>()).add(j);
      }
    }
    BitSet stays = new BitSet();
    for (List<Integer> places : lists.values()) {
      int[] order = places.stream().mapToInt(j -> toEarlier[j]).toArray();
      LongestIncreasing.of(order).stream().forEach(place -> stays.set(places.get(place)));
    }
    return stays;
  }

  private Map<Integer, List<T>> removedAfter(BitSet stays) {
    Map<Integer, List<T>> removed = new LinkedHashMap<>();
    int anchor = -1;
    for (int i = 0; i < earlier.size(); i++) {
      if (toLater[i] < 0) {
        removed.computeIfAbsent(anchor, key -> new ArrayList<>()).add(earlier.get(i));
      } else if (stays.get(toLater[i])) {
        anchor = toLater[i];
      }
    }
    return removed;
  }
}
