package vn.giaitrinh.plan.comparison;

import java.util.Arrays;
import java.util.List;

/**
 * A longest common subsequence of two lists of words.
 *
 * <p>Words alike at both ends are taken as they are. What lies between is searched by the usual
 * table; where it would have more than {@value #LARGEST_TABLE} cells nothing between is common, so
 * that two hostile texts cost no more than two long ones.
 */
final class CommonWords {
  private static final int LARGEST_TABLE = 4_000_000;

  private final List<String> one;
  private final List<String> other;
  private final int[] partners;

  private CommonWords(List<String> one, List<String> other) {
    this.one = one;
    this.other = other;
    this.partners = new int[one.size()];
    Arrays.fill(partners, -1);
  }

  static CommonWords of(List<String> one, List<String> other) {
    CommonWords common = new CommonWords(one, other);
    common.search();
    return common;
  }

  /** Returns the place in the other list of the word at a place in the first, -1 if it has none. */
  int partner(int index) {
    return partners[index];
  }

  /** Checks if so many words on either side are searched. */
  static boolean fits(int rows, int columns) {
    return (long) (rows + 1) * (columns + 1) <= LARGEST_TABLE;
  }

  private void search() {
    int start = 0;
    int end = one.size();
    int otherEnd = other.size();
    while (start < end && start < otherEnd && one.get(start).equals(other.get(start))) {
      partners[start] = start;
      start++;
    }
    while (end > start && otherEnd > start && one.get(end - 1).equals(other.get(otherEnd - 1))) {
      partners[--end] = --otherEnd;
    }
    if (fits(end - start, otherEnd - start)) {
      searchBetween(start, end, otherEnd);
    }
  }

  private void searchBetween(int start, int end, int otherEnd) {
    int rows = end - start;
    int columns = otherEnd - start;
    int[][] longest = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        longest[i][j] =
            one.get(start + i).equals(other.get(start + j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (one.get(start + i).equals(other.get(start + j))) {
        partners[start + i++] = start + j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
