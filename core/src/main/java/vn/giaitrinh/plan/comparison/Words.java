package vn.giaitrinh.plan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaitrinh.text.VietnameseText;

/** The words of a wording, as written in Unicode NFC and folded for comparison. */
final class Words {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private final List<String> written;
  private final List<String> folded;
  private final int[] sortedHashes;

  private Words(List<String> written, List<String> folded) {
    this.written = written;
    this.folded = folded;
    this.sortedHashes = folded.stream().mapToInt(String::hashCode).sorted().toArray();
  }

  static Words of(String text) {
    List<String> written = split(VietnameseText.normalize(text));
    // One call for the whole is much cheaper than one a word, and gives the same words.
    List<String> together = split(VietnameseText.fold(text));
    return new Words(
        written,
        together.size() == written.size()
            ? together
            : written.stream().map(VietnameseText::fold).toList());
  }

  private static List<String> split(String text) {
    return Stream.of(SPACES.split(text)).filter(word -> !word.isEmpty()).toList();
  }

  /** Returns the share of the words that two wordings have in common in order: 0 to 1. */
  double likeness(Words other) {
    return share(CommonWords.of(folded, other.folded).count(), other);
  }

  /** Returns what {@link #likeness} cannot exceed, at much less cost: order is left out. */
  double likenessAtMost(Words other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < sortedHashes.length && j < other.sortedHashes.length) {
      int order = Integer.compare(sortedHashes[i], other.sortedHashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return share(common, other);
  }

  private double share(long common, Words other) {
    int all = folded.size() + other.folded.size();
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

  int size() {
    return written.size();
  }

  private String part(int from, int to) {
    return String.join(" ", written.subList(from, to));
  }
}
