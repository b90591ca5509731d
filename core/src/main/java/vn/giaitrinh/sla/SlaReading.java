package vn.giaitrinh.sla;

import java.util.List;

/**
 * The clocks of a case as of a day, and those that could not be read.
 *
 * @param clocks a snapshot for each clock that applies, in the order of the packs
 * @param uncovered the clocks that need a day outside the calendar
 */
public record SlaReading(List<ClockSnapshot> clocks, List<UncoveredClock> uncovered) {

  /**
   * Copies both lists.
   *
   * @param clocks a snapshot for each clock that applies
   * @param uncovered the clocks that need a day outside the calendar
   */
  public SlaReading {
    clocks = List.copyOf(clocks);
    uncovered = List.copyOf(uncovered);
  }
}
