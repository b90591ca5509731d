package vn.giaitrinh.compliance;

import java.util.EnumMap;
import java.util.Map;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.sla.ClockDefinition;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.sla.Timeliness;

/** The figures of a set of cases: each measure that is not 0. */
record CaseFigures(Map<CaseMeasure, Integer> counts) {

  int count(CaseMeasure measure) {
    return counts.getOrDefault(measure, 0);
  }

  CaseCounts cases() {
    return new CaseCounts(
        count(CaseMeasure.RECEIVED),
        count(CaseMeasure.INTAKE),
        count(CaseMeasure.ACTIVE),
        count(CaseMeasure.ON_HOLD),
        count(CaseMeasure.DONE),
        count(CaseMeasure.ENDED_OTHERWISE),
        count(CaseMeasure.OVERDUE),
        count(CaseMeasure.LATE));
  }

  Map<Timeliness, Integer> clock(RulePack pack, ClockDefinition clock) {
    Map<Timeliness, Integer> runs = new EnumMap<>(Timeliness.class);
    for (Timeliness timeliness : Timeliness.values()) {
      int count = count(CaseMeasure.clock(pack.getId(), clock.getId(), timeliness));
      if (count > 0) {
        runs.put(timeliness, count);
      }
    }
    return runs;
  }

  Map<FindingCode, Integer> findings() {
    Map<FindingCode, Integer> found = new EnumMap<>(FindingCode.class);
    for (FindingCode code : FindingCode.values()) {
      int count = count(CaseMeasure.finding(code));
      if (count > 0) {
        found.put(code, count);
      }
    }
    return found;
  }
}
