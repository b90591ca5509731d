package vn.giaitrinh.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the cases received in one period stand on the as-of day: a point of the trend.
 *
 * @param code the code of the period, such as {@code 2026-Q3}; {@code EARLIER} for everything
 *     before the first
 * @param from the first day, inclusive; empty for what is earlier
 * @param to the last day, inclusive: the as-of day if the period runs on
 * @param whole true if the period ended by the as-of day, so that it can be compared with others
 * @param cases the cases received in it
 * @param metrics the metrics over these cases, in the order of the catalogue
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PeriodSummary(
    @JsonInclude(JsonInclude.Include.ALWAYS) String code,
    Optional<LocalDate> from,
    LocalDate to,
    boolean whole,
    CaseCounts cases,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<MetricValue> metrics) {

  /**
   * Copies the metrics.
   *
   * @param code the code of the period
   * @param from the first day, inclusive
   * @param to the last day, inclusive
   * @param whole true if the period ended by the as-of day
   * @param cases the cases received in it
   * @param metrics the metrics over these cases
   */
  public PeriodSummary {
    metrics = List.copyOf(metrics);
  }
}
