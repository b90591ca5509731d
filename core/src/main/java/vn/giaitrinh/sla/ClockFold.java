package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;

/** Folds the events of one case over one clock. One use: a new fold for each case and clock. */
final class ClockFold {
  private final ClockProgram program;
  private final CaseFile caseFile;
  private final WorkingCalendar calendar;
  private final List<ClockSnapshot> snapshots;
  private @Nullable ClockCycle cycle;
  private @Nullable LocalDate notInForceOn;
  private @Nullable LocalDate noLimitOn;
  private int started;

  /**
   * Obtains a fold.
   *
   * @param snapshots where to add a snapshot for each cycle
   */
  ClockFold(
      ClockProgram program,
      CaseFile caseFile,
      WorkingCalendar calendar,
      List<ClockSnapshot> snapshots) {
    this.program = program;
    this.caseFile = caseFile;
    this.calendar = calendar;
    this.snapshots = snapshots;
  }

  void run(Timeline timeline, LocalDate asOf) {
    int first = 0;
    for (int i = 0; i < timeline.size(); i++) {
      CaseEventType type = timeline.type(i);
      if (starts(type)) {
        emit(timeline, first, i, asOf);
        start(timeline.day(i));
        // What was decided before the first start belongs to it, and is not honoured.
        first = started == 1 ? 0 : i;
        for (int early = first; early < i; early++) {
          extend(timeline, early);
        }
      } else if (started > 0) {
        extend(timeline, i);
        accept(type, timeline.day(i));
      }
    }
    if (started == 0) {
      wait(timeline, asOf);
    }
    emit(timeline, first, timeline.size(), asOf);
  }

  /** The day of a start that no rule in force judges; null if there is none. */
  @Nullable LocalDate notInForceOn() {
    return notInForceOn;
  }

  /** The day of a start whose limit nobody gives; null if there is none. */
  @Nullable LocalDate noLimitOn() {
    return noLimitOn;
  }

  private boolean starts(CaseEventType type) {
    if (started == 0) {
      return program.startsOn(type);
    }
    boolean open = cycle != null && cycle.status().isOpen();
    return !open && program.restartsOn(type);
  }

  private void start(LocalDate day) {
    started++;
    cycle = null;
    LimitRule rule = program.ruleFor(caseFile, day);
    if (rule == null) {
      notInForceOn = day;
    } else if (rule.getLimit().isEmpty()) {
      noLimitOn = day;
    } else {
      cycle = new ClockCycle(program, rule, calendar, started, day);
    }
  }

  private void wait(Timeline timeline, LocalDate asOf) {
    LimitRule rule = program.ruleFor(caseFile, asOf);
    if (rule != null) {
      cycle = new ClockCycle(program, rule, calendar, 1, null);
      for (int i = 0; i < timeline.size(); i++) {
        extend(timeline, i);
      }
    }
  }

  private void extend(Timeline timeline, int i) {
    if (cycle != null && timeline.type(i) == CaseEventType.EXTENDED) {
      cycle.extend(timeline.day(i), timeline.amount(i), timeline.hasNotice(i));
    }
  }

  private void accept(CaseEventType type, LocalDate day) {
    if (cycle == null || !cycle.status().isOpen()) {
      return;
    }
    if (program.stopsOn(type)) {
      cycle.end(ClockStatus.STOPPED, day);
    } else if (program.cancelsOn(type)) {
      cycle.end(ClockStatus.CANCELLED, day);
    } else if (program.resumesOn(type)) {
      cycle.resume(day);
    } else if (program.pausesOn(type)) {
      cycle.pause(day);
    }
  }

  private void emit(Timeline timeline, int first, int end, LocalDate asOf) {
    if (cycle != null) {
      snapshots.add(new ClockSnapshot(cycle, timeline, first, end, asOf));
    }
  }
}
