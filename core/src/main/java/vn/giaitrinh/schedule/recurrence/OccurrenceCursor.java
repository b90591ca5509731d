package vn.giaitrinh.schedule.recurrence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** The occurrences of a rule within a range of days, one month that has any after the other. */
final class OccurrenceCursor {
  private final Expansion expansion;
  private final LocalDate from;
  private final LocalDate to;
  private final int firstMonth;
  private final int lastMonth;
  private int nextMonth;
  private int month;
  private int days;

  /**
   * Obtains a cursor before the first month of a range. It goes straight to the month there.
   *
   * @param expansion the days that the rule chooses
   * @param from the first day, inclusive
   * @param to the last day, inclusive
   */
  OccurrenceCursor(Expansion expansion, LocalDate from, LocalDate to) {
    this.expansion = expansion;
    this.from = from;
    this.to = to;
    this.firstMonth = monthOf(from);
    this.lastMonth = monthOf(to);
    this.nextMonth = expansion.months().atOrAfter(firstMonth);
  }

  /** Moves to the next month with an occurrence; false if there is none. */
  boolean advance() {
    long end = Math.min(lastMonth, nextMonth + expansion.cycle());
    while (nextMonth <= end) {
      month = nextMonth;
      days = daysIn(month);
      nextMonth = expansion.months().after(month);
      if (days != 0) {
        return true;
      }
    }
    return false;
  }

  /** Gives the occurrences of the month at which the cursor stands, in order. */
  void forEachDay(Consumer<? super LocalDate> action) {
    for (int left = days; left != 0; left &= left - 1) {
      action.accept(date(month, Integer.numberOfTrailingZeros(left)));
    }
  }

  /** Gives the occurrences of all months that are left, in order. */
  void forEachRemaining(Consumer<? super LocalDate> action) {
    while (advance()) {
      forEachDay(action);
    }
  }

  /** Finds the n-th occurrence of the months that are left, the first being 1. */
  Optional<LocalDate> nth(int number) {
    int left = number;
    while (advance()) {
      int size = Integer.bitCount(days);
      if (left <= size) {
        int day = DayBits.pick(days, left - 1);
        return Optional.of(date(month, Integer.numberOfTrailingZeros(day)));
      }
      left -= size;
    }
    return Optional.empty();
  }

  /** Finds the last occurrence of the range, wherever the cursor stands. */
  Optional<LocalDate> last() {
    int current = expansion.months().atOrBefore(lastMonth);
    long end = Math.max(firstMonth, current - expansion.cycle());
    while (current >= end) {
      int found = daysIn(current);
      if (found != 0) {
        int latest = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(found);
        return Optional.of(date(current, latest));
      }
      current = expansion.months().before(current);
    }
    return Optional.empty();
  }

  private int daysIn(int current) {
    int found = expansion.days().in(current);
    if (current == firstMonth) {
      found &= -1 << (from.getDayOfMonth() - 1);
    }
    if (current == lastMonth) {
      found &= DayBits.range(0, to.getDayOfMonth());
    }
    return found;
  }

  private static LocalDate date(int month, int offset) {
    return LocalDate.of(
        CalendarMonths.yearOf(month), CalendarMonths.placeOf(month) + 1, offset + 1);
  }

  private static int monthOf(LocalDate date) {
    // No rule occurs outside the years 0 to 9999, so a day far outside may as well lie nearer.
    int year = Math.max(-1, Math.min(date.getYear(), 10_000));
    return CalendarMonths.number(year, date.getMonthValue() - 1);
  }
}
