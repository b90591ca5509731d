package vn.giaitrinh.compliance.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a case, each once. That something was found is told by its code alone; its
 * words, many times as costly, are made when they are asked for.
 */
final class FoundFindings {
  private final List<FindingCode> codes = new ArrayList<>(0);
  private final List<@Nullable Object> abouts = new ArrayList<>(0);
  private final List<Supplier<Finding>> words = new ArrayList<>(0);
  private final Set<FindingCode> seen = EnumSet.noneOf(FindingCode.class);

  void add(Finding finding) {
    add(FindingCode.valueOf(finding.getCode()), () -> finding);
  }

  void add(FindingCode code, Supplier<Finding> finding) {
    add(code, null, finding);
  }

  /**
   * Adds a finding unless it was added before, as two packs in force at once may tell the same.
   *
   * @param about what its words name, such as a day: findings about something else are not the same
   */
  void add(FindingCode code, @Nullable Object about, Supplier<Finding> finding) {
    if (seen.add(code) || isNew(code, about, finding)) {
      codes.add(code);
      abouts.add(about);
      words.add(finding);
    }
  }

  private boolean isNew(FindingCode code, @Nullable Object about, Supplier<Finding> finding) {
    for (int i = 0; i < codes.size(); i++) {
      if (codes.get(i) == code
          && Objects.equals(abouts.get(i), about)
          && words.get(i).get().equals(finding.get())) {
        return false;
      }
    }
    return true;
  }

  boolean has(FindingCode code) {
    return seen.contains(code);
  }

  List<FindingCode> codes() {
    return Collections.unmodifiableList(codes);
  }

  List<Finding> inWords() {
    return words.stream().map(Supplier::get).sorted(Finding.READING_ORDER).toList();
  }
}
