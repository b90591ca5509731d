package vn.giaitrinh.plan.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds which part of an earlier version is which of a later one, by id and by wording, as {@link
 * PlanDiff} tells. One use.
 */
final class Partners {
  /** Wordings are nearly the same if they differ in one word of ten or less. */
  private static final double NEARLY_THE_SAME = 0.9;

  /** Beyond this many comparisons only equal wordings are sought; no plan of people comes near. */
  private static final long MOST_COMPARED = 1_000_000;

  /** So too beyond this many words compared each with each: as of 1000 tasks of 440 words. */
  private static final long MOST_WORDS_COMPARED = 200_000_000_000L;

  private final List<Identity> earlier;
  private final List<Identity> later;
  private final Likeness likeness;
  private final int[] toLater;
  private final int[] toEarlier;

  private Partners(List<Identity> earlier, List<Identity> later) {
    this.earlier = earlier;
    this.later = later;
    this.likeness =
        Likeness.of(
            earlier.stream().map(Identity::wording).toList(),
            later.stream().map(Identity::wording).toList());
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
      if (j >= 0 && free(i, j) && (!nearlyTheSameOnly || likeness.of(i, j) >= NEARLY_THE_SAME)) {
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
    if (isTooMuch()) {
      return;
    }
    Best[] ofEarlier = new Best[earlier.size()];
    Best[] ofLater = new Best[later.size()];
    for (int i = 0; i < earlier.size(); i++) {
      for (int j = 0; j < later.size(); j++) {
        if (free(i, j) && comparable(i, j) && mayCount(i, j, ofEarlier[i], ofLater[j])) {
          double found = likeness.of(i, j);
          if (found >= NEARLY_THE_SAME) {
            ofEarlier[i] = Best.of(ofEarlier[i], j, found);
            ofLater[j] = Best.of(ofLater[j], i, found);
          }
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

  private boolean comparable(int i, int j) {
    return earlier.get(i).part() == later.get(j).part()
        && !earlier.get(i).wording().isEmpty()
        && !later.get(j).wording().isEmpty();
  }

  private boolean isTooMuch() {
    int[] left = free(toLater);
    int[] added = free(toEarlier);
    long words = Arrays.stream(left).mapToLong(likeness::earlierWords).sum();
    long addedWords = Arrays.stream(added).mapToLong(likeness::laterWords).sum();
    return (long) left.length * added.length > MOST_COMPARED
        || (double) words * addedWords > MOST_WORDS_COMPARED;
  }

  /** Checks if a pair may be near enough, and nearer or as near as what was found so far. */
  private boolean mayCount(int i, int j, @Nullable Best ofEarlier, @Nullable Best ofLater) {
    if (likeness.atMostByLength(i, j) < NEARLY_THE_SAME) {
      return false;
    }
    double most = likeness.atMost(i, j);
    return most >= NEARLY_THE_SAME && !(Best.stays(ofEarlier, most) && Best.stays(ofLater, most));
  }

  private static int[] free(int[] partners) {
    return IntStream.range(0, partners.length).filter(place -> partners[place] < 0).toArray();
  }

  private boolean free(int i, int j) {
    return toLater[i] < 0 && toEarlier[j] < 0;
  }

  private void pair(int i, int j) {
    toLater[i] = j;
    toEarlier[j] = i;
  }
}
