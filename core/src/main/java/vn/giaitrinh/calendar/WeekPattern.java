package vn.giaitrinh.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The week of state agencies: Saturday and Sunday are rest days. */
final class WeekPattern {
  private WeekPattern() {}

  static boolean isRest(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }
}
