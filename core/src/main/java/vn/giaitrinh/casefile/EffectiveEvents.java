package vn.giaitrinh.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The events that count, in the order in which they take effect.
 *
 * <p>A case has few events, and there may be millions of cases: what is quadratic here is faster
 * than what is not, and ids and voidings are looked for only where there are any.
 */
final class EffectiveEvents {
  private static final Comparator<CaseEvent> FIRST_RECORDED =
      Comparator.comparing((CaseEvent event) -> event.getRecordedOn().orElse(LocalDate.MIN))
          .thenComparing(EffectiveEvents::place)
          .thenComparing(EffectiveEvents::compareAtOnePlace);

  private EffectiveEvents() {}

  static List<CaseEvent> of(List<CaseEvent> recorded, LocalDate asOf, LocalDate knownOn) {
    CaseEvent[] events = recorded.toArray(new CaseEvent[0]);
    int size = once(events, known(events, knownOn));
    long lastDay = asOf.toEpochDay();
    long[] places = new long[size];
    boolean inOrder = true;
    boolean voids = false;
    int kept = 0;
    for (int i = 0; i < size; i++) {
      CaseEvent event = events[i];
      long place = place(event);
      if (place >> Integer.SIZE > lastDay) {
        continue;
      }
      voids |= event.type() == CaseEventType.VOIDED;
      if (kept == i && (i == 0 || places[i - 1] < place)) {
        places[kept++] = place;
      } else {
        inOrder = false;
        kept = insert(events, places, kept, event, place);
      }
    }
    int counting = voids ? withoutVoided(events, kept) : kept;
    if (inOrder && counting == recorded.size()) {
      return recorded;
    }
    return List.of(counting == events.length ? events : Arrays.copyOf(events, counting));
  }

  /** Moves the events known by a day to the front, and returns how many there are. */
  private static int known(CaseEvent[] events, LocalDate knownOn) {
    if (knownOn.equals(LocalDate.MAX)) {
      return events.length;
    }
    int kept = 0;
    for (CaseEvent event : events) {
      if (!event.getRecordedOn().orElseGet(event::getOn).isAfter(knownOn)) {
        events[kept++] = event;
      }
    }
    return kept;
  }

  /** An event sent twice under one id counts once, as it was first recorded. */
  private static int once(CaseEvent[] events, int size) {
    for (int i = 0; i < size; i++) {
      if (events[i].getId().isPresent()) {
        return onceById(events, size);
      }
    }
    return size;
  }

  private static int onceById(CaseEvent[] events, int size) {
    @Nullable String[] ids = new @Nullable String[size];
    int kept = 0;
    for (int i = 0; i < size; i++) {
      CaseEvent event = events[i];
      @Nullable String id = event.getId().orElse(null);
      int same = id == null ? -1 : indexOf(id, ids, kept);
      if (same < 0) {
        ids[kept] = id;
        if (kept < i) {
          events[kept] = event;
        }
        kept++;
      } else if (FIRST_RECORDED.compare(event, events[same]) < 0) {
        events[same] = event;
      }
    }
    return kept;
  }

  private static int indexOf(String id, @Nullable String[] ids, int size) {
    for (int i = 0; i < size; i++) {
      if (id.equals(ids[i])) {
        return i;
      }
    }
    return -1;
  }

  /** Puts an event in its place unless an equal one is there, and returns how many there are. */
  private static int insert(
      CaseEvent[] events, long[] places, int size, CaseEvent event, long place) {
    int at = size;
    while (at > 0 && places[at - 1] > place) {
      at--;
    }
    for (int i = at; i > 0 && places[i - 1] == place; i--) {
      if (events[i - 1].equals(event)) {
        return size;
      }
    }
    while (at > 0 && places[at - 1] == place && compareAtOnePlace(events[at - 1], event) > 0) {
      at--;
    }
    for (int i = size; i > at; i--) {
      events[i] = events[i - 1];
      places[i] = places[i - 1];
    }
    events[at] = event;
    places[at] = place;
    return size + 1;
  }

  /** Day and sequence number in one; no year of a case is too far for it. */
  private static long place(CaseEvent event) {
    long sequence = event.getSequence() - (long) Integer.MIN_VALUE;
    return event.getOn().toEpochDay() << Integer.SIZE | sequence;
  }

  // The text comes last so that even two events with one id have one order, however they arrive.
  private static int compareAtOnePlace(CaseEvent one, CaseEvent other) {
    int byType = one.type().compareTo(other.type());
    if (byType != 0) {
      return byType;
    }
    int byId = one.id().compareTo(other.id());
    return byId != 0 ? byId : one.toString().compareTo(other.toString());
  }

  private static int withoutVoided(CaseEvent[] events, int size) {
    Set<String> voided = voided(events, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      CaseEvent event = events[i];
      if (!(event instanceof EventVoided) && !voided.contains(event.id())) {
        events[kept++] = event;
      }
    }
    return kept;
  }

  // Latest first, since a voiding that is itself voided voids nothing.
  private static Set<String> voided(CaseEvent[] events, int size) {
    Set<String> voided = new HashSet<>();
    for (int i = size - 1; i >= 0; i--) {
      if (events[i] instanceof EventVoided voiding && !voided.contains(voiding.id())) {
        voided.add(voiding.getEventId());
      }
    }
    return voided;
  }
}
