package vn.giaitrinh.schedule.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import vn.giaitrinh.schedule.Precision;
import vn.giaitrinh.schedule.Window;

/**
 * A stretch of the calendar as words name it, with or without its year.
 *
 * @param precision the unit of time that the words name
 * @param firstMonth its first month
 * @param firstDay its first day, inclusive, in the first month
 * @param lastMonth its last month
 * @param lastDay its last day, inclusive, in the last month
 * @param year the year, if the words name one
 */
record CalendarUnit(
    Precision precision,
    int firstMonth,
    int firstDay,
    int lastMonth,
    int lastDay,
    OptionalInt year) {

  /** The last day of a month, however long it is. */
  static final int END = -1;

  private static final int LEAP_YEAR = 2024;

  static CalendarUnit year(OptionalInt year) {
    return months(Precision.YEAR, 1, 12, year);
  }

  static CalendarUnit quarter(int quarter, OptionalInt year) {
    return months(Precision.QUARTER, quarter * 3 - 2, quarter * 3, year);
  }

  static CalendarUnit month(int month, OptionalInt year) {
    return months(Precision.MONTH, month, month, year);
  }

  static CalendarUnit months(Precision precision, int first, int last, OptionalInt year) {
    return new CalendarUnit(precision, first, 1, last, END, year);
  }

  static CalendarUnit days(int month, int first, int last, OptionalInt year) {
    return new CalendarUnit(Precision.DAY, month, first, month, last, year);
  }

  static CalendarUnit day(int day, int month, OptionalInt year) {
    return days(month, day, day, year);
  }

  static CalendarUnit of(LocalDate date) {
    return day(date.getDayOfMonth(), date.getMonthValue(), OptionalInt.of(date.getYear()));
  }

  boolean isDay() {
    return precision == Precision.DAY && firstMonth == lastMonth && firstDay == lastDay;
  }

  /** The days it covers; empty if that year has no such day. */
  Optional<Window> in(int someYear) {
    Optional<LocalDate> start = date(someYear, firstMonth, firstDay);
    Optional<LocalDate> end = date(someYear, lastMonth, lastDay);
    return start.isEmpty() || end.isEmpty()
        ? Optional.empty()
        : Optional.of(new Window("", start.get(), end.get(), precision));
  }

  /** Checks if some year has such days. */
  boolean exists() {
    return in(LEAP_YEAR).isPresent();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    YearMonth of = YearMonth.of(year, month);
    if (day == END) {
      return Optional.of(of.atEndOfMonth());
    }
    return of.isValidDay(day) ? Optional.of(of.atDay(day)) : Optional.empty();
  }
}
