package vn.giaitrinh.schedule.recurrence;

/** Days of one month as the bits of a number, the lowest being day 1. */
final class DayBits {
  static final int LONGEST_MONTH = 31;
  // Days 1, 8, 15, 22 and 29.
  private static final int EVERY_SEVENTH = 0x1020_4081;

  private DayBits() {}

  /** Returns the day at an offset from day 1, none if the offset leads out of every month. */
  static int day(int offset) {
    return offset >= 0 && offset < LONGEST_MONTH ? 1 << offset : 0;
  }

  /** Returns the days from one offset, inclusive, to another, exclusive, within any month. */
  static int range(int from, int to) {
    int first = Math.max(from, 0);
    int end = Math.min(to, LONGEST_MONTH);
    return first < end ? ((1 << end) - 1) & (-1 << first) : 0;
  }

  /** Returns some of the first seven days, and every seventh day from each of them on. */
  static int everySeventh(int firstWeek) {
    return EVERY_SEVENTH * firstWeek;
  }

  /** Returns one of some days by its index among them, none if there are not so many. */
  static int pick(int days, int index) {
    if (index < 0 || index >= Integer.bitCount(days)) {
      return 0;
    }
    int left = days;
    for (int i = 0; i < index; i++) {
      left &= left - 1;
    }
    return Integer.lowestOneBit(left);
  }
}
