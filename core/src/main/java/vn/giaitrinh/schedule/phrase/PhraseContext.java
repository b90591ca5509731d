package vn.giaitrinh.schedule.phrase;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The plan in which a timing phrase stands: what its words leave out.
 *
 * @param planYear the year of the plan, meant where a phrase names none (<i>quý II</i>)
 * @param planIssuedOn the day the plan was issued (<i>ngày ban hành Kế hoạch</i>); empty if not
 *     known, and then no day is counted from it
 */
public record PhraseContext(int planYear, Optional<LocalDate> planIssuedOn) {
  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2199;

  /**
   * Checks the year.
   *
   * @param planYear the year of the plan
   * @param planIssuedOn the day the plan was issued
   * @throws IllegalArgumentException if the year is not within 1900 to 2199
   */
  public PhraseContext {
    if (!covers(planYear)) {
      throw new IllegalArgumentException(
          "Plan year " + planYear + "; allowed are " + FIRST_YEAR + " to " + LAST_YEAR);
    }
  }

  /**
   * Checks if phrases can be read for plans of a year.
   *
   * @param planYear the year
   * @return true if it is within 1900 to 2199, both included
   */
  public static boolean covers(int planYear) {
    return FIRST_YEAR <= planYear && planYear <= LAST_YEAR;
  }

  /**
   * Obtains the context of a plan not issued yet.
   *
   * @param planYear the year of the plan
   * @return the context
   * @throws IllegalArgumentException if the year is not within 1900 to 2199
   */
  public static PhraseContext of(int planYear) {
    return new PhraseContext(planYear, Optional.empty());
  }

  /**
   * Obtains the context of an issued plan.
   *
   * @param planYear the year of the plan
   * @param planIssuedOn the day the plan was issued
   * @return the context
   * @throws IllegalArgumentException if the year is not within 1900 to 2199
   */
  public static PhraseContext of(int planYear, LocalDate planIssuedOn) {
    return new PhraseContext(planYear, Optional.of(planIssuedOn));
  }
}
