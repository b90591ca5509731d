package vn.giaitrinh.schedule.recurrence;

import java.time.LocalDate;
import java.util.List;

/**
 * What a rule counted from a day comes to: the months to look at, and the days chosen in each. To
 * expand a period and to limit it (RFC 5545, 3.3.10) come to one thing: a day is chosen that
 * satisfies every part.
 *
 * @param months the months to look at
 * @param days the days chosen
 * @param cycle the number of months after which the rule chooses the same days again
 */
record Expansion(MonthWalk months, ChosenDays days, long cycle) {
  private static final int WEEKS_IN_CYCLE = CalendarMonths.DAYS_IN_CYCLE / Weeks.DAYS;
  private static final int YEARS_IN_CYCLE = CalendarMonths.CYCLE / CalendarMonths.IN_YEAR;

  static Expansion of(RecurrenceRule rule, LocalDate start) {
    return switch (rule.getFrequency()) {
      case DAILY -> daily(rule, start);
      case WEEKLY -> weekly(rule, start);
      case MONTHLY -> monthly(rule, start);
      case YEARLY -> yearly(rule, start);
    };
  }

  private static Expansion daily(RecurrenceRule rule, LocalDate start) {
    ChosenMonths months = ChosenMonths.of(rule.getByMonth());
    ChosenDays pattern = MonthPattern.of(rule.getByMonthDay(), rule.getByDay());
    return byDayOrWeek(
        rule, start, months, pattern, new Periods.Days(), CalendarMonths.DAYS_IN_CYCLE);
  }

  private static Expansion weekly(RecurrenceRule rule, LocalDate start) {
    ChosenMonths months = ChosenMonths.of(rule.getByMonth());
    List<WeekdayNumber> weekdays =
        rule.getByDay().isEmpty()
            ? List.of(WeekdayNumber.every(start.getDayOfWeek()))
            : rule.getByDay();
    ChosenDays pattern = MonthPattern.of(List.of(), weekdays);
    return byDayOrWeek(
        rule, start, months, pattern, new Weeks(rule.getWeekStart()), WEEKS_IN_CYCLE);
  }

  private static Expansion byDayOrWeek(
      RecurrenceRule rule,
      LocalDate start,
      ChosenMonths months,
      ChosenDays pattern,
      Periods periods,
      int periodsInCycle) {
    int anchor = periods.numberOf((int) start.toEpochDay());
    return new Expansion(
        new MonthWalk.EveryNthYear(1, start.getYear(), months),
        positions(rule, months, everyNth(rule, pattern, periods, anchor), periods),
        cycle(rule, periodsInCycle));
  }

  private static Expansion monthly(RecurrenceRule rule, LocalDate start) {
    ChosenMonths months = ChosenMonths.of(rule.getByMonth());
    boolean dayLeftToStart = rule.getByMonthDay().isEmpty() && rule.getByDay().isEmpty();
    List<Integer> monthDays =
        dayLeftToStart ? List.of(start.getDayOfMonth()) : rule.getByMonthDay();
    ChosenDays pattern = MonthPattern.of(monthDays, rule.getByDay());
    return new Expansion(
        new MonthWalk.EveryNthMonth(rule.getInterval(), CalendarMonths.numberOf(start), months),
        positions(rule, months, pattern, new Periods.Months()),
        cycle(rule, CalendarMonths.CYCLE));
  }

  private static Expansion yearly(RecurrenceRule rule, LocalDate start) {
    YearlyParts parts = YearlyParts.of(rule, start);
    ChosenMonths months = parts.months();
    if (rule.getByWeekNumber().isEmpty()) {
      return new Expansion(
          new MonthWalk.EveryNthYear(rule.getInterval(), start.getYear(), months),
          positions(rule, months, parts.days(), new Periods.Years()),
          cycle(rule, YEARS_IN_CYCLE));
    }
    // A week of a year that counts may hold days of a calendar year that does not.
    Periods years = new Periods.YearsOfWeeks(new Weeks(rule.getWeekStart()));
    return new Expansion(
        new MonthWalk.EveryNthYear(1, start.getYear(), months),
        positions(rule, months, everyNth(rule, parts.days(), years, start.getYear()), years),
        cycle(rule, YEARS_IN_CYCLE));
  }

  private static ChosenDays everyNth(
      RecurrenceRule rule, ChosenDays days, Periods periods, int anchor) {
    return rule.getInterval() == 1
        ? days
        : days.and(new EveryNthPeriod(periods, rule.getInterval(), anchor));
  }

  private static ChosenDays positions(
      RecurrenceRule rule, ChosenMonths months, ChosenDays days, Periods periods) {
    return rule.getBySetPosition().isEmpty()
        ? days
        : new SetPositions(days.within(months), periods, rule.getBySetPosition());
  }

  /** The calendar and the periods that count come round together after so many calendar cycles. */
  private static long cycle(RecurrenceRule rule, int periodsInCycle) {
    int rounds = rule.getInterval() / gcd(rule.getInterval(), periodsInCycle);
    return (long) rounds * CalendarMonths.CYCLE;
  }

  private static int gcd(int one, int other) {
    return other == 0 ? one : gcd(other, one % other);
  }
}
