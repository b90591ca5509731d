package vn.giaitrinh.compliance;

import java.util.Optional;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.organization.UnitId;

/**
 * A figure of a summary: what is counted, and of which cases.
 *
 * <pre>{@code
 * List<CaseId> late =
 *     tally.casesBehind(Figure.of(CaseMeasure.LATE).ofUnit(UnitId.of("van-phong-so")));
 * }</pre>
 *
 * @param measure what is counted
 * @param unit the lead unit; empty for all
 * @param kind the kind of case; empty for all
 * @param period the code of the period of receipt, such as {@code 2026-Q3} or {@code EARLIER};
 *     empty for all
 */
public record Figure(
    CaseMeasure measure, Optional<UnitId> unit, Optional<CaseKind> kind, Optional<String> period) {

  /**
   * Obtains the figure over all cases.
   *
   * @param measure what is counted
   * @return the figure
   */
  public static Figure of(CaseMeasure measure) {
    return new Figure(measure, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Returns this figure over the cases of a unit.
   *
   * @param lead the lead unit
   * @return the figure
   */
  public Figure ofUnit(UnitId lead) {
    return new Figure(measure, Optional.of(lead), kind, period);
  }

  /**
   * Returns this figure over the cases of a kind.
   *
   * @param one the kind
   * @return the figure
   */
  public Figure ofKind(CaseKind one) {
    return new Figure(measure, unit, Optional.of(one), period);
  }

  /**
   * Returns this figure over the cases received in a period.
   *
   * @param code the code of the period
   * @return the figure
   */
  public Figure inPeriod(String code) {
    return new Figure(measure, unit, kind, Optional.of(code));
  }
}
