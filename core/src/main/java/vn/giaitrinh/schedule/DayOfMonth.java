package vn.giaitrinh.schedule;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day of a month that a {@link ReportingCycle} counts from another month: the 25th of the same
 * month, the 5th of the next (<i>ngày 05 tháng sau</i>), the last of the third month before.
 *
 * @param day the day, 1 to 31; a shorter month has it on its last day
 * @param monthOffset how many months later, -12 to 12; negative for earlier
 */
public record DayOfMonth(int day, int monthOffset) {
  /** The shortest month ends on this day: a later day is not one day in every month. */
  static final int LAST_COMMON_DAY = 28;

  private static final int LAST_DAY = 31;
  private static final int LARGEST_OFFSET = 12;

  /**
   * Checks the numbers.
   *
   * @param day the day
   * @param monthOffset how many months later
   * @throws IllegalArgumentException if there is no such day, or the month is more than a year away
   */
  public DayOfMonth {
    if (day < 1 || day > LAST_DAY) {
      throw new IllegalArgumentException("Day " + day + " of a month; allowed are 1 to 31");
    }
    if (monthOffset < -LARGEST_OFFSET || monthOffset > LARGEST_OFFSET) {
      throw new IllegalArgumentException(
          "Day of a month " + monthOffset + " months later; allowed are -12 to 12");
    }
  }

  /**
   * Obtains a day of the same month.
   *
   * @param day the day, 1 to 31
   * @return the day of the month
   * @throws IllegalArgumentException if there is no such day
   */
  public static DayOfMonth of(int day) {
    return new DayOfMonth(day, 0);
  }

  /** {@return the last day of the same month} */
  public static DayOfMonth last() {
    return of(LAST_DAY);
  }

  /**
   * Returns this day in a later month.
   *
   * @param months how many months later than this; negative for earlier
   * @return the day of the month
   * @throws IllegalArgumentException if the month is then more than a year away
   */
  public DayOfMonth monthsLater(int months) {
    return new DayOfMonth(day, Math.addExact(monthOffset, months));
  }

  /**
   * Returns the day, counted from a month.
   *
   * @param month the month from which to count
   * @return the day, the last of its month where the month is shorter
   */
  public LocalDate from(YearMonth month) {
    YearMonth counted = month.plusMonths(monthOffset);
    return counted.atDay(Math.min(day, counted.lengthOfMonth()));
  }

  /** Returns the first month counted from which this day is not before another. */
  YearMonth firstMonthReaching(LocalDate date) {
    YearMonth month = YearMonth.from(date).minusMonths(monthOffset);
    return date.isAfter(from(month)) ? month.plusMonths(1) : month;
  }
}
