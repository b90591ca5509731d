package vn.giaitrinh.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import vn.giaitrinh.compliance.finding.Finding;

/** Keeps the gravest findings, a bounded number of them, and passes the others on. */
final class FindingTally {
  private final int most;
  private final Consumer<? super Finding> others;
  private final PriorityQueue<Finding> kept = new PriorityQueue<>(Finding.READING_ORDER.reversed());

  /**
   * Obtains an empty tally.
   *
   * @param others what takes the findings that are not kept
   */
  FindingTally(int most, Consumer<? super Finding> others) {
    this.most = most;
    this.others = others;
  }

  void add(Finding finding) {
    kept.add(finding);
    if (kept.size() > most) {
      others.accept(kept.remove());
    }
  }

  void merge(FindingTally other) {
    other.kept.forEach(this::add);
  }

  List<Finding> kept() {
    List<Finding> ordered = new ArrayList<>(kept);
    ordered.sort(Finding.READING_ORDER);
    return ordered;
  }
}
