package vn.giaitrinh.schedule.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The weeks of RFC 5545, which begin on the day that the rule says and are numbered over all years.
 * Week 1 of a year is the first with four days of it, so that a week may hold days of two years.
 */
final class Weeks implements Periods {
  static final int DAYS = 7;
  // 1970-01-01, the epoch day 0.
  private static final int EPOCH_WEEKDAY = DayOfWeek.THURSDAY.getValue() - 1;

  private final int epochStart;

  Weeks(DayOfWeek weekStart) {
    this.epochStart = weekStart.getValue() - 1 - EPOCH_WEEKDAY;
  }

  /** Returns the day of the week of an epoch day, Monday being 0. */
  static int weekdayOf(int day) {
    return Math.floorMod(day + EPOCH_WEEKDAY, DAYS);
  }

  /** Returns the first day from a day on, inclusive, that is a given day of the week. */
  static int firstFrom(int day, DayOfWeek weekday) {
    return day + Math.floorMod(weekday.getValue() - 1 - weekdayOf(day), DAYS);
  }

  @Override
  public int numberOf(int day) {
    return Math.floorDiv(day - epochStart, DAYS);
  }

  @Override
  public int firstDayOf(int number) {
    return epochStart + number * DAYS;
  }

  /** Returns the first day of week 1 of a year. */
  int firstDayOfYear(int year) {
    // The first week with four days of the year is the one that holds 4 January.
    return firstDayOf(numberOf(CalendarMonths.firstDayOf(CalendarMonths.number(year, 0)) + 3));
  }

  /** Returns the year to which the week of a day belongs: that of the fourth day of the week. */
  int yearOf(int day) {
    return LocalDate.ofEpochDay(firstDayOf(numberOf(day)) + 3).getYear();
  }
}
