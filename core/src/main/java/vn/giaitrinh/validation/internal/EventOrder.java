package vn.giaitrinh.validation.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.casefile.CaseEvent;

/** The order of events by their days. */
final class EventOrder {
  private EventOrder() {}

  /** Returns the places, from 0, of the events that are of an earlier day than the one before. */
  static List<Integer> misplaced(List<? extends @Nullable CaseEvent> events) {
    return IntStream.range(1, events.size())
        .filter(i -> isBefore(events.get(i), events.get(i - 1)))
        .boxed()
        .toList();
  }

  private static boolean isBefore(@Nullable CaseEvent event, @Nullable CaseEvent other) {
    return event != null && other != null && event.getOn().isBefore(other.getOn());
  }
}
