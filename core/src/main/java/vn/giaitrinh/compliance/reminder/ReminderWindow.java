package vn.giaitrinh.compliance.reminder;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.giaitrinh.calendar.CalendarCoverageException;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.calendar.WorkingDays;

/**
 * The next working days from an as-of day on, for which units are reminded.
 *
 * <p>A due day lies in the window if no more than its number of working days is left: the as-of day
 * itself, with 0 left, and the days off right after the last working day. Days are counted as the
 * calendar has them, holidays and working Saturdays included.
 *
 * <pre>{@code
 * ReminderWindow window =
 *     ReminderWindow.of(WorkingCalendars.vietnam(), LocalDate.of(2026, 4, 24), WorkingDays.of(2));
 * window.getThrough();        // 2026-05-03: 28 and 29 April are worked, 30 April to 3 May are not
 * }</pre>
 *
 * <p>Where the calendar ends within the window, the window ends with it and says that it is not
 * {@linkplain #isComplete() complete}.
 */
public final class ReminderWindow {
  private final WorkingCalendar calendar;
  private final LocalDate asOf;
  private final WorkingDays length;
  private final LocalDate through;
  private final boolean complete;
  private final DayStatus calendarStatus;

  private ReminderWindow(
      WorkingCalendar calendar,
      LocalDate asOf,
      WorkingDays length,
      Optional<LocalDate> through,
      DayStatus ofAsOf) {
    this.calendar = calendar;
    this.asOf = asOf;
    this.length = length;
    this.through = through.orElse(calendar.getLastDay());
    this.complete = through.isPresent();
    this.calendarStatus = ofAsOf.weaker(calendar.weakestStatus(asOf, this.through));
  }

  /**
   * Obtains a window.
   *
   * @param calendar the working calendar
   * @param asOf the as-of day, inclusive, working or not
   * @param length the number of working days after it
   * @return the window
   * @throws CalendarCoverageException if the calendar does not cover the as-of day
   */
  public static ReminderWindow of(WorkingCalendar calendar, LocalDate asOf, WorkingDays length) {
    DayStatus ofAsOf = calendar.statusOf(asOf);
    Optional<LocalDate> through = lastDay(calendar, asOf, length);
    return new ReminderWindow(calendar, asOf, length, through, ofAsOf);
  }

  private static Optional<LocalDate> lastDay(
      WorkingCalendar calendar, LocalDate asOf, WorkingDays length) {
    try {
      return Optional.of(calendar.plusWorkingDays(asOf, length.amount() + 1).minusDays(1));
    } catch (CalendarCoverageException beyond) {
      return Optional.empty();
    }
  }

  /** {@return the as-of day, inclusive} */
  public LocalDate getAsOf() {
    return asOf;
  }

  /** {@return the number of working days after the as-of day} */
  public WorkingDays getLength() {
    return length;
  }

  /** {@return the last day of the window, inclusive} */
  public LocalDate getThrough() {
    return through;
  }

  /** {@return false if the calendar ends within the window, so that later days are not told} */
  public boolean isComplete() {
    return complete;
  }

  /** {@return the weakest calendar status of its days} */
  public DayStatus calendarStatus() {
    return calendarStatus;
  }

  /** Returns the term of something due on a day, empty if that is after the window. */
  Optional<ReminderTerm> due(LocalDate day) {
    if (day.isAfter(through)) {
      return Optional.empty();
    }
    return Optional.of(
        new ReminderTerm(
            day.isBefore(asOf) ? ReminderStatus.OVERDUE : ReminderStatus.DUE,
            Optional.of(day),
            Optional.empty(),
            left(day),
            late(day)));
  }

  /** Returns the term of evidence that is no longer fresh, whenever its grace ends. */
  ReminderTerm grace(Optional<LocalDate> freshThrough, LocalDate graceThrough) {
    return new ReminderTerm(
        graceThrough.isBefore(asOf) ? ReminderStatus.OVERDUE : ReminderStatus.IN_GRACE,
        freshThrough,
        Optional.of(graceThrough),
        left(graceThrough),
        late(graceThrough));
  }

  private Optional<Integer> left(LocalDate day) {
    return day.isBefore(asOf) ? Optional.empty() : workingDays(asOf, day);
  }

  private Optional<Integer> late(LocalDate day) {
    return day.isBefore(asOf) ? workingDays(day, asOf) : Optional.empty();
  }

  private Optional<Integer> workingDays(LocalDate from, LocalDate to) {
    try {
      return Optional.of(calendar.workingDaysBetween(from, to));
    } catch (CalendarCoverageException beyond) {
      return Optional.empty();
    }
  }

  /**
   * Checks if another window is the same.
   *
   * @param other the other
   * @return true if calendar, as-of day and length are equal
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof ReminderWindow that
        && calendar.equals(that.calendar)
        && asOf.equals(that.asOf)
        && length.equals(that.length);
  }

  @Override
  public int hashCode() {
    return Objects.hash(calendar, asOf, length);
  }

  /** {@return the first and the last day} */
  @Override
  public String toString() {
    return asOf + ".." + through;
  }
}
