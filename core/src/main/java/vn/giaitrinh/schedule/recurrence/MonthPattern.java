package vn.giaitrinh.schedule.recurrence;

import java.util.List;

/** The days that BYMONTH, BYMONTHDAY and BYDAY choose, worked out once for each kind of month. */
final class MonthPattern implements ChosenDays {
  private final int[] days = new int[CalendarMonths.KINDS];

  /**
   * Obtains a pattern.
   *
   * @param months the months
   * @param monthDays the days of the month, every day if empty
   * @param weekdays the days of the week, every day if empty; a number counts over the month
   */
  MonthPattern(ChosenMonths months, List<Integer> monthDays, List<WeekdayNumber> weekdays) {
    for (int kind = 0; kind < days.length; kind++) {
      if (months.hasPlace(CalendarMonths.placeOfKind(kind))) {
        int length = CalendarMonths.lengthOfKind(kind);
        int firstWeekday = CalendarMonths.weekdayOfKind(kind);
        days[kind] = byMonthDay(monthDays, length) & byDay(weekdays, length, firstWeekday);
      }
    }
  }

  @Override
  public int in(int month) {
    return days[CalendarMonths.kindOf(month)];
  }

  private static int byMonthDay(List<Integer> monthDays, int length) {
    if (monthDays.isEmpty()) {
      return DayBits.range(0, length);
    }
    int days = 0;
    for (int number : monthDays) {
      days |= DayBits.day(number > 0 ? number - 1 : length + number);
    }
    return days & DayBits.range(0, length);
  }

  private static int byDay(List<WeekdayNumber> weekdays, int length, int firstWeekday) {
    if (weekdays.isEmpty()) {
      return DayBits.range(0, length);
    }
    int days = 0;
    for (WeekdayNumber weekday : weekdays) {
      int first = Math.floorMod(weekday.day().getValue() - 1 - firstWeekday, Weeks.DAYS);
      int every = DayBits.everySeventh(first) & DayBits.range(0, length);
      int number = weekday.ordinal().orElse(0);
      days |=
          number == 0
              ? every
              : DayBits.pick(every, number > 0 ? number - 1 : Integer.bitCount(every) + number);
    }
    return days;
  }
}
