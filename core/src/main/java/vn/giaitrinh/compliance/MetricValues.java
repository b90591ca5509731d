package vn.giaitrinh.compliance;

import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.sla.ClockDefinition;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.sla.Timeliness;

/** Takes the metrics of the catalogue over a set of cases and over a set of obligations. */
final class MetricValues {
  private static final String NOTICE = "INTAKE";
  private static final String EXPLANATION = "EXPLAIN";

  private final List<RulePack> packs;

  MetricValues(List<RulePack> packs) {
    this.packs = packs;
  }

  List<MetricValue> of(CaseFigures cases, ObligationCounts duties) {
    return Stream.concat(ofCases(cases).stream(), ofDuties(duties).stream()).toList();
  }

  List<MetricValue> ofCases(CaseFigures figures) {
    CaseCounts cases = figures.cases();
    return List.of(
        inTime(Metric.NOTICES_IN_TIME, NOTICE, figures),
        inTime(Metric.EXPLANATIONS_IN_TIME, EXPLANATION, figures),
        new MetricValue(
            Metric.EXPLANATIONS_COMPLETE,
            figures.count(CaseMeasure.EXPLAINED_FULLY),
            figures.count(CaseMeasure.EXPLAINED)),
        new MetricValue(Metric.OPEN_WITHIN_TIME, cases.open() - cases.overdue(), cases.open()));
  }

  private static List<MetricValue> ofDuties(ObligationCounts duties) {
    return List.of(
        new MetricValue(
            Metric.EVIDENCE_FRESH, duties.count(ObligationStatus.FRESH), duties.graded()),
        new MetricValue(
            Metric.REPORTS_IN_TIME, duties.count(ObligationStatus.SUBMITTED), duties.settled()));
  }

  private MetricValue inTime(Metric metric, String clockId, CaseFigures figures) {
    int met = 0;
    int late = 0;
    for (RulePack pack : packs) {
      for (ClockDefinition clock : pack.getClocks()) {
        if (clock.getId().equals(clockId)) {
          for (Timeliness timeliness : Timeliness.values()) {
            int runs = figures.count(CaseMeasure.clock(pack.getId(), clockId, timeliness));
            met += timeliness == Timeliness.MET ? runs : 0;
            late += timeliness.isLate() ? runs : 0;
          }
        }
      }
    }
    return new MetricValue(metric, met, met + late);
  }
}
