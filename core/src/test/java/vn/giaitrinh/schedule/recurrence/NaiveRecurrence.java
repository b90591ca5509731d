package vn.giaitrinh.schedule.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * RFC 5545, 3.3.10, word for word and day for day: every day of every period that counts is held
 * against every part of the rule. It shares nothing with the engine but the parsed rule.
 */
final class NaiveRecurrence {
  private static final int DAYS_OF_FIRST_WEEK = 4;

  private final RecurrenceRule rule;
  private final LocalDate start;
  private final WeekFields weeks;

  NaiveRecurrence(RecurrenceRule rule, LocalDate start) {
    this.rule = rule;
    this.start = start;
    this.weeks = WeekFields.of(rule.getWeekStart(), DAYS_OF_FIRST_WEEK);
  }

  /** Returns the occurrences up to a day, inclusive. */
  List<LocalDate> until(LocalDate last) {
    List<LocalDate> found = new ArrayList<>();
    LocalDate first = startOfPeriod();
    for (long n = 0; !period(first, n).isAfter(last); n += rule.getInterval()) {
      List<LocalDate> chosen =
          period(first, n).datesUntil(period(first, n + 1)).filter(this::matches).toList();
      found.addAll(atPositions(chosen));
    }
    return found.stream()
        .filter(day -> !day.isBefore(start) && !day.isAfter(last))
        .filter(day -> rule.getUntil().map(end -> !day.isAfter(end)).orElse(true))
        .limit(rule.getCount().orElse(Integer.MAX_VALUE))
        .toList();
  }

  private LocalDate startOfPeriod() {
    return switch (rule.getFrequency()) {
      case DAILY -> start;
      case WEEKLY -> start.with(TemporalAdjusters.previousOrSame(rule.getWeekStart()));
      case MONTHLY -> start.withDayOfMonth(1);
      // The weeks of a year that counts are asked for whole, also where they leave that year.
      case YEARLY ->
          rule.getByWeekNumber().isEmpty() ? start.withDayOfYear(1) : weekOne(start.getYear());
    };
  }

  private LocalDate period(LocalDate first, long number) {
    return switch (rule.getFrequency()) {
      case DAILY -> first.plusDays(number);
      case WEEKLY -> first.plusWeeks(number);
      case MONTHLY -> first.plusMonths(number);
      case YEARLY ->
          rule.getByWeekNumber().isEmpty()
              ? first.plusYears(number)
              : weekOne(start.getYear() + (int) number);
    };
  }

  /** The first day of the first week with four days of the year. */
  private LocalDate weekOne(int year) {
    return LocalDate.of(year, 1, DAYS_OF_FIRST_WEEK)
        .with(TemporalAdjusters.previousOrSame(rule.getWeekStart()));
  }

  private List<LocalDate> atPositions(List<LocalDate> chosen) {
    if (rule.getBySetPosition().isEmpty()) {
      return chosen;
    }
    TreeSet<LocalDate> kept = new TreeSet<>();
    for (int position : rule.getBySetPosition()) {
      int index = position > 0 ? position - 1 : chosen.size() + position;
      if (index >= 0 && index < chosen.size()) {
        kept.add(chosen.get(index));
      }
    }
    return List.copyOf(kept);
  }

  private boolean matches(LocalDate day) {
    return (rule.getByMonth().isEmpty() || rule.getByMonth().contains(day.getMonthValue()))
        && isIn(rule.getByWeekNumber(), weekOf(day), weeksOfYear(day))
        && isIn(rule.getByYearDay(), day.getDayOfYear(), day.lengthOfYear())
        && isIn(rule.getByMonthDay(), day.getDayOfMonth(), day.lengthOfMonth())
        && (rule.getByDay().isEmpty() || rule.getByDay().stream().anyMatch(n -> isOn(day, n)))
        && isAsTheStart(day);
  }

  private int weekOf(LocalDate day) {
    return day.get(weeks.weekOfWeekBasedYear());
  }

  private int weeksOfYear(LocalDate day) {
    int year = day.get(weeks.weekBasedYear());
    return (int) ChronoUnit.WEEKS.between(weekOne(year), weekOne(year + 1));
  }

  private static boolean isIn(List<Integer> numbers, int fromFront, int size) {
    return numbers.isEmpty()
        || numbers.contains(fromFront)
        || numbers.contains(fromFront - size - 1);
  }

  private boolean isOn(LocalDate day, WeekdayNumber weekday) {
    if (day.getDayOfWeek() != weekday.day()) {
      return false;
    }
    boolean overYear = rule.getFrequency() == Frequency.YEARLY && rule.getByMonth().isEmpty();
    int place = overYear ? day.getDayOfYear() : day.getDayOfMonth();
    int length = overYear ? day.lengthOfYear() : day.lengthOfMonth();
    int fromFront = (place - 1) / DayOfWeek.values().length + 1;
    int fromEnd = (length - place) / DayOfWeek.values().length + 1;
    return weekday.ordinal().isEmpty()
        || weekday.ordinal().getAsInt() == fromFront
        || weekday.ordinal().getAsInt() == -fromEnd;
  }

  /** What the rule leaves open is taken from the start. */
  private boolean isAsTheStart(LocalDate day) {
    if (!rule.getByDay().isEmpty()
        || !rule.getByMonthDay().isEmpty()
        || !rule.getByYearDay().isEmpty()) {
      return true;
    }
    boolean sameWeekday = day.getDayOfWeek() == start.getDayOfWeek();
    boolean sameDayOfMonth = day.getDayOfMonth() == start.getDayOfMonth();
    return switch (rule.getFrequency()) {
      case DAILY -> true;
      case WEEKLY -> sameWeekday;
      case MONTHLY -> sameDayOfMonth;
      case YEARLY ->
          rule.getByWeekNumber().isEmpty()
              ? sameDayOfMonth
                  && (!rule.getByMonth().isEmpty() || day.getMonth() == start.getMonth())
              : sameWeekday;
    };
  }
}
