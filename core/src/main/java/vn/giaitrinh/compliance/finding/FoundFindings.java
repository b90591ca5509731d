package vn.giaitrinh.compliance.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a case, each once. That something was found is told by its code alone; its
 * words, many times as costly, are made when they are asked for.
 */
final class FoundFindings {
  private List<Found> all = List.of();

  /** Something found: its code, what its words name, and what makes the words. */
  private record Found(FindingCode code, @Nullable Object about, Supplier<Finding> words) {}

  void add(Finding finding) {
    add(FindingCode.valueOf(finding.getCode()), () -> finding);
  }

  void add(FindingCode code, Supplier<Finding> words) {
    add(code, null, words);
  }

  /**
   * Adds a finding unless it was added before, as two packs in force at once may tell the same.
   *
   * @param about what its words name, such as a day: findings about something else are not the same
   */
  void add(FindingCode code, @Nullable Object about, Supplier<Finding> words) {
    if (all.isEmpty()) {
      all = new ArrayList<>(4);
    } else if (!isNew(code, about, words)) {
      return;
    }
    all.add(new Found(code, about, words));
  }

  private boolean isNew(FindingCode code, @Nullable Object about, Supplier<Finding> words) {
    for (int i = 0; i < all.size(); i++) {
      Found one = all.get(i);
      if (one.code == code
          && Objects.equals(one.about, about)
          && one.words.get().equals(words.get())) {
        return false;
      }
    }
    return true;
  }

  boolean has(FindingCode code) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).code == code) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return all.size();
  }

  FindingCode code(int i) {
    return all.get(i).code;
  }

  List<Finding> inWords() {
    return all.stream().map(one -> one.words.get()).sorted(Finding.READING_ORDER).toList();
  }
}
