package vn.giaitrinh.calendar;

import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.document.LegalReference;

/**
 * A span of days that are not counted (<i>tạm đình chỉ</i>), Nghị định 59/2019/NĐ-CP, Điều 13.
 *
 * @param from the first day not counted, inclusive
 * @param until the day of resumption, exclusive: it is counted again
 * @param basis the clause of law by which the days are not counted, if given
 */
public record Suspension(LocalDate from, LocalDate until, Optional<LegalReference> basis) {

  /**
   * Checks the order of the days.
   *
   * @param from the first day not counted, inclusive
   * @param until the day of resumption, exclusive
   * @param basis the clause of law by which the days are not counted, if given
   * @throws IllegalArgumentException if it would end before it begins
   */
  public Suspension {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(
          "Suspension from " + from + " would end before it begins, on " + until);
    }
  }

  /**
   * Obtains a suspension without a clause.
   *
   * @param from the first day not counted, inclusive
   * @param until the day of resumption, exclusive
   * @throws IllegalArgumentException if it would end before it begins
   */
  public Suspension(LocalDate from, LocalDate until) {
    this(from, until, Optional.empty());
  }

  Suspension startingOn(LocalDate day) {
    return new Suspension(day, until, basis);
  }

  boolean covers(LocalDate date) {
    return !date.isBefore(from) && date.isBefore(until);
  }
}
