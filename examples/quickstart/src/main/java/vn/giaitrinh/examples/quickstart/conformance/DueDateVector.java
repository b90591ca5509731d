package vn.giaitrinh.examples.quickstart.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.CountingConventions;
import vn.giaitrinh.calendar.DueDate;
import vn.giaitrinh.calendar.Suspension;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.calendar.WorkingDays;

/**
 * A vector of {@code due-dates}: when a limit ends that runs from a start day.
 *
 * @param start day zero
 * @param unit the unit of the limit and of its extension
 * @param limit the limit
 * @param suspensions the spans not counted
 * @param extension a decision to extend, which counts if it came in time
 * @param due the due date expected
 */
record DueDateVector(
    LocalDate start,
    Unit unit,
    int limit,
    Optional<List<Span>> suspensions,
    Optional<Extension> extension,
    LocalDate due)
    implements Vector {

  enum Unit {
    WORKING_DAYS,
    CALENDAR_DAYS;

    TimeLimit of(int amount) {
      return this == WORKING_DAYS ? WorkingDays.of(amount) : CalendarDays.of(amount);
    }
  }

  /** Days not counted, from the first, inclusive, to the day of resumption, exclusive. */
  record Span(LocalDate from, LocalDate to) {}

  record Extension(LocalDate on, int amount) {}

  @Override
  public String expected() {
    return due.toString();
  }

  @Override
  public String actual() {
    List<Suspension> spans =
        suspensions.orElse(List.of()).stream()
            .map(span -> new Suspension(span.from(), span.to()))
            .toList();
    DueDate counted =
        DueDate.of(
            start,
            unit.of(limit),
            spans,
            CountingConventions.CIVIL_CODE,
            WorkingCalendars.vietnam());
    return extension
        .map(decision -> counted.extended(decision.on(), decision.amount()))
        .orElse(counted)
        .toString();
  }
}
