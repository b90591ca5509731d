package vn.giaitrinh.json;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.giaitrinh.text.VietnameseText;

/** Finds the name that was meant where another was written. */
final class NearestName {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}_\\s-]");
  private static final int LETTERS_A_SLIP = 3;
  private static final int MOST_SLIPS = 3;
  private static final int LONGEST = 60;

  private NearestName() {}

  /**
   * Finds the nearest of some names: at most one slip in three letters, and three in all. Case,
   * diacritics, hyphens and underscores do not count.
   */
  static Optional<String> of(String written, Collection<String> allowed) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = plain(written);
    int nearest = Math.min(MOST_SLIPS, plain.length() / LETTERS_A_SLIP) + 1;
    Optional<String> found = Optional.empty();
    for (String name : allowed) {
      int distance = distance(plain, plain(name));
      if (distance < nearest) {
        nearest = distance;
        found = Optional.of(name);
      }
    }
    return found;
  }

  private static String plain(String name) {
    String decomposed = Normalizer.normalize(VietnameseText.fold(name), Normalizer.Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
  }

  /** Counts the letters left out, put in, changed, or swapped with their neighbour. */
  static int distance(String one, String other) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] current = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(Math.min(last[j], current[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && isSwapped(one, i, other, j)) {
          least = Math.min(least, beforeLast[j - 2] + 1);
        }
        current[j] = least;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = current;
      current = free;
    }
    return last[other.length()];
  }

  private static boolean isSwapped(String one, int i, String other, int j) {
    return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
