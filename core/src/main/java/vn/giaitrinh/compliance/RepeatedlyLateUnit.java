package vn.giaitrinh.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Comparator;
import java.util.List;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.BilingualText;

/**
 * A unit that is late again and again: in cases received in two or more periods of the trend, or
 * with two or more reports. The law gives no number; two is the least that repeats.
 *
 * @param unit the unit
 * @param name its name
 * @param periods the codes of the periods of the trend with late cases, in order
 * @param lateCases how many cases received in these periods are or were late
 * @param lateReports how many reports and dated tasks were handed in late or are missed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RepeatedlyLateUnit(
    UnitId unit,
    BilingualText name,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> periods,
    int lateCases,
    int lateReports) {

  /** From those late in most periods, then with most reports, then with most cases. */
  static final Comparator<RepeatedlyLateUnit> MOST_FIRST =
      Comparator.comparingInt((RepeatedlyLateUnit one) -> one.periods().size())
          .thenComparingInt(RepeatedlyLateUnit::lateReports)
          .thenComparingInt(RepeatedlyLateUnit::lateCases)
          .reversed();

  private static final int LEAST = 2;

  /**
   * Copies the periods.
   *
   * @param unit the unit
   * @param name its name
   * @param periods the codes of the periods of the trend with late cases
   * @param lateCases how many cases received in these periods are or were late
   * @param lateReports how many reports and dated tasks were handed in late or are missed
   */
  public RepeatedlyLateUnit {
    periods = List.copyOf(periods);
  }

  boolean isRepeated() {
    return periods.size() >= LEAST || lateReports >= LEAST;
  }
}
