package vn.giaitrinh.calendar;

import java.time.LocalDate;

/**
 * A span of days that are not counted (<i>tạm đình chỉ</i>), Nghị định 59/2019/NĐ-CP, Điều 13.
 *
 * @param from the first day not counted, inclusive
 * @param until the day of resumption, exclusive: it is counted again
 */
public record Suspension(LocalDate from, LocalDate until) {

  /**
   * Checks the order of the days.
   *
   * @param from the first day not counted, inclusive
   * @param until the day of resumption, exclusive
   * @throws IllegalArgumentException if it would end before it begins
   */
  public Suspension {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(
          "Suspension from " + from + " would end before it begins, on " + until);
    }
  }

  boolean covers(LocalDate date) {
    return !date.isBefore(from) && date.isBefore(until);
  }
}
