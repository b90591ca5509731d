package vn.giaitrinh.sla;

import java.time.LocalDate;
import vn.giaitrinh.calendar.DueDate;

/** The last days of a limit, on which little of the allowance is left. */
record RiskWindow(DueDate due, int units) {
  private static final int WHOLE = 100;

  /** Only the last leg counts: while an earlier one runs, all of the last is left. */
  static RiskWindow of(DueLegs legs, ClockDefinition clock) {
    DueDate due = legs.last();
    // Rounded up: what is at risk is never less than the share.
    int units = (due.allowance() * clock.getAtRiskPercent() + WHOLE - 1) / WHOLE;
    return new RiskWindow(due, units);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(due.getStart()) && due.unitsLeft(day) <= units;
  }

  /** The first day of the window, on or after the start of the limit. */
  LocalDate firstDay() {
    LocalDate day = due.getDate();
    while (holds(day.minusDays(1))) {
      day = day.minusDays(1);
    }
    return day;
  }
}
