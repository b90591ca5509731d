package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.List;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.DeadlineExtended;

/**
 * What the clocks need of a case, in order: a type, a day, and for an extension its amount and
 * whether notice was given. It is all that an evaluator sees, so that it can be filled from a case
 * or straight from a stream.
 */
final class Timeline {
  private final CaseEventType[] types;
  private final int[] days;
  private final int[] amounts;
  private final boolean[] notices;

  private Timeline(int size) {
    types = new CaseEventType[size];
    days = new int[size];
    amounts = new int[size];
    notices = new boolean[size];
  }

  /** Takes the events that count, up to a day inclusive. */
  static Timeline of(CaseFile caseFile, LocalDate asOf) {
    List<CaseEvent> events = caseFile.effectiveEvents(asOf);
    Timeline timeline = new Timeline(events.size());
    for (int i = 0; i < events.size(); i++) {
      CaseEvent event = events.get(i);
      timeline.types[i] = event.type();
      timeline.days[i] = (int) event.getOn().toEpochDay();
      if (event instanceof DeadlineExtended extension) {
        timeline.amounts[i] = extension.getAmount();
        timeline.notices[i] = extension.getNotice().isPresent();
      }
    }
    return timeline;
  }

  int size() {
    return types.length;
  }

  CaseEventType type(int i) {
    return types[i];
  }

  LocalDate day(int i) {
    return LocalDate.ofEpochDay(days[i]);
  }

  int amount(int i) {
    return amounts[i];
  }

  boolean hasNotice(int i) {
    return notices[i];
  }
}
