package vn.giaitrinh.report.letter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.ExtensionResult;

/** What the clocks of a case tell for a letter. */
final class LetterClocks {
  private LetterClocks() {}

  /**
   * Checks if a clock is that of another case: it starts on a day on which nothing happened in this
   * one, or where it is that of the explanation, on which the case was neither accepted nor
   * reopened.
   */
  static boolean isOfAnotherCase(ClockSnapshot clock, List<CaseEvent> events) {
    Set<CaseEventType> starts =
        clock.isStoppedBy(CaseEventType.ANSWERED)
            ? EnumSet.of(CaseEventType.ACCEPTED, CaseEventType.REOPENED)
            : EnumSet.allOf(CaseEventType.class);
    return clock.getStartedOn().isPresent()
        && events.stream()
            .filter(event -> starts.contains(event.type()))
            .map(CaseEvent::getOn)
            .noneMatch(clock.getStartedOn().get()::equals);
  }

  /** Finds the clock of the explanation, in its latest run; empty while it has no due day. */
  static Optional<ClockSnapshot> explanation(List<ClockSnapshot> clocks) {
    return withDueDay(
        clocks.stream().filter(clock -> clock.isStoppedBy(CaseEventType.ANSWERED)).toList());
  }

  /**
   * Finds the clock that a delay breaks: that of the explanation, or before it that of the notice.
   */
  static Optional<ClockSnapshot> delayed(List<ClockSnapshot> clocks) {
    return explanation(clocks).or(() -> withDueDay(clocks));
  }

  /** Finds what the clock of the explanation made of an extension. */
  static Optional<ExtensionResult> result(List<ClockSnapshot> clocks, DeadlineExtended extension) {
    return explanation(clocks).stream()
        .flatMap(clock -> clock.getExtensions().stream())
        .filter(result -> result.decidedOn().equals(extension.getOn()))
        .filter(result -> result.asked() == extension.getAmount())
        .reduce((earlier, later) -> later);
  }

  static LocalDate lastDay(ClockSnapshot clock) {
    return clock.lastDay().orElseThrow();
  }

  /** The due day before any extension. */
  static LocalDate originalDue(ClockSnapshot clock) {
    return clock.getOriginalDue().orElseThrow();
  }

  private static Optional<ClockSnapshot> withDueDay(List<ClockSnapshot> clocks) {
    return clocks.stream()
        .filter(clock -> clock.lastDay().isPresent())
        .reduce((earlier, later) -> later);
  }
}
