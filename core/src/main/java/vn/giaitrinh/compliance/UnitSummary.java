package vn.giaitrinh.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.BilingualText;

/**
 * How one unit stands.
 *
 * @param unit the unit
 * @param name its name
 * @param cases the cases it leads
 * @param duties what it owes under the plan
 * @param metrics the metrics over its cases and its duties, in the order of the catalogue
 * @param findings how many findings of each code its cases and its duties gave
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record UnitSummary(
    UnitId unit,
    BilingualText name,
    CaseCounts cases,
    @JsonInclude(JsonInclude.Include.ALWAYS) ObligationCounts duties,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<MetricValue> metrics,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Map<FindingCode, Integer> findings) {

  /**
   * Copies the metrics and the findings.
   *
   * @param unit the unit
   * @param name its name
   * @param cases the cases it leads
   * @param duties what it owes under the plan
   * @param metrics the metrics over its cases and its duties
   * @param findings how many findings of each code its cases and its duties gave
   */
  public UnitSummary {
    metrics = List.copyOf(metrics);
    findings = FindingCounts.inOrder(findings);
  }
}
