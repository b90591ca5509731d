package vn.giaitrinh.plan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaitrinh.text.VietnameseText;

/** The words and marks of a wording, as written in Unicode NFC and folded for comparison. */
final class Words {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private final String text;
  private final List<WordSpan> spans;
  private final List<String> folded;

  private Words(String text) {
    this.text = text;
    this.spans = WordSpan.all(text);
    // One call for the whole is much cheaper than one a word, and gives the same words.
    String together = VietnameseText.fold(text);
    List<String> words = WordSpan.all(together).stream().map(one -> one.of(together)).toList();
    this.folded =
        words.size() == spans.size()
            ? words
            : spans.stream().map(one -> VietnameseText.fold(one.of(text))).toList();
  }

  /** Returns the words of a text for comparison, each with the marks that it bears. */
  static List<String> folded(String text) {
    return Stream.of(SPACES.split(VietnameseText.fold(text)))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Compares two wordings word by word; words changed in one place are one run. */
  static List<WordRun> compare(String earlier, String later) {
    Words before = new Words(VietnameseText.normalize(earlier));
    Words after = new Words(VietnameseText.normalize(later));
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
    return spans.size();
  }

  private String part(int from, int to) {
    return from == to ? "" : text.substring(spans.get(from).start(), spans.get(to - 1).end());
  }
}
