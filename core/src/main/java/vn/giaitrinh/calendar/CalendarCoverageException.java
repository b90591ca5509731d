package vn.giaitrinh.calendar;

import java.time.LocalDate;

/** Thrown when a day is asked for that a calendar does not cover; it is never guessed. */
public final class CalendarCoverageException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final LocalDate date;

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
  }

  private CalendarCoverageException(String place, CalendarCoverageException cause) {
    super(place + ": " + cause.getMessage(), cause);
    this.date = cause.date;
  }

  /**
   * Returns this exception with the place in which the day was asked for.
   *
   * @param place the place, such as {@code case/GT-2026-001}
   * @return an exception that names the place before the day and the range
   */
  public CalendarCoverageException at(String place) {
    return new CalendarCoverageException(place, this);
  }

  /** {@return the day outside the covered range} */
  public LocalDate getDate() {
    return date;
  }
}
