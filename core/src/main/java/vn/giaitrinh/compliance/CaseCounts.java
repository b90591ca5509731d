package vn.giaitrinh.compliance;

import java.util.stream.IntStream;

/**
 * Counts of cases by where they stand, and of those that are late.
 *
 * @param received every case received
 * @param intake received, not yet accepted or refused
 * @param active accepted, explanation under way
 * @param onHold suspended
 * @param done explained, or closed without an explanation
 * @param endedOtherwise refused, transferred, withdrawn or terminated
 * @param overdue open cases of which a clock is overdue
 * @param late cases, open or not, of which a clock passed its due date
 */
public record CaseCounts(
    int received,
    int intake,
    int active,
    int onHold,
    int done,
    int endedOtherwise,
    int overdue,
    int late) {
  /** No case. */
  public static final CaseCounts NONE = new CaseCounts(0, 0, 0, 0, 0, 0, 0, 0);

  /**
   * Checks that the counts add up: what was received stands in exactly one group, and what is
   * overdue is open and late.
   *
   * @param received every case received
   * @param intake received, not yet accepted or refused
   * @param active accepted, explanation under way
   * @param onHold suspended
   * @param done explained
   * @param endedOtherwise ended without an explanation
   * @param overdue open cases of which a clock is overdue
   * @param late cases of which a clock passed its due date
   * @throws IllegalArgumentException if they do not add up or one is negative
   */
  public CaseCounts {
    boolean grouped = received == intake + active + onHold + done + endedOtherwise;
    boolean open = overdue <= intake + active + onHold && overdue <= late && late <= received;
    boolean counts =
        IntStream.of(received, intake, active, onHold, done, endedOtherwise, overdue, late)
            .allMatch(count -> count >= 0);
    if (!counts || !grouped || !open) {
      throw new IllegalArgumentException(
          "Case counts do not add up: received "
              + received
              + ", intake "
              + intake
              + ", active "
              + active
              + ", on hold "
              + onHold
              + ", done "
              + done
              + ", ended otherwise "
              + endedOtherwise
              + ", overdue "
              + overdue
              + ", late "
              + late);
    }
  }

  /**
   * Returns these counts with others added.
   *
   * @param other the others
   * @return the sum
   */
  public CaseCounts plus(CaseCounts other) {
    return new CaseCounts(
        received + other.received,
        intake + other.intake,
        active + other.active,
        onHold + other.onHold,
        done + other.done,
        endedOtherwise + other.endedOtherwise,
        overdue + other.overdue,
        late + other.late);
  }

  /** {@return the cases that have not ended} */
  public int open() {
    return intake + active + onHold;
  }
}
