package vn.giaitrinh.casefile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The procedure of a case that was or was not yet answered, compiled for replay: {@link
 * CaseProcedure} says what the table says, this finds it without a search.
 */
final class CaseTransitions {
  private static final CaseTransitions ACCEPTED_FIRST = new CaseTransitions(true, false);
  private static final CaseTransitions ACCEPTED_FIRST_ANSWERED = new CaseTransitions(true, true);
  private static final CaseTransitions STRAIGHT = new CaseTransitions(false, false);
  private static final CaseTransitions STRAIGHT_ANSWERED = new CaseTransitions(false, true);

  private final List<ProcedureStep> steps;
  private final Map<CaseEventType, Map<CaseStatus, CaseStatus>> after =
      new EnumMap<>(CaseEventType.class);

  private CaseTransitions(boolean needsAcceptance, boolean answered) {
    steps =
        CaseProcedure.steps(needsAcceptance).stream()
            .filter(step -> answered || !step.onceAnswered())
            .toList();
    for (ProcedureStep step : steps) {
      Map<CaseStatus, CaseStatus> statuses =
          after.computeIfAbsent(step.type(), type -> new EnumMap<>(CaseStatus.class));
      step.from().forEach(from -> statuses.put(from, step.after(from)));
    }
  }

  static CaseTransitions of(CaseKind kind, boolean answered) {
    if (kind.needsAcceptance()) {
      return answered ? ACCEPTED_FIRST_ANSWERED : ACCEPTED_FIRST;
    }
    return answered ? STRAIGHT_ANSWERED : STRAIGHT;
  }

  /** {@return what may happen, the steps that carry a case on first} */
  List<ProcedureStep> steps() {
    return steps;
  }

  boolean allows(CaseEventType event, CaseStatus now) {
    return next(event, now) != null;
  }

  /**
   * Returns the status after an event; the same if the event makes no sense in it or does not bear
   * on it.
   *
   * @param event the type of event
   * @param now the status before it
   * @param suspendedIn the status in which the case was last suspended
   */
  CaseStatus after(CaseEventType event, CaseStatus now, CaseStatus suspendedIn) {
    CaseStatus next = next(event, now);
    if (next == null) {
      return now;
    }
    return event == CaseEventType.RESUMED ? suspendedIn : next;
  }

  private @Nullable CaseStatus next(CaseEventType event, CaseStatus now) {
    Map<CaseStatus, CaseStatus> statuses = after.get(event);
    return statuses == null ? null : statuses.get(now);
  }
}
