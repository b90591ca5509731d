package vn.giaitrinh.plan.comparison;

import org.jspecify.annotations.Nullable;

/**
 * The best partner found so far.
 *
 * @param index its place; -1 if there are two as good
 * @param likeness how like it is
 */
record Best(int index, double likeness) {

  static Best of(@Nullable Best sofar, int index, double likeness) {
    if (sofar == null || likeness > sofar.likeness) {
      return new Best(index, likeness);
    }
    return likeness == sofar.likeness ? new Best(-1, likeness) : sofar;
  }

  /** Checks if one that is at most so like leaves the best as it is. */
  static boolean stays(@Nullable Best sofar, double atMost) {
    return sofar != null
        && (atMost < sofar.likeness || (atMost == sofar.likeness && sofar.index < 0));
  }

  static int place(@Nullable Best best) {
    return best == null ? -1 : best.index;
  }
}
