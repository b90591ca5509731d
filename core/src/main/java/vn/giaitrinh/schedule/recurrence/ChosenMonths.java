package vn.giaitrinh.schedule.recurrence;

import java.time.LocalDate;
import java.util.List;

/**
 * The months of the year in which a rule may choose days.
 *
 * @param mask a bit for each, the lowest being January
 */
record ChosenMonths(int mask) {
  static final ChosenMonths EVERY = new ChosenMonths((1 << CalendarMonths.IN_YEAR) - 1);

  private static final LocalDate LEAP_YEAR = LocalDate.of(2000, 1, 1);
  private static final LocalDate COMMON_YEAR = LocalDate.of(2001, 1, 1);
  private static final LocalDate YEAR_AFTER = LocalDate.of(2002, 1, 1);

  /** Obtains the months of BYMONTH, 1 to 12; every month if there are none. */
  static ChosenMonths of(List<Integer> months) {
    if (months.isEmpty()) {
      return EVERY;
    }
    int mask = 0;
    for (int month : months) {
      mask |= 1 << (month - 1);
    }
    return new ChosenMonths(mask);
  }

  /**
   * Obtains the months in which a part of any year may lie, where the year is cut into parts of
   * some days and these are numbered.
   *
   * @param number the number of the part, counted from the end if negative
   * @param days how many days a part has
   * @param shift how many days the parts may lie beside where the year begins and ends
   */
  static ChosenMonths ofPartOfYear(int number, int days, int shift) {
    int first = (Math.abs(number) - 1) * days - shift;
    int end = Math.abs(number) * days + shift;
    // A day in the leap year is a day earlier when counted from the front, and later from the end.
    return number > 0
        ? spanning(LEAP_YEAR.plusDays(first), COMMON_YEAR.plusDays(end - 1))
        : spanning(YEAR_AFTER.minusDays(end), COMMON_YEAR.minusDays(first + 1));
  }

  private static ChosenMonths spanning(LocalDate first, LocalDate last) {
    int mask = 0;
    for (int place = first.getMonthValue() - 1; ; place = (place + 1) % CalendarMonths.IN_YEAR) {
      mask |= 1 << place;
      if (place == last.getMonthValue() - 1) {
        return new ChosenMonths(mask);
      }
    }
  }

  ChosenMonths or(ChosenMonths other) {
    return new ChosenMonths(mask | other.mask);
  }

  ChosenMonths and(ChosenMonths other) {
    return new ChosenMonths(mask & other.mask);
  }

  boolean isNone() {
    return mask == 0;
  }

  /** Checks if a month, numbered over all years, is one of them. */
  boolean has(int month) {
    return (mask >> CalendarMonths.placeOf(month) & 1) != 0;
  }

  /** Returns the place of the next of them, which is not later if it lies in another year. */
  int placeAfter(int place) {
    int later = mask & (-1 << (place + 1));
    return Integer.numberOfTrailingZeros(later == 0 ? mask : later);
  }

  /** Returns the place of the one before, which is not earlier if it lies in another year. */
  int placeBefore(int place) {
    int earlier = mask & ((1 << place) - 1);
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(earlier == 0 ? mask : earlier);
  }
}
