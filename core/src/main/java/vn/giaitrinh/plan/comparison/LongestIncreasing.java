package vn.giaitrinh.plan.comparison;

import java.util.BitSet;

/** Finds a longest increasing subsequence: what need not be moved to bring an order about. */
final class LongestIncreasing {
  private LongestIncreasing() {}

  /** Returns the places of the subsequence in the values, all of which are different. */
  static BitSet of(int... values) {
    // ends[k]: the place of the smallest value that ends an increasing run of k + 1 values.
    int[] ends = new int[values.length];
    int[] before = new int[values.length];
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (values[ends[middle]] < values[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      length = Math.max(length, low + 1);
    }
    BitSet places = new BitSet();
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
      places.set(i);
    }
    return places;
  }
}
