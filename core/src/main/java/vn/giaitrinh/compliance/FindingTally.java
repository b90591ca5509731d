package vn.giaitrinh.compliance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;

/** Counts findings by code and keeps the gravest, a bounded number of them. */
final class FindingTally {
  private final int most;
  private final Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
  private final PriorityQueue<Finding> kept = new PriorityQueue<>(Finding.READING_ORDER.reversed());

  FindingTally(int most) {
    this.most = most;
  }

  void add(Finding finding) {
    counts.merge(FindingCode.valueOf(finding.getCode()), 1, Integer::sum);
    keep(finding);
  }

  void merge(FindingTally other) {
    other.counts.forEach((code, count) -> counts.merge(code, count, Integer::sum));
    other.kept.forEach(this::keep);
  }

  FindingTally copy() {
    FindingTally copy = new FindingTally(most);
    copy.merge(this);
    return copy;
  }

  Map<FindingCode, Integer> counts() {
    return counts;
  }

  List<Finding> kept() {
    List<Finding> ordered = new ArrayList<>(kept);
    ordered.sort(Finding.READING_ORDER);
    return ordered;
  }

  int notKept() {
    return counts.values().stream().mapToInt(Integer::intValue).sum() - kept.size();
  }

  private void keep(Finding finding) {
    kept.add(finding);
    if (kept.size() > most) {
      kept.remove();
    }
  }
}
