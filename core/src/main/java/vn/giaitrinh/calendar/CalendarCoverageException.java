package vn.giaitrinh.calendar;

import java.time.LocalDate;

/** Thrown when a day is asked for that a calendar does not cover; it is never guessed. */
public final class CalendarCoverageException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final LocalDate date;
  private final LocalDate firstDay;
  private final LocalDate lastDay;

  CalendarCoverageException(String calendar, LocalDate date, LocalDate first, LocalDate last) {
    super(
        "Calendar "
            + calendar
            + " does not cover "
            + date
            + "; it covers "
            + first
            + " to "
            + last
            + ", both inclusive");
    this.date = date;
    this.firstDay = first;
    this.lastDay = last;
  }

  /**
   * Obtains an exception for a day that a calendar does not cover.
   *
   * @param calendar the calendar
   * @param date the day
   * @return the exception
   */
  public static CalendarCoverageException of(WorkingCalendar calendar, LocalDate date) {
    return new CalendarCoverageException(
        calendar.getId(), date, calendar.getFirstDay(), calendar.getLastDay());
  }

  /** {@return the day outside the covered range} */
  public LocalDate getDate() {
    return date;
  }

  /** {@return the first day that the calendar covers, inclusive} */
  public LocalDate getFirstDay() {
    return firstDay;
  }

  /** {@return the last day that the calendar covers, inclusive} */
  public LocalDate getLastDay() {
    return lastDay;
  }
}
