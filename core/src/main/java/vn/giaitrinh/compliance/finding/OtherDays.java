package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * How the days of a case that are no days of events, such as that of an explanation, lie to the
 * as-of day, to those of its events and to one another.
 */
final class OtherDays {
  private final LocalDate asOf;
  private final LocalDate[] events;
  private final LocalDate[] others;

  OtherDays(LocalDate asOf, CaseParticulars first) {
    this.asOf = asOf;
    this.events =
        IntStream.range(0, first.eventCount()).mapToObj(first::eventDay).toArray(LocalDate[]::new);
    this.others =
        IntStream.range(0, first.otherDayCount())
            .mapToObj(first::otherDay)
            .toArray(LocalDate[]::new);
  }

  /** Checks if the days of another case, with as many events, lie so. */
  boolean fit(CaseParticulars other) {
    if (other.otherDayCount() != others.length) {
      return false;
    }
    for (int i = 0; i < others.length; i++) {
      LocalDate day = other.otherDay(i);
      if (!alike(day, asOf, others[i], asOf)) {
        return false;
      }
      for (int j = 0; j < events.length; j++) {
        if (!alike(day, other.eventDay(j), others[i], events[j])) {
          return false;
        }
      }
      for (int j = 0; j < i; j++) {
        if (!alike(day, other.otherDay(j), others[i], others[j])) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean alike(
      LocalDate day, LocalDate beside, LocalDate firstDay, LocalDate firstBeside) {
    return Integer.signum(day.compareTo(beside)) == Integer.signum(firstDay.compareTo(firstBeside));
  }
}
