package vn.giaitrinh.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The state of a case as of a day, derived from its events and never stored.
 *
 * @param status the status
 * @param outcome what came of the case; empty while it is open
 */
public record CaseState(CaseStatus status, Optional<Outcome> outcome) {

  /**
   * Derives the state of a case.
   *
   * <p>The events that count by that day are applied in turn, from {@link CaseStatus#DRAFT}. One
   * that makes no sense in the status reached, such as a second acceptance, leaves it as it is. A
   * reopened case has no outcome until it is answered or closed again.
   *
   * @param file the case
   * @param asOf the day, inclusive: its events are applied
   * @return the state at the end of that day
   */
  public static CaseState of(CaseFile file, LocalDate asOf) {
    CaseStatus status = CaseStatus.DRAFT;
    CaseStatus suspendedIn = CaseStatus.DRAFT;
    boolean answered = false;
    boolean dialogueHeld = false;
    for (CaseEvent event : file.effectiveEvents(asOf)) {
      CaseStatus next = CaseTransitions.after(status, event.type(), file.getKind(), suspendedIn);
      if (next == CaseStatus.SUSPENDED && status != next) {
        suspendedIn = status;
      }
      answered |= next == CaseStatus.ANSWERED;
      dialogueHeld |= event.type() == CaseEventType.DIALOGUE_HELD;
      status = next;
    }
    return new CaseState(status, outcome(file, asOf, status, answered, dialogueHeld));
  }

  /** {@return the group in which reports count it; empty for a draft, which was not received} */
  public Optional<StatusGroup> group() {
    return status.group();
  }

  private static Optional<Outcome> outcome(
      CaseFile file, LocalDate asOf, CaseStatus status, boolean answered, boolean dialogueHeld) {
    return switch (status) {
      case ANSWERED -> Optional.of(explained(file, asOf, dialogueHeld));
      case CLOSED ->
          Optional.of(answered ? explained(file, asOf, dialogueHeld) : Outcome.NOT_EXPLAINED);
      case REFUSED -> Optional.of(Outcome.REFUSED_INADMISSIBLE);
      case TRANSFERRED -> Optional.of(Outcome.TRANSFERRED);
      case WITHDRAWN -> Optional.of(Outcome.WITHDRAWN);
      case TERMINATED -> Optional.of(Outcome.TERMINATED);
      default -> Optional.empty();
    };
  }

  private static Outcome explained(CaseFile file, LocalDate asOf, boolean dialogueHeld) {
    boolean fully =
        file.explanationOn(asOf)
            .filter(record -> record.unansweredPoints(file.getPoints()).isEmpty())
            .filter(record -> record.missingContents(dialogueHeld).isEmpty())
            .isPresent();
    return fully ? Outcome.EXPLAINED_FULLY : Outcome.EXPLAINED_PARTLY;
  }
}
