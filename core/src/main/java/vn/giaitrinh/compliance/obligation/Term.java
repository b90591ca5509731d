package vn.giaitrinh.compliance.obligation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One due day of a part of a plan.
 *
 * @param from the first day it covers, inclusive; empty if nobody says
 * @param cutOff the last day it covers, where the report is made afterwards
 * @param opensOn the first day on which it can be handed in, inclusive; empty if since ever
 * @param due the last good day, inclusive, after the roll
 * @param period the code; empty if this is the only due day and comes once
 */
record Term(
    Optional<LocalDate> from,
    Optional<LocalDate> cutOff,
    Optional<LocalDate> opensOn,
    LocalDate due,
    Optional<String> period) {

  /** A term from its first day on; one that would start after its end starts on it. */
  static Term ofDays(Optional<LocalDate> from, LocalDate due, Optional<String> period) {
    Optional<LocalDate> first = from.map(day -> day.isAfter(due) ? due : day);
    return new Term(first, Optional.empty(), first, due, period);
  }

  Term withPeriod(String code) {
    return new Term(from, cutOff, opensOn, due, Optional.of(code));
  }

  boolean isOpenOn(LocalDate day) {
    return opensOn.filter(day::isBefore).isEmpty();
  }
}
