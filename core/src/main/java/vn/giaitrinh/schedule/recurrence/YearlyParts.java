package vn.giaitrinh.schedule.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days that the parts of a yearly rule choose, and the months of the year that hold them. */
record YearlyParts(ChosenMonths months, ChosenDays days) {

  static YearlyParts of(RecurrenceRule rule, LocalDate start) {
    YearlyParts parts = pattern(rule, start);
    for (YearPart part : partsOverYear(rule)) {
      parts = new YearlyParts(parts.months.and(part.months()), parts.days.and(part));
    }
    return parts;
  }

  /** What is said of months and of the days in them; what is left open is the start day's. */
  private static YearlyParts pattern(RecurrenceRule rule, LocalDate start) {
    ChosenMonths months = ChosenMonths.of(rule.getByMonth());
    boolean dayLeftToStart =
        rule.getByYearDay().isEmpty()
            && rule.getByMonthDay().isEmpty()
            && rule.getByDay().isEmpty();
    if (!dayLeftToStart) {
      List<WeekdayNumber> byDay = countsWeekdaysOverYear(rule) ? List.of() : rule.getByDay();
      return new YearlyParts(months, MonthPattern.of(rule.getByMonthDay(), byDay));
    }
    if (!rule.getByWeekNumber().isEmpty()) {
      List<WeekdayNumber> sameDay = List.of(WeekdayNumber.every(start.getDayOfWeek()));
      return new YearlyParts(months, MonthPattern.of(List.of(), sameDay));
    }
    ChosenMonths month =
        rule.getByMonth().isEmpty() ? ChosenMonths.of(List.of(start.getMonthValue())) : months;
    return new YearlyParts(month, MonthPattern.of(List.of(start.getDayOfMonth()), List.of()));
  }

  private static List<YearPart> partsOverYear(RecurrenceRule rule) {
    List<YearPart> parts = new ArrayList<>();
    if (!rule.getByWeekNumber().isEmpty()) {
      parts.add(new YearPart.WeekNumbers(rule.getByWeekNumber(), new Weeks(rule.getWeekStart())));
    }
    if (!rule.getByYearDay().isEmpty()) {
      parts.add(new YearPart.YearDays(rule.getByYearDay()));
    }
    if (countsWeekdaysOverYear(rule)) {
      parts.add(new YearPart.WeekdaysOfYear(ChosenWeekdays.of(rule.getByDay())));
    }
    return parts;
  }

  private static boolean countsWeekdaysOverYear(RecurrenceRule rule) {
    return rule.getByMonth().isEmpty()
        && rule.getByDay().stream().anyMatch(weekday -> weekday.ordinal().isPresent());
  }
}
