package vn.giaitrinh.schedule.recurrence;

import java.util.ArrayList;
import java.util.List;

/**
 * BYDAY: every one of some days of the week, and the n-th of others.
 *
 * @param every a bit for each day of the week of which every one is chosen, the lowest being Monday
 * @param numbered the days of the week with a number
 */
record ChosenWeekdays(int every, List<WeekdayNumber> numbered) {
  private static final int WEEK = (1 << Weeks.DAYS) - 1;
  private static final ChosenWeekdays ALL = new ChosenWeekdays(WEEK, List.of());

  /** Obtains the days of the week of BYDAY; all of them if there are none. */
  static ChosenWeekdays of(List<WeekdayNumber> weekdays) {
    if (weekdays.isEmpty()) {
      return ALL;
    }
    int every = 0;
    List<WeekdayNumber> numbered = new ArrayList<>();
    for (WeekdayNumber weekday : weekdays) {
      if (weekday.ordinal().isEmpty()) {
        every |= 1 << (weekday.day().getValue() - 1);
      } else {
        numbered.add(weekday);
      }
    }
    return new ChosenWeekdays(every, numbered);
  }

  boolean isAll() {
    return every == WEEK;
  }

  /**
   * Returns the days of a month, as {@link DayBits}; beyond its end, anything.
   *
   * @param firstDay the first day of the month
   * @param begin the first day of the month or year over which numbers count
   * @param end the first day after it
   */
  int in(int firstDay, int begin, int end) {
    int firstWeek = (every | every << Weeks.DAYS) >> Weeks.weekdayOf(firstDay) & WEEK;
    int days = DayBits.everySeventh(firstWeek);
    for (WeekdayNumber weekday : numbered) {
      int number = weekday.ordinal().orElseThrow();
      // The first such day after the end is one after the last before it.
      int day =
          number > 0
              ? Weeks.firstFrom(begin, weekday.day()) + (number - 1) * Weeks.DAYS
              : Weeks.firstFrom(end, weekday.day()) + number * Weeks.DAYS;
      days |= DayBits.day(day - firstDay);
    }
    return days;
  }
}
