package vn.giaitrinh.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A due date that can prove itself (<i>ngày hết hạn</i>): the day on which a limit is used up, and
 * on demand the ledger of every day counted or skipped on the way.
 *
 * <pre>{@code
 * DueDate due = DueDate.of(LocalDate.of(2026, 10, 30), CalendarDays.of(15), calendar);
 * due.getDate();              // 2026-11-16: the 15th day is a Saturday
 * due.ledger().verify();      // true
 * }</pre>
 */
public final class DueDate {
  private final LocalDate start;
  private final TimeLimit limit;
  private final List<Suspension> suspensions;
  private final CountingConvention convention;
  private final WorkingCalendar calendar;
  private final LocalDate usedUp;
  private final LocalDate date;

  private DueDate(
      LocalDate start,
      TimeLimit limit,
      List<Suspension> suspensions,
      CountingConvention convention,
      WorkingCalendar calendar) {
    this.start = start;
    this.limit = limit;
    this.suspensions = suspensions;
    this.convention = convention;
    this.calendar = calendar;
    this.usedUp = dayUsedUp();
    this.date = rolls(usedUp) ? calendar.nextOrSameWorkingDay(usedUp) : usedUp;
  }

  /**
   * Computes a due date under the Civil Code, without suspension.
   *
   * @param start the day from which the limit runs, day zero: itself not counted
   * @param limit the limit
   * @param calendar the working calendar
   * @return the due date
   * @throws CalendarCoverageException if the count leaves the calendar
   */
  public static DueDate of(LocalDate start, TimeLimit limit, WorkingCalendar calendar) {
    return of(start, limit, List.of(), CountingConventions.CIVIL_CODE, calendar);
  }

  /**
   * Computes a due date.
   *
   * @param start the day from which the limit runs, day zero: itself not counted
   * @param limit the limit, extensions included
   * @param suspensions the spans not counted, in any order; they may overlap
   * @param convention the counting convention
   * @param calendar the working calendar
   * @return the due date
   * @throws CalendarCoverageException if the count leaves the calendar
   * @throws IllegalArgumentException if a suspension has more days than an int can number
   */
  public static DueDate of(
      LocalDate start,
      TimeLimit limit,
      List<Suspension> suspensions,
      CountingConvention convention,
      WorkingCalendar calendar) {
    return new DueDate(
        start, limit, SuspensionSpans.merge(start, suspensions), convention, calendar);
  }

  /**
   * Returns the last day from which a limit, not suspended, still ends by a day: the inverse of a
   * due date under the Civil Code.
   *
   * @param dueBy the day by which the limit must end, inclusive
   * @param limit the limit
   * @param calendar the working calendar
   * @return the latest start day, day zero
   * @throws CalendarCoverageException if the count leaves the calendar
   */
  public static LocalDate latestStart(LocalDate dueBy, TimeLimit limit, WorkingCalendar calendar) {
    return latestStart(dueBy, limit, CountingConventions.CIVIL_CODE, calendar);
  }

  /**
   * Returns the last day from which a limit, not suspended, still ends by a day.
   *
   * @param dueBy the day by which the limit must end, inclusive
   * @param limit the limit
   * @param convention the counting convention
   * @param calendar the working calendar
   * @return the latest start day, day zero
   * @throws CalendarCoverageException if the count leaves the calendar
   */
  public static LocalDate latestStart(
      LocalDate dueBy, TimeLimit limit, CountingConvention convention, WorkingCalendar calendar) {
    return Counting.latestStart(dueBy, limit, convention, calendar);
  }

  /**
   * Returns this due date with its limit made longer by a decision (<i>gia hạn</i>). A decision
   * after the due date comes too late, and changes nothing.
   *
   * @param decidedOn the day of the decision, inclusive
   * @param more the amount to add, in the unit of the limit
   * @return the extended due date, or this one if the decision is late
   * @throws IllegalArgumentException if the limit would be negative or too large
   * @throws CalendarCoverageException if the count leaves the calendar
   */
  public DueDate extended(LocalDate decidedOn, int more) {
    return decidedOn.isAfter(date)
        ? this
        : new DueDate(start, limit.plus(more), suspensions, convention, calendar);
  }

  /** {@return the last day on which the act is in time, inclusive} */
  public LocalDate getDate() {
    return date;
  }

