package vn.giaitrinh.compliance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.BilingualText;

/**
 * How the units stand, each unit that has a case or a duty: those of the directory in its order,
 * then any others.
 */
final class UnitSummaries {
  private final ComplianceTally tally;
  private final MetricValues metrics;
  private final Map<UnitId, ObligationCounts> duties = new HashMap<>();
  private final Map<UnitId, Map<FindingCode, Integer>> findings = new HashMap<>();
  private final List<UnitId> units = new ArrayList<>();

  UnitSummaries(
      ComplianceTally tally,
      DutySummaries dutySummaries,
      List<Finding> dutyFindings,
      MetricValues metrics) {
    this.tally = tally;
    this.metrics = metrics;
    dutySummaries
        .all()
        .flatMap(one -> one.units().stream())
        .forEach(
            one ->
                duties.merge(
                    one.unit(), ObligationCounts.ofOne(one.status()), ObligationCounts::plus));
    for (Finding finding : dutyFindings) {
      finding.getUnit().ifPresent(unit -> count(unit, FindingCode.valueOf(finding.getCode())));
    }
    order();
  }

  private void count(UnitId unit, FindingCode code) {
    findings
        .computeIfAbsent(unit, key -> new EnumMap<>(FindingCode.class))
        .merge(code, 1, Math::addExact);
  }

  private void order() {
    TreeSet<UnitId> others = new TreeSet<>(tally.cases().units());
    others.addAll(duties.keySet());
    for (OrganizationUnit unit : tally.assessment().getDirectory().getUnits()) {
      if (others.remove(unit.getId())) {
        units.add(unit.getId());
      }
    }
    units.addAll(others);
  }

  List<UnitSummary> all() {
    return units.stream().map(this::summary).toList();
  }

  private UnitSummary summary(UnitId unit) {
    CaseFigures cases = tally.cases().figures(TablePart.of(unit));
    ObligationCounts owed = duties.getOrDefault(unit, ObligationCounts.NONE);
    return new UnitSummary(
        unit,
        nameOf(unit),
        cases.cases(),
        owed,
        metrics.of(cases, owed),
        FindingCounts.sum(cases.findings(), findings.getOrDefault(unit, Map.of())));
  }

  /** Returns the units late again and again, those late in most periods first. */
  List<RepeatedlyLateUnit> repeatedlyLate() {
    return units.stream()
        .map(this::lateness)
        .filter(RepeatedlyLateUnit::isRepeated)
        .sorted(RepeatedlyLateUnit.MOST_FIRST)
        .toList();
  }

  private RepeatedlyLateUnit lateness(UnitId unit) {
    Map<String, Integer> late = new LinkedHashMap<>();
    for (int place = 1; place < tally.periods().size(); place++) {
      int count = lateIn(unit, place);
      if (count > 0) {
        late.put(tally.periods().code(place), count);
      }
    }
    ObligationCounts owed = duties.getOrDefault(unit, ObligationCounts.NONE);
    return new RepeatedlyLateUnit(
        unit,
        nameOf(unit),
        List.copyOf(late.keySet()),
        late.values().stream().mapToInt(Integer::intValue).sum(),
        owed.count(ObligationStatus.LATE) + owed.count(ObligationStatus.MISSED));
  }

  private int lateIn(UnitId unit, int place) {
    return tally.cases().figures(TablePart.of(unit).inPeriod(place)).count(CaseMeasure.LATE);
  }

  private BilingualText nameOf(UnitId unit) {
    Assessment assessment = tally.assessment();
    return assessment.getDirectory().nameOn(unit, assessment.getAsOf());
  }
}
