package vn.giaitrinh.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.ReviewedCase;
import vn.giaitrinh.compliance.finding.Severity;

/** Keeps the gravest findings, a bounded number of them, and passes the others on. */
final class FindingTally {
  private final int most;
  private final @Nullable Consumer<? super Finding> others;
  private final PriorityQueue<Finding> kept = new PriorityQueue<>(Finding.READING_ORDER.reversed());

  /**
   * Obtains an empty tally.
   *
   * @param others what takes the findings that are not kept; null if nobody wants them
   */
  FindingTally(int most, @Nullable Consumer<? super Finding> others) {
    this.most = most;
    this.others = others;
  }

  void add(Finding finding) {
    kept.add(finding);
    if (kept.size() > most) {
      Finding least = kept.remove();
      if (others != null) {
        others.accept(least);
      }
    }
  }

  /**
   * Checks if the findings of a case must be put into words: one of them may be kept, or somebody
   * wants those that are not.
   */
  boolean wants(ReviewedCase reviewed) {
    if (reviewed.getFindingCount() == 0) {
      return false;
    }
    Finding least = kept.peek();
    if (others != null || least == null || kept.size() < most) {
      return others != null || most > 0;
    }
    int order = gravest(reviewed).compareTo(least.getSeverity());
    return order < 0 || (order == 0 && reviewed.mayStandBefore(least));
  }

  private static Severity gravest(ReviewedCase reviewed) {
    Severity gravest = reviewed.getFindingCode(0).severity();
    for (int i = 1; i < reviewed.getFindingCount(); i++) {
      Severity severity = reviewed.getFindingCode(i).severity();
      gravest = severity.compareTo(gravest) < 0 ? severity : gravest;
    }
    return gravest;
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
