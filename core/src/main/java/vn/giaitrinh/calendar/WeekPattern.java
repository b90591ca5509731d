package vn.giaitrinh.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The week of state agencies: Saturday and Sunday are rest days. */
final class WeekPattern {
  private static final int WORKED = 5;
  private static final int DAYS = 7;

  /** Days from the Monday before the epoch to the epoch, a Thursday. */
  private static final int MONDAY_TO_EPOCH = 3;

  private WeekPattern() {}

  static boolean isRest(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  /** Numbers the weekdays of all time: counts them through a day, inclusive. */
  static long numberThrough(LocalDate date) {
    long days = date.toEpochDay() + MONDAY_TO_EPOCH + 1;
    return Math.floorDiv(days, DAYS) * WORKED + Math.min(Math.floorMod(days, DAYS), WORKED);
  }

  /** Finds the weekday of a number of {@link #numberThrough}. */
  static LocalDate weekday(long number) {
    long before = number - 1;
    return LocalDate.ofEpochDay(
        Math.floorDiv(before, WORKED) * DAYS + Math.floorMod(before, WORKED) - MONDAY_TO_EPOCH);
  }
}
