package vn.giaitrinh.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;
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
    List<FindingCode> codes = reviewed.getFindingCodes();
    if (codes.isEmpty()) {
      return false;
    }
    Finding least = kept.peek();
    if (others != null || least == null || kept.size() < most) {
      return others != null || most > 0;
    }
    int order = gravest(codes).compareTo(least.getSeverity());
    // The place of each finding of a case begins with that of the case.
    return order < 0
        || (order == 0
            && Finding.placeOfCase(reviewed.getId().value()).compareTo(least.getPath()) <= 0);
  }

  private static Severity gravest(List<FindingCode> codes) {
    Severity gravest = codes.get(0).severity();
    for (FindingCode code : codes) {
      gravest = code.severity().compareTo(gravest) < 0 ? code.severity() : gravest;
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
