package vn.giaitrinh.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.text.BilingualText;

/**
 * The state of a case as of a day, derived from its events and never stored.
 *
 * @param kind the kind of case, whose procedure it follows
 * @param status the status
 * @param outcome what came of the case; empty while it is open
 * @param answered whether an answer was sent, be it before the case was reopened
 */
public record CaseState(
    CaseKind kind, CaseStatus status, Optional<Outcome> outcome, boolean answered) {

  /**
   * Derives the state of a case.
   *
   * <p>The events that count by that day are applied in turn, from {@link CaseStatus#DRAFT}. One
   * that makes no sense in the status reached, such as a second acceptance, leaves it as it is;
   * {@link CaseHistory} tells which do. A reopened case has no outcome until it is answered or
   * closed again.
   *
   * @param file the case
   * @param asOf the day, inclusive: its events are applied
   * @return the state at the end of that day
   */
  public static CaseState of(CaseFile file, LocalDate asOf) {
    return of(file, asOf, LocalDate.MAX);
  }

  /**
   * Derives the state of a case from what was known on a day.
   *
   * @param file the case
   * @param asOf the day, inclusive: its events are applied
   * @param knownOn the last day whose entries are taken, inclusive; see {@link
   *     CaseFile#effectiveEvents(LocalDate, LocalDate)}
   * @return the state at the end of the first day, as known at the end of the second
   */
  public static CaseState of(CaseFile file, LocalDate asOf, LocalDate knownOn) {
    return CaseReplay.state(file, asOf, knownOn);
  }

  /** {@return the group in which reports count it; empty for a draft, which was not received} */
  public Optional<StatusGroup> group() {
    return status.group();
  }

  /**
   * Returns the events that make sense next, each with the reason: first those that carry the case
   * on, then those beside the procedure. No other event moves the status.
   *
   * @return the events, each type once
   */
  public List<NextEvent> allowedNext() {
    List<NextEvent> next = new ArrayList<>();
    for (ProcedureStep step : CaseTransitions.of(kind, answered).steps()) {
      if (step.from().contains(status)) {
        next.add(new NextEvent(step.type(), CaseReasons.why(kind, status, step)));
      }
    }
    return List.copyOf(next);
  }

  /**
   * Finds the reason why an event makes no sense next.
   *
   * @param type the type of the event
   * @return the reason, in the words of the law on this kind of case; empty if the event does make
   *     sense
   */
  public Optional<BilingualText> whyNot(CaseEventType type) {
    return CaseTransitions.of(kind, answered).allows(type, status)
        ? Optional.empty()
        : Optional.of(CaseReasons.whyNot(kind, status, type));
  }
}
