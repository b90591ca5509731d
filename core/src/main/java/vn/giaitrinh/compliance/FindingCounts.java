package vn.giaitrinh.compliance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.giaitrinh.compliance.finding.FindingCode;

/** Counts of findings by their code. */
final class FindingCounts {
  private FindingCounts() {}

  /** Returns a copy in the order of the codes, which cannot be changed. */
  static Map<FindingCode, Integer> inOrder(Map<FindingCode, Integer> counts) {
    Map<FindingCode, Integer> ordered = new EnumMap<>(FindingCode.class);
    ordered.putAll(counts);
    return Collections.unmodifiableMap(ordered);
  }

  static Map<FindingCode, Integer> sum(
      Map<FindingCode, Integer> one, Map<FindingCode, Integer> other) {
    Map<FindingCode, Integer> sum = new EnumMap<>(FindingCode.class);
    sum.putAll(one);
    other.forEach((code, count) -> sum.merge(code, count, Math::addExact));
    return sum;
  }
}
