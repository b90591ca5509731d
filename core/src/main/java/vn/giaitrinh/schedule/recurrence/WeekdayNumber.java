package vn.giaitrinh.schedule.recurrence;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.OptionalInt;

/**
 * A day of the week in a {@link RecurrenceRule}, every one or the n-th of the month or year: {@code
 * FR}, {@code 2TH}, {@code -1FR}.
 *
 * @param ordinal which one, counted from the end if negative; empty for every one
 * @param day the day of the week
 */
public record WeekdayNumber(OptionalInt ordinal, DayOfWeek day)
    implements Comparable<WeekdayNumber> {
  static final int LARGEST_ORDINAL = 53;

  // Every one first, then from the front, then from the back, as one reads a calendar.
  private static final Comparator<WeekdayNumber> ORDER =
      Comparator.comparing((WeekdayNumber n) -> n.ordinal.orElse(0) < 0)
          .thenComparing(n -> n.ordinal.orElse(0))
          .thenComparing(WeekdayNumber::day);

  /**
   * Checks the ordinal.
   *
   * @param ordinal which one
   * @param day the day of the week
   * @throws IllegalArgumentException if the ordinal is 0 or beyond 53 either way
   */
  public WeekdayNumber {
    ordinal.ifPresent(
        number -> {
          if (number == 0 || Math.abs((long) number) > LARGEST_ORDINAL) {
            throw new IllegalArgumentException(
                "Ordinal " + number + " of " + day + "; allowed are 1 to 53 and -53 to -1");
          }
        });
  }

  /**
   * Obtains every one of a day of the week.
   *
   * @param day the day of the week
   * @return the value
   */
  public static WeekdayNumber every(DayOfWeek day) {
    return new WeekdayNumber(OptionalInt.empty(), day);
  }

  /**
   * Obtains the n-th of a day of the week.
   *
   * @param ordinal which one, counted from the end if negative
   * @param day the day of the week
   * @return the value
   * @throws IllegalArgumentException if the ordinal is 0 or beyond 53 either way
   */
  public static WeekdayNumber nth(int ordinal, DayOfWeek day) {
    return new WeekdayNumber(OptionalInt.of(ordinal), day);
  }

  @Override
  public int compareTo(WeekdayNumber other) {
    return ORDER.compare(this, other);
  }

  /** {@return the form of RFC 5545, such as {@code -1FR}} */
  @Override
  public String toString() {
    String code = code(day);
    return ordinal.isPresent() ? ordinal.getAsInt() + code : code;
  }

  static String code(DayOfWeek day) {
    return day.name().substring(0, 2);
  }
}
