package vn.giaitrinh.plan.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How like the wordings of two versions are, each to each: the share of the words that two have in
 * common in one order, 0 to 1. One use; cheapest when asked row by row.
 *
 * <p>Plans repeat their wordings, so that many pairs come near enough to be counted. Common words
 * are therefore counted 64 at a time (Hyyrö, <i>Bit-parallel LCS-length computation revisited</i>,
 * 2004).
 */
final class Likeness {
  private final int[][] earlier;
  private final int[][] later;
  private final SharedWords shared;
  private final long[][] places;
  private int row = -1;

  private Likeness(int[][] earlier, int[][] later, int vocabulary) {
    this.earlier = earlier;
    this.later = later;
    this.shared = new SharedWords(earlier, later);
    this.places = new long[vocabulary][0];
  }

  static Likeness of(List<String> earlier, List<String> later) {
    Map<String, Integer> vocabulary = new HashMap<>();
    return new Likeness(
        numbers(earlier, vocabulary), numbers(later, vocabulary), vocabulary.size());
  }

  /** Returns the words of each wording as numbers, equal words the same. */
  private static int[][] numbers(List<String> wordings, Map<String, Integer> vocabulary) {
    return wordings.stream()
        .map(
            wording ->
                Words.folded(wording).stream()
                    .mapToInt(word -> vocabulary.computeIfAbsent(word, key -> vocabulary.size()))
                    .toArray())
        .toArray(int[][]::new);
  }

  int earlierWords(int i) {
    return earlier[i].length;
  }

  int laterWords(int j) {
    return later[j].length;
  }

  /** Returns what {@link #of(int, int)} cannot exceed, by the number of words alone. */
  double atMostByLength(int i, int j) {
    return share(Math.min(earlier[i].length, later[j].length), i, j);
  }

  /** Returns what {@link #of(int, int)} cannot exceed: order is left out. */
  double atMost(int i, int j) {
    return share(shared.atMost(i, j), i, j);
  }

  double of(int i, int j) {
    int[] one = earlier[i];
    int[] other = later[j];
    if (CommonWords.fits(one.length, other.length)) {
      return share(common(i, other), i, j);
    }
    int shorter = Math.min(one.length, other.length);
    int start = 0;
    while (start < shorter && one[start] == other[start]) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && one[one.length - 1 - end] == other[other.length - 1 - end]) {
      end++;
    }
    int ends = start + end;
    boolean fits = CommonWords.fits(one.length - ends, other.length - ends);
    return share(fits ? common(i, other) : ends, i, j);
  }

  private double share(int common, int i, int j) {
    int all = earlier[i].length + later[j].length;
    return all == 0 ? 1 : 2.0 * common / all;
  }

  private int common(int i, int[] other) {
    setRow(i);
    long[] open = new long[(earlier[i].length + Long.SIZE - 1) / Long.SIZE];
    Arrays.fill(open, -1);
    for (int word : other) {
      long[] at = places[word];
      if (at.length > 0) {
        close(open, at);
      }
    }
    int left = 0;
    for (long bits : open) {
      left += Long.bitCount(bits);
    }
    // The last bits stand for no word, and never close.
    return open.length * Long.SIZE - left;
  }

  private static void close(long[] open, long[] at) {
    long carry = 0;
    for (int k = 0; k < open.length; k++) {
      long bits = open[k];
      long met = bits & at[k];
      long sum = bits + met + carry;
      carry = ((bits & met) | ((bits | met) & ~sum)) >>> (Long.SIZE - 1);
      open[k] = sum | (bits & ~at[k]);
    }
  }

  /** Notes the places of each word of an earlier wording. */
  private void setRow(int i) {
    if (row == i) {
      return;
    }
    if (row >= 0) {
      for (int word : earlier[row]) {
        places[word] = new long[0];
      }
    }
    int length = (earlier[i].length + Long.SIZE - 1) / Long.SIZE;
    for (int place = 0; place < earlier[i].length; place++) {
      int word = earlier[i][place];
      if (places[word].length == 0) {
        places[word] = new long[length];
      }
      places[word][place / Long.SIZE] |= 1L << (place % Long.SIZE);
    }
    row = i;
  }
}
