package vn.giaitrinh.schedule.recurrence;

import java.util.List;

/**
 * BYMONTHDAY: the days of a month by their numbers, as {@link DayBits}.
 *
 * @param fromFront the days counted from the first
 * @param fromEnd the days counted from the last, as they lie in the longest month
 */
record MonthDays(int fromFront, int fromEnd) {

  /** Obtains the days of some numbers, counted from the end if negative; every day if none. */
  static MonthDays of(List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return new MonthDays(DayBits.range(0, DayBits.LONGEST_MONTH), 0);
    }
    int fromFront = 0;
    int fromEnd = 0;
    for (int number : numbers) {
      if (number > 0) {
        fromFront |= DayBits.day(number - 1);
      } else {
        fromEnd |= DayBits.day(DayBits.LONGEST_MONTH + number);
      }
    }
    return new MonthDays(fromFront, fromEnd);
  }

  /** Returns the days in a month of a length. */
  int in(int length) {
    return (fromFront | fromEnd >> (DayBits.LONGEST_MONTH - length)) & DayBits.range(0, length);
  }
}
