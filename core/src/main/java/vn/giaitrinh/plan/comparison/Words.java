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

  private Words(List<String> written, List<String> folded) {
    this.written = written;
    this.folded = folded;
  }

  static Words of(String text) {
    List<String> written = split(VietnameseText.normalize(text));
    // One call for the whole is much cheaper than one a word, and gives the same words.
    List<String> together = folded(text);
    return new Words(
        written,
        together.size() == written.size()
            ? together
            : written.stream().map(VietnameseText::fold).toList());
  }

  private static List<String> split(String text) {
    return Stream.of(SPACES.split(text)).filter(word -> !word.isEmpty()).toList();
  }

  /** Returns the words of a text for comparison. */
  static List<String> folded(String text) {
    return split(VietnameseText.fold(text));
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
