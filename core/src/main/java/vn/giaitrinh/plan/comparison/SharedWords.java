package vn.giaitrinh.plan.comparison;

import java.util.HashMap;
import java.util.Map;

/**
 * Bounds the words that wordings of two versions have in common, order left out. A word that stands
 * twice in a wording counts as two.
 */
final class SharedWords {
  /** Words beyond these are all taken to be in common, which keeps the memory small. */
  private static final int MOST_NOTED = 8192;

  private final long[][] earlier;
  private final long[][] later;
  private final int[] earlierRest;
  private final int[] laterRest;

  SharedWords(int[][] earlier, int[][] later) {
    Map<Long, Integer> inEarlier = new HashMap<>();
    for (int[] words : earlier) {
      for (long word : timed(words)) {
        inEarlier.putIfAbsent(word, inEarlier.size());
      }
    }
    Map<Long, Integer> shared = new HashMap<>();
    for (int[] words : later) {
      for (long word : timed(words)) {
        if (inEarlier.containsKey(word)) {
          shared.putIfAbsent(word, shared.size());
        }
      }
    }
    int length = (Math.min(shared.size(), MOST_NOTED) + Long.SIZE - 1) / Long.SIZE;
    this.earlier = new long[earlier.length][length];
    this.later = new long[later.length][length];
    this.earlierRest = note(earlier, shared, this.earlier);
    this.laterRest = note(later, shared, this.later);
  }

  /** Returns the words, each with the times that it stood before. */
  private static long[] timed(int[] words) {
    Map<Integer, Integer> times = new HashMap<>();
    long[] timed = new long[words.length];
    for (int k = 0; k < words.length; k++) {
      timed[k] = ((long) words[k] << Integer.SIZE) + times.merge(words[k], 1, Integer::sum);
    }
    return timed;
  }

  /** Notes which shared words a wording has, and returns how many more it has. */
  private static int[] note(int[][] wordings, Map<Long, Integer> shared, long[][] noted) {
    int[] rest = new int[wordings.length];
    for (int i = 0; i < wordings.length; i++) {
      for (long word : timed(wordings[i])) {
        int place = shared.getOrDefault(word, -1);
        if (place >= MOST_NOTED) {
          rest[i]++;
        } else if (place >= 0) {
          noted[i][place / Long.SIZE] |= 1L << (place % Long.SIZE);
        }
      }
    }
    return rest;
  }

  int atMost(int i, int j) {
    long[] one = earlier[i];
    long[] other = later[j];
    int common = Math.min(earlierRest[i], laterRest[j]);
    for (int k = 0; k < one.length; k++) {
      common += Long.bitCount(one[k] & other[k]);
    }
    return common;
  }
}
