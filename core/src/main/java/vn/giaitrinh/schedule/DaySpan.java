package vn.giaitrinh.schedule;

import java.time.LocalDate;

/** The rule that every span of days obeys. */
final class DaySpan {
  private DaySpan() {}

  static void check(String what, LocalDate start, LocalDate end) {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          what + " ends on " + end + ", before it starts on " + start);
    }
  }
}
