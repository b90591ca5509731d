package vn.giaitrinh.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * The history of a case as of a day: the events that count, the state they lead to, and which of
 * them made no sense on the way.
 */
public final class CaseHistory {
  private final List<CaseEvent> events;
  private final CaseState state;
  private final List<MisplacedEvent> misplaced;

  CaseHistory(List<CaseEvent> events, CaseState state, List<MisplacedEvent> misplaced) {
    this.events = events;
    this.state = state;
    this.misplaced = misplaced;
  }

  /**
   * Derives the history of a case.
   *
   * @param file the case
   * @param asOf the day, inclusive: its events are applied
   * @return the history up to the end of that day
   */
  public static CaseHistory of(CaseFile file, LocalDate asOf) {
    return of(file, asOf, LocalDate.MAX);
  }

  /**
   * Derives the history of a case from what was known on a day.
   *
   * @param file the case
   * @param asOf the day, inclusive: its events are applied
   * @param knownOn the last day whose entries are taken, inclusive; see {@link
   *     CaseFile#effectiveEvents(LocalDate, LocalDate)}
   * @return the history up to the end of the first day, as known at the end of the second
   */
  public static CaseHistory of(CaseFile file, LocalDate asOf, LocalDate knownOn) {
    return CaseReplay.history(file, asOf, knownOn);
  }

  /** {@return the events that count, in the order in which they take effect} */
  public List<CaseEvent> getEvents() {
    return events;
  }

  /** {@return the state reached, the same as {@link CaseState#of(CaseFile, LocalDate)} finds} */
  public CaseState getState() {
    return state;
  }

  /**
   * Returns the events that count but made no sense in the status reached, in order, such as an
   * acceptance before the receipt, an extension when nothing is open, or an answer to a case that
   * had ended.
   *
   * <p>Where no sequence number orders the events of a day, they come by type, and the work of the
   * day comes after what ended it. Such work is not misplaced if it made sense earlier that day.
   *
   * @return the events misplaced, empty if there are none
   */
  public List<MisplacedEvent> getMisplaced() {
    return misplaced;
  }

  /** {@return the state and the events, without personal data} */
  @Override
  public String toString() {
    return "CaseHistory[state=" + state + ", events=" + events + ", misplaced=" + misplaced + "]";
  }
}
