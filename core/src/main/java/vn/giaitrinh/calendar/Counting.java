package vn.giaitrinh.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counting by the unit of a limit: in working days, or in calendar days also for months. */
final class Counting {
  private Counting() {}

  static boolean inWorkingDays(TimeLimit limit) {
    return limit instanceof WorkingDays;
  }

  /** The day on which a limit is used up if nothing suspends it. */
  static LocalDate end(LocalDate start, TimeLimit limit, WorkingCalendar calendar) {
    return limit instanceof Months months
        ? calendar.plusMonths(start, months.amount())
        : advance(start, limit.amount(), limit, calendar);
  }

  static LocalDate advance(LocalDate day, int units, TimeLimit limit, WorkingCalendar calendar) {
    return inWorkingDays(limit)
        ? calendar.plusWorkingDays(day, units)
        : calendar.plusDays(day, units);
  }

  /** Counts the chargeable units after one day, through another. */
  static int units(LocalDate after, LocalDate through, TimeLimit limit, WorkingCalendar calendar) {
    return inWorkingDays(limit)
        ? calendar.workingDaysBetween(after, through)
        : days(after, through);
  }

  /** Counts the days after one day, through another; 0 if the other is not after it. */
  static int days(LocalDate after, LocalDate through) {
    long days = Math.max(0, ChronoUnit.DAYS.between(after, through));
    if (days > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "From "
              + after
              + " to "
              + through
              + " are "
              + days
              + " days; allowed are at most "
              + Integer.MAX_VALUE);
    }
    return (int) days;
  }

  /** The last start day whose limit, not suspended, ends on or before a day. */
  static LocalDate latestStart(
      LocalDate dueBy, TimeLimit limit, CountingConvention convention, WorkingCalendar calendar) {
    if (inWorkingDays(limit)) {
      if (limit.amount() == 0) {
        return dueBy;
      }
      int back = limit.amount() - (calendar.isWorkingDay(dueBy) ? 1 : 0);
      return calendar.plusWorkingDays(dueBy, -back).minusDays(1);
    }
    // An end on a day off would roll past the day, so the limit must end on a day worked.
    LocalDate end =
        convention.rollsToWorkingDay() ? calendar.previousOrSameWorkingDay(dueBy) : dueBy;
    if (limit instanceof Months months) {
      LocalDate start = end.minusMonths(months.amount());
      while (!start.plusDays(1).plusMonths(months.amount()).isAfter(end)) {
        start = start.plusDays(1);
      }
      return start;
    }
    return end.minusDays(limit.amount());
  }
}
