package vn.giaitrinh.schedule.recurrence;

import java.time.LocalDate;

/**
 * The months of the calendar, numbered over all years, and their kinds. Months that begin on one
 * day of the week are alike if they are the same month of the year, but for February in a leap
 * year, so there are 13 times 7 kinds.
 */
final class CalendarMonths {
  static final int IN_YEAR = 12;
  static final int KINDS = (IN_YEAR + 1) * Weeks.DAYS;
  // The Gregorian calendar repeats every 400 years, to the day of the week.
  static final int CYCLE = 400 * IN_YEAR;
  static final int DAYS_IN_CYCLE = 146_097;
  private static final int FEBRUARY = 1;
  private static final int LEAP_FEBRUARY = IN_YEAR;
  private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 29};
  private static final byte[] KIND_IN_CYCLE = new byte[CYCLE];
  private static final int[] FIRST_DAY_IN_CYCLE = new int[CYCLE];

  static {
    for (int month = 0; month < CYCLE; month++) {
      LocalDate first = LocalDate.of(month / IN_YEAR, month % IN_YEAR + 1, 1);
      FIRST_DAY_IN_CYCLE[month] = (int) first.toEpochDay();
      boolean leap = month % IN_YEAR == FEBRUARY && first.isLeapYear();
      int monthOfKind = leap ? LEAP_FEBRUARY : month % IN_YEAR;
      KIND_IN_CYCLE[month] =
          (byte) (monthOfKind * Weeks.DAYS + first.getDayOfWeek().getValue() - 1);
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
    return lengthOfKind(kindOf(month));
  }

  /** Returns the first day of the year of a month, as an epoch day. */
  static int newYearOf(int month) {
    return firstDayOf(month - placeOf(month));
  }

  /** Returns the kind of a month, 0 to {@link #KINDS} exclusive. */
  static int kindOf(int month) {
    return KIND_IN_CYCLE[Math.floorMod(month, CYCLE)];
  }

  /** Returns the place in the year of the months of a kind, January being 0. */
  static int placeOfKind(int kind) {
    int month = kind / Weeks.DAYS;
    return month == LEAP_FEBRUARY ? FEBRUARY : month;
  }

  static int lengthOfKind(int kind) {
    return LENGTHS[kind / Weeks.DAYS];
  }

  /** Returns the day of the week on which the months of a kind begin, Monday being 0. */
  static int weekdayOfKind(int kind) {
    return kind % Weeks.DAYS;
  }
}
