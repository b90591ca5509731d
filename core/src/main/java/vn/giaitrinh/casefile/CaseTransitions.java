package vn.giaitrinh.casefile;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What an event does to the status of a case, as one table. */
final class CaseTransitions {
  private static final Set<CaseStatus> INTAKE =
      EnumSet.range(CaseStatus.RECEIVED, CaseStatus.AWAITING_SUPPLEMENT);
  private static final Set<CaseStatus> ACTIVE =
      EnumSet.range(CaseStatus.ACCEPTED, CaseStatus.AWAITING_APPROVAL);
  private static final Set<CaseStatus> ACCEPTED_AND_OPEN =
      EnumSet.range(CaseStatus.ACCEPTED, CaseStatus.SUSPENDED);
  private static final Set<CaseStatus> OPEN =
      EnumSet.range(CaseStatus.RECEIVED, CaseStatus.SUSPENDED);
  private static final Set<CaseStatus> NOT_ENDED_OTHERWISE =
      EnumSet.range(CaseStatus.RECEIVED, CaseStatus.ANSWERED);
  private static final Map<CaseEventType, Transition> TABLE = table();

  private CaseTransitions() {}

  /**
   * Returns the status after an event; the same if the event makes no sense in it or does not bear
   * on it.
   *
   * @param now the status before the event
   * @param event the type of event
   * @param kind the kind of case
   * @param suspendedIn the status in which the case was last suspended
   */
  static CaseStatus after(
      CaseStatus now, CaseEventType event, CaseKind kind, CaseStatus suspendedIn) {
    if (event == CaseEventType.RESUMED) {
      return now == CaseStatus.SUSPENDED ? suspendedIn : now;
    }
    if (event == CaseEventType.ANSWERED && !kind.needsAcceptance() && INTAKE.contains(now)) {
      return CaseStatus.ANSWERED;
    }
    Transition transition = TABLE.get(event);
    return transition != null && transition.from().contains(now) ? transition.to() : now;
  }

  private static Map<CaseEventType, Transition> table() {
    Map<CaseEventType, Transition> table = new EnumMap<>(CaseEventType.class);
    table.put(CaseEventType.RECEIVED, to(CaseStatus.RECEIVED, CaseStatus.DRAFT));
    table.put(
        CaseEventType.ADMISSIBILITY_CHECKED,
        to(CaseStatus.UNDER_ADMISSIBILITY, CaseStatus.RECEIVED));
    table.put(
        CaseEventType.SUPPLEMENT_REQUESTED,
        to(CaseStatus.AWAITING_SUPPLEMENT, CaseStatus.RECEIVED, CaseStatus.UNDER_ADMISSIBILITY));
    table.put(
        CaseEventType.SUPPLEMENT_RECEIVED,
        to(CaseStatus.UNDER_ADMISSIBILITY, CaseStatus.AWAITING_SUPPLEMENT));
    table.put(CaseEventType.ACCEPTED, new Transition(INTAKE, CaseStatus.ACCEPTED));
    table.put(CaseEventType.REFUSED, new Transition(INTAKE, CaseStatus.REFUSED));
    table.put(CaseEventType.TRANSFERRED, new Transition(INTAKE, CaseStatus.TRANSFERRED));
    table.put(
        CaseEventType.UNIT_ASSIGNED,
        to(CaseStatus.IN_PREPARATION, CaseStatus.ACCEPTED, CaseStatus.IN_DIALOGUE));
    table.put(
        CaseEventType.DIALOGUE_HELD,
        to(CaseStatus.IN_DIALOGUE, CaseStatus.ACCEPTED, CaseStatus.IN_PREPARATION));
    table.put(CaseEventType.DRAFT_SUBMITTED, new Transition(ACTIVE, CaseStatus.AWAITING_APPROVAL));
    table.put(
        CaseEventType.DRAFT_RETURNED, to(CaseStatus.IN_PREPARATION, CaseStatus.AWAITING_APPROVAL));
    table.put(CaseEventType.SUSPENDED, new Transition(ACTIVE, CaseStatus.SUSPENDED));
    // An answer ends a suspension that was never lifted.
    table.put(CaseEventType.ANSWERED, new Transition(ACCEPTED_AND_OPEN, CaseStatus.ANSWERED));
    table.put(CaseEventType.WITHDRAWN, new Transition(OPEN, CaseStatus.WITHDRAWN));
    table.put(CaseEventType.TERMINATED, new Transition(ACCEPTED_AND_OPEN, CaseStatus.TERMINATED));
    // A case closed without an answer is closed all the same, and not explained.
    table.put(CaseEventType.CLOSED, new Transition(NOT_ENDED_OTHERWISE, CaseStatus.CLOSED));
    table.put(
        CaseEventType.REOPENED,
        to(CaseStatus.IN_PREPARATION, CaseStatus.ANSWERED, CaseStatus.CLOSED));
    return table;
  }

  private static Transition to(CaseStatus to, CaseStatus first, CaseStatus... more) {
    return new Transition(EnumSet.of(first, more), to);
  }

  private record Transition(Set<CaseStatus> from, CaseStatus to) {}
}
