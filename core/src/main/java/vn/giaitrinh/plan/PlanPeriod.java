package vn.giaitrinh.plan;

import java.time.LocalDate;

/**
 * The period of a plan, such as the year 2026 or the five years to 2030.
 *
 * @param start the first day, inclusive
 * @param end the last day, inclusive
 */
public record PlanPeriod(LocalDate start, LocalDate end) {

  /**
   * Checks the order of the days.
   *
   * @param start the first day, inclusive
   * @param end the last day, inclusive
   * @throws IllegalArgumentException if the period ends before it starts
   */
  public PlanPeriod {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "Plan period ends on " + end + ", before it starts on " + start);
    }
  }

  /**
   * Obtains a period.
   *
   * @param start the first day, inclusive
   * @param end the last day, inclusive
   * @return the period
   * @throws IllegalArgumentException if the period ends before it starts
   */
  public static PlanPeriod of(LocalDate start, LocalDate end) {
    return new PlanPeriod(start, end);
  }
}
