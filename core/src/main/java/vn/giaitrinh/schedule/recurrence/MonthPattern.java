package vn.giaitrinh.schedule.recurrence;

import java.util.List;

/**
 * The days that BYMONTHDAY and BYDAY choose, worked out for a month when it is asked for.
 *
 * @param monthDays the days of the month
 * @param weekdays the days of the week
 */
record MonthPattern(MonthDays monthDays, ChosenWeekdays weekdays) implements ChosenDays {

  /**
   * Obtains a pattern.
   *
   * @param monthDays the days of the month, every day if empty
   * @param weekdays the days of the week, every day if empty; a number counts over the month
   */
  static MonthPattern of(List<Integer> monthDays, List<WeekdayNumber> weekdays) {
    return new MonthPattern(MonthDays.of(monthDays), ChosenWeekdays.of(weekdays));
  }

  @Override
  public int in(int month) {
    int length = CalendarMonths.lengthOf(month);
    int days = monthDays.in(length);
    if (weekdays.isAll()) {
      return days;
    }
    int firstDay = CalendarMonths.firstDayOf(month);
    return days & weekdays.in(firstDay, firstDay, firstDay + length);
  }
}
