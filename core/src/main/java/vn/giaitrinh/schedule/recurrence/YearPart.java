package vn.giaitrinh.schedule.recurrence;

import java.util.List;

/** A part of a yearly rule that chooses days by counting over the year, not over the month. */
sealed interface YearPart extends ChosenDays {

  /** Returns the months in which it may choose days, in any year. */
  ChosenMonths months();

  /**
   * BYYEARDAY.
   *
   * @param numbers the days of the year, 1 to 366, counted from the end if negative
   */
  record YearDays(List<Integer> numbers) implements YearPart {
    @Override
    public ChosenMonths months() {
      return numbers.stream()
          .map(number -> ChosenMonths.ofPartOfYear(number, 1, 0))
          .reduce(new ChosenMonths(0), ChosenMonths::or);
    }

    @Override
    public int in(int month) {
      int firstDay = CalendarMonths.firstDayOf(month);
      int newYear = CalendarMonths.newYearOf(month);
      int nextNewYear = CalendarMonths.newYearOf(month + CalendarMonths.IN_YEAR);
      int days = 0;
      for (int number : numbers) {
        int day = number > 0 ? newYear + number - 1 : nextNewYear + number;
        days |= DayBits.day(day - firstDay);
      }
      return days;
    }
  }

  /**
   * BYDAY with a number that counts over the year, such as {@code 20MO}.
   *
   * @param weekdays the days of the week
   */
  record WeekdaysOfYear(ChosenWeekdays weekdays) implements YearPart {
    @Override
    public ChosenMonths months() {
      return weekdays.numbered().stream()
          .map(weekday -> ChosenMonths.ofPartOfYear(weekday.ordinal().orElseThrow(), Weeks.DAYS, 0))
          .reduce(
              weekdays.every() == 0 ? new ChosenMonths(0) : ChosenMonths.EVERY, ChosenMonths::or);
    }

    @Override
    public int in(int month) {
      return weekdays.in(
          CalendarMonths.firstDayOf(month),
          CalendarMonths.newYearOf(month),
          CalendarMonths.newYearOf(month + CalendarMonths.IN_YEAR));
    }
  }

  /**
   * BYWEEKNO.
   *
   * @param numbers the weeks of the year, 1 to 53, counted from the end if negative
   * @param weeks how weeks are counted
   */
  record WeekNumbers(List<Integer> numbers, Weeks weeks) implements YearPart {
    private static final int MOST_DAYS_BESIDE = 3;

    @Override
    public ChosenMonths months() {
      return numbers.stream()
          .map(number -> ChosenMonths.ofPartOfYear(number, Weeks.DAYS, MOST_DAYS_BESIDE))
          .reduce(new ChosenMonths(0), ChosenMonths::or);
    }

    @Override
    public int in(int month) {
      int firstDay = CalendarMonths.firstDayOf(month);
      int lastYear = weeks.yearOf(firstDay + DayBits.LONGEST_MONTH - 1);
      int days = 0;
      for (int year = weeks.yearOf(firstDay); year <= lastYear; year++) {
        days |= in(firstDay, weeks.firstDayOfYear(year), weeks.firstDayOfYear(year + 1));
      }
      return days;
    }

    private int in(int firstDay, int yearBegin, int yearEnd) {
      int days = 0;
      for (int number : numbers) {
        int begin = (number > 0 ? yearBegin - Weeks.DAYS : yearEnd) + number * Weeks.DAYS;
        if (begin >= yearBegin && begin < yearEnd) {
          days |= DayBits.range(begin - firstDay, begin + Weeks.DAYS - firstDay);
        }
      }
      return days;
    }
  }
}
