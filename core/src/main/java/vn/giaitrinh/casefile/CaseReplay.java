package vn.giaitrinh.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A replay of the events of one case, from {@link CaseStatus#DRAFT} on. */
final class CaseReplay {
  private final CaseFile file;
  private final List<CaseEvent> events;
  private CaseTransitions table;
  private CaseStatus status = CaseStatus.DRAFT;
  private CaseStatus suspendedIn = CaseStatus.DRAFT;
  private boolean answered;
  private boolean dialogueHeld;

  private CaseReplay(CaseFile file, List<CaseEvent> events) {
    this.file = file;
    this.events = events;
    this.table = CaseTransitions.of(file.getKind(), false);
  }

  static CaseState state(CaseFile file, LocalDate asOf, LocalDate knownOn) {
    CaseReplay replay = new CaseReplay(file, file.effectiveEvents(asOf, knownOn));
    for (int i = 0; i < replay.events.size(); i++) {
      replay.apply(replay.events.get(i).type());
    }
    return replay.state(asOf, knownOn);
  }

  static CaseHistory history(CaseFile file, LocalDate asOf, LocalDate knownOn) {
    CaseReplay replay = new CaseReplay(file, file.effectiveEvents(asOf, knownOn));
    CaseStatus[] before = new CaseStatus[replay.events.size()];
    List<MisplacedEvent> misplaced = new ArrayList<>(0);
    for (int i = 0; i < before.length; i++) {
      before[i] = replay.status;
      CaseEvent event = replay.events.get(i);
      if (!replay.makesSense(i, before)) {
        misplaced.add(
            new MisplacedEvent(
                event,
                replay.status,
                CaseReasons.whyNot(file.getKind(), replay.status, event.type())));
      }
      replay.apply(event.type());
    }
    return new CaseHistory(replay.events, replay.state(asOf, knownOn), List.copyOf(misplaced));
  }

  private void apply(CaseEventType type) {
    CaseStatus next = table.after(type, status, suspendedIn);
    if (next == status) {
      dialogueHeld |= type == CaseEventType.DIALOGUE_HELD;
      return;
    }
    if (next == CaseStatus.SUSPENDED) {
      suspendedIn = status;
    } else if (next == CaseStatus.ANSWERED) {
      answered = true;
      table = CaseTransitions.of(file.getKind(), true);
    }
    dialogueHeld |= type == CaseEventType.DIALOGUE_HELD;
    status = next;
  }

  private boolean makesSense(int i, CaseStatus[] before) {
    CaseEventType type = events.get(i).type();
    return table.allows(type, status)
        || (type.isWorkOfTheDay() && madeSenseEarlierThatDay(i, type, before));
  }

  /**
   * The order within a day is one of types, and puts the draft submitted after the answer sent on
   * the same day. Such work is misplaced only if it made no sense in any status of that day, or if
   * the like was done.
   */
  private boolean madeSenseEarlierThatDay(int i, CaseEventType type, CaseStatus[] before) {
    CaseEvent event = events.get(i);
    boolean made = false;
    for (int j = i - 1; j >= 0; j--) {
      CaseEvent earlier = events.get(j);
      if (!earlier.getOn().equals(event.getOn()) || earlier.getSequence() != event.getSequence()) {
        return made;
      }
      boolean sense = table.allows(type, before[j]);
      if (sense && earlier.type() == type) {
        return false;
      }
      made |= sense;
    }
    return made;
  }

  private CaseState state(LocalDate asOf, LocalDate knownOn) {
    return new CaseState(file.getKind(), status, outcome(asOf, knownOn), answered);
  }

  private Optional<Outcome> outcome(LocalDate asOf, LocalDate knownOn) {
    return switch (status) {
      case ANSWERED -> Optional.of(explained(asOf, knownOn));
      case CLOSED -> Optional.of(answered ? explained(asOf, knownOn) : Outcome.NOT_EXPLAINED);
      case REFUSED -> Optional.of(Outcome.REFUSED_INADMISSIBLE);
      case TRANSFERRED -> Optional.of(Outcome.TRANSFERRED);
      case WITHDRAWN -> Optional.of(Outcome.WITHDRAWN);
      case TERMINATED -> Optional.of(Outcome.TERMINATED);
      default -> Optional.empty();
    };
  }

  private Outcome explained(LocalDate asOf, LocalDate knownOn) {
    Optional<ExplanationRecord> inForce = file.explanationOn(asOf, knownOn);
    boolean fully =
        inForce.isPresent()
            && inForce.get().unansweredPoints(file.getPoints()).isEmpty()
            && inForce.get().missingContents(dialogueHeld).isEmpty();
    return fully ? Outcome.EXPLAINED_FULLY : Outcome.EXPLAINED_PARTLY;
  }
}
