package vn.giaitrinh.plan.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaitrinh.text.VietnameseText;

/**
 * The words of a wording, as written and folded for comparison.
 *
 * @param written the words as written, in Unicode NFC
 * @param folded the words folded
 */
record Words(List<String> written, List<String> folded) {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  static Words of(String text) {
    List<String> written =
        Stream.of(SPACES.split(VietnameseText.normalize(text)))
            .filter(word -> !word.isEmpty())
            .toList();
    return new Words(written, written.stream().map(VietnameseText::fold).toList());
  }

  /** Returns the share of the words that two wordings have in common in order: 0 to 1. */
  double likeness(Words other) {
    int all = folded.size() + other.folded.size();
    return all == 0 ? 1 : 2.0 * CommonWords.of(folded, other.folded).count() / all;
  }

  /** Returns what {@link #likeness} cannot exceed, at much less cost: order is left out. */
  double likenessAtMost(Words other) {
    int all = folded.size() + other.folded.size();
    Map<String, Integer> left = new HashMap<>();
    folded.forEach(word -> left.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : other.folded) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return all == 0 ? 1 : 2.0 * common / all;
  }

  /** Compares two wordings word by word; words changed in one place are one run. */
  static List<WordRun> compare(String earlier, String later) {
    Words before = of(earlier);
    Words after = of(later);
    CommonWords common = CommonWords.of(before.folded, after.folded);
    List<WordRun> runs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      int fromI = i;
      int fromJ = j;
      while (i < before.size() && common.partner(i) == j) {
        i++;
        j++;
      }
      if (i == fromI) {
        while (i < before.size() && common.partner(i) < 0) {
          i++;
        }
        j = i < before.size() ? common.partner(i) : after.size();
      }
      runs.add(new WordRun(before.part(fromI, i), after.part(fromJ, j)));
    }
    return runs;
  }

  private int size() {
    return written.size();
  }

  private String part(int from, int to) {
    return String.join(" ", written.subList(from, to));
  }
}
