package vn.giaitrinh.schedule.recurrence;

import java.time.LocalDate;

/**
 * The occurrences of a rule within a range of days, one after the other. A day is the number of its
 * month times 32 and its day of the month, so that days compare as they lie.
 */
final class OccurrenceCursor {
  static final int NONE = Integer.MIN_VALUE;
  private static final int BITS = 5;
  private static final int DAY_OF_MONTH = (1 << BITS) - 1;

  private final Expansion expansion;
  private final int from;
  private final int to;
  private int month;
  private int left;

  /**
   * Obtains a cursor before the first occurrence of a range. It goes straight to the month there.
   *
   * @param expansion the days that the rule chooses
   * @param from the first day, inclusive
   * @param to the last day, inclusive
   */
  OccurrenceCursor(Expansion expansion, LocalDate from, LocalDate to) {
    this.expansion = expansion;
    this.from = encode(from);
    this.to = encode(to);
    int asked = this.from >> BITS;
    this.month = expansion.months().atOrAfter(asked);
    this.left = month <= this.to >> BITS ? expansion.days().in(month) : 0;
    if (month == asked) {
      left &= -1 << (from.getDayOfMonth() - 1);
    }
  }

  /** Returns the next occurrence of the range, or {@link #NONE}. */
  int next() {
    int begin = month;
    while (left == 0) {
      month = expansion.months().after(month);
      if (month > to >> BITS || month - begin > expansion.cycle()) {
        return NONE;
      }
      left = expansion.days().in(month);
    }
    int day = month << BITS | (Integer.numberOfTrailingZeros(left) + 1);
    left &= left - 1;
    return day <= to ? day : NONE;
  }

  /** Returns the last occurrence of the range, wherever the cursor stands, or {@link #NONE}. */
  int last() {
    int asked = to >> BITS;
    int begin = expansion.months().atOrBefore(asked);
    int current = begin;
    int days = 0;
    while (days == 0) {
      if (current < from >> BITS || begin - current > expansion.cycle()) {
        return NONE;
      }
      days = expansion.days().in(current);
      if (current == asked) {
        days &= DayBits.range(0, to & DAY_OF_MONTH);
      }
      if (days == 0) {
        current = expansion.months().before(current);
      }
    }
    int day = current << BITS | (Integer.SIZE - Integer.numberOfLeadingZeros(days));
    return day >= from ? day : NONE;
  }

  static LocalDate decode(int day) {
    int month = day >> BITS;
    return LocalDate.of(
        CalendarMonths.yearOf(month), CalendarMonths.placeOf(month) + 1, day & DAY_OF_MONTH);
  }

  private static int encode(LocalDate date) {
    // No rule occurs outside the years 0 to 9999, so a day far outside may as well lie nearer.
    int year = Math.max(-1, Math.min(date.getYear(), 10_000));
    return CalendarMonths.number(year, date.getMonthValue() - 1) << BITS | date.getDayOfMonth();
  }
}
