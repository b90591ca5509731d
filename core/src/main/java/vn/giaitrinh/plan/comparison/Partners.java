package vn.giaitrinh.plan.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds which part of an earlier version is which of a later one, by id and by wording, as {@link
 * PlanDiff} tells. One use.
 */
final class Partners {
  /** Wordings are nearly the same if they differ in one word of ten or less. */
  private static final double NEARLY_THE_SAME = 0.9;

  /**
   * Beyond this many comparisons of words, which take about a second, only equal wordings are
   * sought; no plan of people comes near.
   */
  private static final long MOST_COMPARED = 1_000_000_000;

  private final List<Identity> earlier;
  private final List<Identity> later;
  private final List<Words> earlierWords;
  private final List<Words> laterWords;
  private final int[] toLater;
  private final int[] toEarlier;

  private Partners(List<Identity> earlier, List<Identity> later) {
    this.earlier = earlier;
    this.later = later;
    this.earlierWords = earlier.stream().map(one -> Words.of(one.wording())).toList();
    this.laterWords = later.stream().map(one -> Words.of(one.wording())).toList();
    this.toLater = none(earlier.size());
    this.toEarlier = none(later.size());
  }

  /** Returns the place of the partner of each earlier part, -1 if it has none. */
  static int[] find(List<Identity> earlier, List<Identity> later) {
    Partners partners = new Partners(earlier, later);
    partners.byId(true);
    partners.byEqualWording();
    partners.byNearWording();
    partners.byId(false);
    return partners.toLater;
  }

  private static int[] none(int size) {
    int[] places = new int[size];
    Arrays.fill(places, -1);
    return places;
  }

  private void byId(boolean nearlyTheSameOnly) {
    Map<String, Integer> places = new HashMap<>();
    for (int j = 0; j < later.size(); j++) {
      places.put(later.get(j).part() + " " + later.get(j).id(), j);
    }
    for (int i = 0; i < earlier.size(); i++) {
      int j = places.getOrDefault(earlier.get(i).part() + " " + earlier.get(i).id(), -1);
      if (j >= 0 && free(i, j) && (!nearlyTheSameOnly || likeness(i, j) >= NEARLY_THE_SAME)) {
        pair(i, j);
      }
    }
  }

  private void byEqualWording() {
    Map<String, Optional<Integer>> inEarlier = onlyOnes(earlier, toLater);
    Map<String, Optional<Integer>> inLater = onlyOnes(later, toEarlier);
    inEarlier.forEach(
        (wording, place) ->
            place.ifPresent(
                i ->
                    inLater
                        .getOrDefault(wording, Optional.empty())
                        .ifPresent(
                            j -> {
                              pair(i, j);
                            })));
  }

  /** Returns each wording that is still free with its place, empty if it is there twice. */
  private static Map<String, Optional<Integer>> onlyOnes(List<Identity> parts, int[] partners) {
    Map<String, Optional<Integer>> places = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      Identity one = parts.get(i);
      if (partners[i] < 0 && !one.wording().isEmpty()) {
        String wording = one.part() + " " + one.wording();
        places.put(wording, places.containsKey(wording) ? Optional.empty() : Optional.of(i));
      }
    }
    return places;
  }

  /** Pairs what are each other's best, each without a rival. */
  private void byNearWording() {
    Best[] ofEarlier = new Best[earlier.size()];
    Best[] ofLater = new Best[later.size()];
    long compared = 0;
    for (int i = 0; i < earlier.size(); i++) {
      for (int j = 0; j < later.size() && toLater[i] < 0; j++) {
        compared++;
        if (free(i, j) && comparable(i, j)) {
          compared += compare(i, j, ofEarlier, ofLater);
        }
        if (compared > MOST_COMPARED) {
          return;
        }
      }
    }
    for (int i = 0; i < earlier.size(); i++) {
      int j = Best.place(ofEarlier[i]);
      if (j >= 0 && Best.place(ofLater[j]) == i) {
        pair(i, j);
      }
    }
  }

  /** Compares two wordings as far as that may matter, and returns how many words it compared. */
  private long compare(int i, int j, Best[] ofEarlier, Best[] ofLater) {
    Words one = earlierWords.get(i);
    Words other = laterWords.get(j);
    double most = one.likenessAtMost(other);
    long compared = (long) one.size() + other.size();
    if (most < NEARLY_THE_SAME
        || (!Best.mayChange(ofEarlier[i], most) && !Best.mayChange(ofLater[j], most))) {
      return compared;
    }
    double likeness = one.likeness(other);
    if (likeness >= NEARLY_THE_SAME) {
      ofEarlier[i] = Best.of(ofEarlier[i], j, likeness);
      ofLater[j] = Best.of(ofLater[j], i, likeness);
    }
    return compared + (long) one.size() * other.size();
  }

  private boolean comparable(int i, int j) {
    return earlier.get(i).part() == later.get(j).part()
        && !earlier.get(i).wording().isEmpty()
        && !later.get(j).wording().isEmpty();
  }

  private double likeness(int i, int j) {
    double most = earlierWords.get(i).likenessAtMost(laterWords.get(j));
    return most < NEARLY_THE_SAME ? most : earlierWords.get(i).likeness(laterWords.get(j));
  }

  private boolean free(int i, int j) {
    return toLater[i] < 0 && toEarlier[j] < 0;
  }

  private void pair(int i, int j) {
    toLater[i] = j;
    toEarlier[j] = i;
  }
}
