package vn.giaitrinh.sla;

import java.time.LocalDate;

/**
 * A clock that could not be read, because it needs a day that the calendar does not cover.
 *
 * @param clock the clock
 * @param day the day
 */
public record UncoveredClock(ClockDefinition clock, LocalDate day) {}
