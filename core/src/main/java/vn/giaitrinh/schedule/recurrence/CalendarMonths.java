package vn.giaitrinh.schedule.recurrence;

import java.time.LocalDate;
import java.time.Year;

/** The months of the calendar, numbered over all years. */
final class CalendarMonths {
  static final int IN_YEAR = 12;
  // The Gregorian calendar repeats every 400 years, to the day of the week.
  static final int CYCLE = 400 * IN_YEAR;
  static final int DAYS_IN_CYCLE = 146_097;
  private static final int FEBRUARY = 1;
  private static final int LEAP_FEBRUARY = 29;
  private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final int[] FIRST_DAY_IN_CYCLE = new int[CYCLE];

  static {
    for (int month = 0; month < CYCLE; month++) {
      LocalDate first = LocalDate.of(month / IN_YEAR, month % IN_YEAR + 1, 1);
      FIRST_DAY_IN_CYCLE[month] = (int) first.toEpochDay();
    }
  }

  private CalendarMonths() {}

  /** Returns the number of a month of a year, January being 0 there. */
  static int number(int year, int place) {
    return year * IN_YEAR + place;
  }

  /** Returns the month of a day. */
  static int numberOf(LocalDate date) {
    return number(date.getYear(), date.getMonthValue() - 1);
  }

  /** Returns the month of an epoch day. */
  static int numberOf(int day) {
    return numberOf(LocalDate.ofEpochDay(day));
  }

  static int yearOf(int month) {
    return Math.floorDiv(month, IN_YEAR);
  }

  /** Returns the place of a month in its year, January being 0. */
  static int placeOf(int month) {
    return Math.floorMod(month, IN_YEAR);
  }

  /** Returns the first day of a month, as an epoch day. */
  static int firstDayOf(int month) {
    int cycle = Math.floorDiv(month, CYCLE);
    return cycle * DAYS_IN_CYCLE + FIRST_DAY_IN_CYCLE[month - cycle * CYCLE];
  }

  static int lengthOf(int month) {
    int place = placeOf(month);
    return place == FEBRUARY && Year.isLeap(yearOf(month)) ? LEAP_FEBRUARY : LENGTHS[place];
  }

  /** Returns the first day of the year of a month, as an epoch day. */
  static int newYearOf(int month) {
    return firstDayOf(month - placeOf(month));
  }
}
