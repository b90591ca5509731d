package vn.giaitrinh.schedule.phrase;

import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A day of every year.
 *
 * @param month the month
 * @param day the day of the month, counted from its end if negative
 */
record YearDay(int month, int day) {

  /** The last good day under a bound: the day itself, or the one before. */
  YearDay under(Bound bound) {
    if (bound != Bound.EXCLUSIVE) {
      return this;
    }
    return day == 1
        ? new YearDay(month == 1 ? 12 : month - 1, CalendarUnit.END)
        : new YearDay(month, day - 1);
  }

  /** The same day counted from the end, if it is the last one of its month in every year. */
  YearDay fromEnd() {
    Month of = Month.of(month);
    boolean last = of != Month.FEBRUARY && day == of.maxLength();
    return last ? new YearDay(month, CalendarUnit.END) : this;
  }

  static List<YearDay> shifted(Collection<YearDay> days, Bound bound) {
    return days.stream().map(day -> day.under(bound)).toList();
  }

  /** The one rule that gives these days and no other; empty if none does. */
  static Optional<String> rule(Collection<YearDay> days) {
    TreeSet<Integer> months = new TreeSet<>();
    TreeSet<Integer> numbers = new TreeSet<>();
    days.forEach(
        one -> {
          months.add(one.month);
          numbers.add(one.day);
        });
    return days.stream().distinct().count() == (long) months.size() * numbers.size()
        ? Optional.of("FREQ=YEARLY;BYMONTH=" + joined(months) + ";BYMONTHDAY=" + joined(numbers))
        : Optional.empty();
  }

  static String joined(Collection<Integer> numbers) {
    return numbers.stream().map(Object::toString).collect(Collectors.joining(","));
  }
}