  /** {@return the day from which the limit runs, day zero} */
  public LocalDate getStart() {
    return start;
  }

  /** {@return the limit, extensions included} */
  public TimeLimit getLimit() {
    return limit;
  }

  /**
   * Returns the weakest calendar status of the days on which the due date rests: every day counted
   * for a limit in working days; for the others, the days at the end that decide if it rolls.
   *
   * @return the status
   */
  public DayStatus getStatus() {
    if (countsWorkingDays()) {
      return calendar.weakestStatus(start.plusDays(1), date);
    }
    return convention.rollsToWorkingDay()
        ? calendar.weakestStatus(usedUp, date)
        : DayStatus.ANNOUNCED;
  }

  /** {@return the allowance in the unit counted: working days, or calendar days also for months} */
  public int allowance() {
    return limit instanceof Months
        ? Counting.units(start, Counting.end(start, limit, calendar), limit, calendar)
        : limit.amount();
  }

  /**
   * Returns the units charged through a day.
   *
   * @param day the day, inclusive
   * @return working days or calendar days charged, as {@link #allowance} counts; may pass it
   * @throws CalendarCoverageException if the calendar is needed and does not cover the day
   * @throws IllegalArgumentException if the days are too many to be numbered by an int
   */
  public int chargedThrough(LocalDate day) {
    int charged = units(start, day);
    for (Suspension span : suspensions) {
      LocalDate last = span.until().minusDays(1);
      charged -= units(span.from().minusDays(1), last.isBefore(day) ? last : day);
    }
    return charged;
  }

  /**
   * Returns the units left on a day.
   *
   * @param day the day, itself charged
   * @return working days or calendar days left, as {@link #allowance} counts; 0 once used up
   * @throws CalendarCoverageException if the calendar is needed and does not cover the day
   * @throws IllegalArgumentException if the days are too many to be numbered by an int
   */
  public int unitsLeft(LocalDate day) {
    return Math.max(0, allowance() - chargedThrough(day));
  }

  /**
   * Returns how many days after the due date a day lies.
   *
   * @param day the day
   * @return calendar days late, 0 if the day is in time
   * @throws IllegalArgumentException if the days are too many to be numbered by an int
   */
  public int daysLate(LocalDate day) {
    return Counting.days(date, day);
  }

  /**
   * Checks if the limit was used up before a day, the roll of its end aside.
   *
   * @param day the day
   * @return true if nothing was left to charge on it
   */
  public boolean usedUpBefore(LocalDate day) {
    return usedUp.isBefore(day);
  }

  /**
   * Returns the proof of this due date, made anew at each call.
   *
   * @return the ledger
   * @throws CalendarCoverageException if the calendar does not cover every day of it
   */
  public DueDateLedger ledger() {
    return DueDateLedger.of(this);
  }

  /**
   * Checks if another due date was computed from the same things.
   *
   * @param other the other
   * @return true if start, limit, suspensions, convention and calendar are equal
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DueDate that
        && start.equals(that.start)
        && limit.equals(that.limit)
        && suspensions.equals(that.suspensions)
        && convention.equals(that.convention)
        && calendar.equals(that.calendar);
  }

  @Override
  public int hashCode() {
    return Objects.hash(start, limit, suspensions);
  }

  /** {@return the due date in ISO form} */
  @Override
  public String toString() {
    return date.toString();
  }

  private LocalDate dayUsedUp() {
    LocalDate day = Counting.end(start, limit, calendar);
    for (Suspension span : suspensions) {
      if (span.from().isAfter(day)) {
        break;
      }
      int missed = units(span.from().minusDays(1), span.until().minusDays(1));
      day = Counting.advance(day, missed, limit, calendar);
    }
    return day;
  }

  private int units(LocalDate after, LocalDate through) {
    return Counting.units(after, through, limit, calendar);
  }

  private boolean rolls(LocalDate day) {
    return convention.rollsToWorkingDay() && !countsWorkingDays() && !calendar.isWorkingDay(day);
  }

  boolean countsWorkingDays() {
    return Counting.inWorkingDays(limit);
  }

  Optional<Suspension> findSuspension(LocalDate day) {
    return suspensions.stream().filter(span -> span.covers(day)).findFirst();
  }

  LocalDate usedUp() {
    return usedUp;
  }

  WorkingCalendar calendar() {
    return calendar;
  }

  CountingConvention convention() {
    return convention;
  }
}
