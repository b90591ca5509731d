package vn.giaitrinh.calendar;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Days, limits and suspensions: 42 months and three suspensions later the calendar still covers.
 */
final class CalendarArbitraries {
  private CalendarArbitraries() {}

  static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2019, 1, 1).toEpochDay(), LocalDate.of(2031, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  static Arbitrary<TimeLimit> limits() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 120).map(WorkingDays::of),
        Arbitraries.integers().between(0, 120).map(CalendarDays::of),
        Arbitraries.integers().between(0, 12).map(Months::of));
  }

  static Arbitrary<List<Suspension>> suspensions(LocalDate start) {
    return Combinators.combine(
            Arbitraries.integers().between(-5, 60), Arbitraries.integers().between(0, 40))
        .as((from, length) -> suspension(start.plusDays(from), length))
        .list()
        .ofMaxSize(3);
  }

  private static Suspension suspension(LocalDate from, int length) {
    return new Suspension(from, from.plusDays(length));
  }
}
