package vn.giaitrinh.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/** The events that count, written for reading and not for speed: an oracle. */
final class ReferenceEvents {
  private static final Comparator<CaseEvent> ORDER =
      Comparator.comparing(CaseEvent::getOn)
          .thenComparing(CaseEvent::getSequence)
          .thenComparing(CaseEvent::type)
          .thenComparing(CaseEvent::id)
          .thenComparing(CaseEvent::toString);

  private static final Comparator<CaseEvent> FIRST_RECORDED =
      Comparator.comparing((CaseEvent event) -> event.getRecordedOn().orElse(LocalDate.MIN))
          .thenComparing(ORDER);

  private ReferenceEvents() {}

  static List<CaseEvent> of(List<CaseEvent> events, LocalDate asOf, LocalDate knownOn) {
    List<CaseEvent> known =
        events.stream()
            .filter(event -> !event.getRecordedOn().orElse(event.getOn()).isAfter(knownOn))
            .toList();
    List<CaseEvent> happened =
        once(known).stream().filter(event -> !event.getOn().isAfter(asOf)).sorted(ORDER).toList();
    Set<String> voided = new HashSet<>();
    for (int i = happened.size() - 1; i >= 0; i--) {
      if (happened.get(i) instanceof EventVoided voiding && !voided.contains(voiding.id())) {
        voided.add(voiding.getEventId());
      }
    }
    return happened.stream()
        .filter(event -> !(event instanceof EventVoided) && !voided.contains(event.id()))
        .toList();
  }

  private static Collection<CaseEvent> once(List<CaseEvent> events) {
    Map<Object, CaseEvent> once = new LinkedHashMap<>();
    for (CaseEvent event : events) {
      Object key = event.getId().isPresent() ? event.getId().get() : event;
      once.merge(key, event, BinaryOperator.minBy(FIRST_RECORDED));
    }
    return once.values();
  }
}
