package vn.giaitrinh.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The events that count, in the order in which they take effect. */
final class EffectiveEvents {
  // The text comes last so that even two events with one id have one order, however they arrive.
  private static final Comparator<CaseEvent> ORDER =
      Comparator.comparing(CaseEvent::getOn)
          .thenComparing(CaseEvent::getSequence)
          .thenComparing(CaseEvent::type)
          .thenComparing(CaseEvent::getId)
          .thenComparing(CaseEvent::toString);

  private EffectiveEvents() {}

  static List<CaseEvent> of(List<CaseEvent> events, LocalDate asOf) {
    List<CaseEvent> happened =
        events.stream()
            .filter(event -> !event.getOn().isAfter(asOf))
            .distinct()
            .sorted(ORDER)
            .toList();
    Set<String> voided = voided(happened);
    return happened.stream()
        .filter(event -> !(event instanceof EventVoided) && !voided.contains(event.getId()))
        .toList();
  }

  // Latest first, since a voiding that is itself voided voids nothing.
  private static Set<String> voided(List<CaseEvent> happened) {
    Set<String> voided = new HashSet<>();
    for (int i = happened.size() - 1; i >= 0; i--) {
      if (happened.get(i) instanceof EventVoided voiding && !voided.contains(voiding.getId())) {
        voided.add(voiding.getEventId());
      }
    }
    return voided;
  }
}
