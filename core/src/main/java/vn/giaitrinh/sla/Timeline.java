package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.List;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.DeadlineExtended;

/**
 * What the clocks need of a case, in order: a type, a day, and for an extension its amount and
 * whether notice was given. It is all that an evaluator sees, so that it can be filled from a case
 * or straight from a stream.
 */
final class Timeline {
  private final CaseEventType[] types;
  private final LocalDate[] days;
  private final int[] amounts;

  private Timeline(int size) {
    this(new CaseEventType[size], new LocalDate[size], new int[size]);
  }

  private Timeline(CaseEventType[] types, LocalDate[] days, int[] amounts) {
    this.types = types;
    this.days = days;
    this.amounts = amounts;
  }

  /** Takes the events that count, in the order in which they take effect. */
  static Timeline of(List<CaseEvent> events) {
    Timeline timeline = new Timeline(events.size());
    for (int i = 0; i < timeline.size(); i++) {
      CaseEvent event = events.get(i);
      CaseEventType type = event.type();
      timeline.types[i] = type;
      timeline.days[i] = event.getOn();
      // Asking the type first is many times faster than asking each event for its interface.
      if (type == CaseEventType.EXTENDED && event instanceof DeadlineExtended extension) {
        // Negative without notice, so that one number says both.
        timeline.amounts[i] =
            extension.getNotice().isPresent() ? extension.getAmount() : -extension.getAmount();
      }
    }
    return timeline;
  }

  /** Returns this timeline with its events on other days. */
  Timeline on(LocalDate[] others) {
    return new Timeline(types, others, amounts);
  }

  int size() {
    return types.length;
  }

  CaseEventType type(int i) {
    return types[i];
  }

  LocalDate day(int i) {
    return days[i];
  }

  int amount(int i) {
    return Math.abs(amounts[i]);
  }

  boolean hasNotice(int i) {
    return amounts[i] > 0;
  }
}
