package vn.giaitrinh.sla;

import java.util.List;

/**
 * The clocks of a case as of a day, and those that could not be read.
 *
 * @param clocks a snapshot for each cycle of each clock that applies, in the order of the packs
 * @param unread the clocks that could not be read, with the reason
 */
public record SlaReading(List<ClockSnapshot> clocks, List<UnreadClock> unread) {

  /**
   * Copies both lists.
   *
   * @param clocks a snapshot for each cycle of each clock that applies
   * @param unread the clocks that could not be read
   */
  public SlaReading {
    clocks = List.copyOf(clocks);
    unread = List.copyOf(unread);
  }
}
