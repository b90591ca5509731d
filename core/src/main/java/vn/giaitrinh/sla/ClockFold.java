package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.calendar.DueDate;
import vn.giaitrinh.calendar.Suspension;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.casefile.CaseEventType;

/** Folds the events of one case over one clock. One use: a new fold for each case and clock. */
final class ClockFold {
  private final RulePack pack;
  private final ClockDefinition clock;
  private final WorkingCalendar calendar;
  private final List<Suspension> suspensions = new ArrayList<>();
  private final List<ExtensionResult> extensions = new ArrayList<>();
  private TimeLimit allowance;
  private ClockStatus status = ClockStatus.NOT_STARTED;
  private @Nullable LocalDate startedOn;
  private @Nullable LocalDate pausedSince;
  private @Nullable LocalDate endedOn;

  ClockFold(RulePack pack, ClockDefinition clock, WorkingCalendar calendar) {
    this.pack = pack;
    this.clock = clock;
    this.calendar = calendar;
    this.allowance = clock.getLimit();
  }

  ClockSnapshot snapshot(Timeline timeline, LocalDate asOf) {
    for (int i = 0; i < timeline.size(); i++) {
      accept(timeline, i);
    }
    Optional<DueDate> due = dueDate();
    Timeliness timeliness = timeliness(due, asOf);
    LocalDate measured = endedOn == null ? asOf : endedOn;
    return new ClockSnapshot.Builder()
        .pack(pack)
        .clock(clock)
        .asOf(asOf)
        .status(status)
        .timeliness(timeliness)
        .startedOn(Optional.ofNullable(startedOn))
        .endedOn(Optional.ofNullable(endedOn))
        .pausedSince(Optional.ofNullable(pausedSince))
        .dueDate(due)
        .unitsLeft(
            status == ClockStatus.RUNNING
                ? due.map(date -> timeliness.isLate() ? 0 : date.unitsLeft(asOf))
                : Optional.empty())
        .daysLate(timeliness.isLate() ? due.map(date -> date.daysLate(measured)).orElse(0) : 0)
        .extensions(extensions)
        .build();
  }

  private void accept(Timeline timeline, int i) {
    CaseEventType type = timeline.type(i);
    LocalDate day = timeline.day(i);
    if (type == CaseEventType.EXTENDED) {
      extend(day, timeline.amount(i), timeline.hasNotice(i));
    } else if (status == ClockStatus.NOT_STARTED) {
      if (type == clock.getStartOn()) {
        startedOn = day;
        status = ClockStatus.RUNNING;
      }
    } else if (status.isOpen()) {
      if (clock.getStopOn().contains(type)) {
        end(ClockStatus.STOPPED, day);
      } else if (clock.getCancelOn().contains(type)) {
        end(ClockStatus.CANCELLED, day);
      } else if (clock.getResumeOn().contains(type)) {
        resume(day);
        status = ClockStatus.RUNNING;
      } else if (clock.getPauseOn().contains(type) && status == ClockStatus.RUNNING) {
        pausedSince = day;
        status = ClockStatus.PAUSED;
      }
    }
  }

  private void end(ClockStatus end, LocalDate day) {
    resume(day);
    endedOn = day;
    status = end;
  }

  private void resume(LocalDate day) {
    if (pausedSince != null) {
      suspensions.add(new Suspension(pausedSince, day, clock.getBasis().stream().findFirst()));
      pausedSince = null;
    }
  }

  private void extend(LocalDate day, int amount, boolean hasNotice) {
    ExtensionOutcome outcome = judge(day, amount, hasNotice);
    int granted = 0;
    if (outcome.isHonoured()) {
      granted = Math.min(amount, clock.getExtension().orElseThrow().maxAmount());
      allowance = allowance.plus(granted);
    }
    extensions.add(new ExtensionResult(day, amount, granted, outcome));
  }

  private ExtensionOutcome judge(LocalDate day, int amount, boolean hasNotice) {
    if (clock.getExtension().isEmpty()) {
      return ExtensionOutcome.NOT_ALLOWED;
    }
    if (!status.isOpen()) {
      return ExtensionOutcome.CLOCK_NOT_OPEN;
    }
    ExtensionRule rule = clock.getExtension().get();
    long honoured = extensions.stream().filter(one -> one.outcome().isHonoured()).count();
    if (honoured >= rule.maxCount()) {
      return ExtensionOutcome.TOO_MANY;
    }
    if (rule.requiresNotice() && !hasNotice) {
      return ExtensionOutcome.WITHOUT_NOTICE;
    }
    if (dueDate().map(due -> day.isAfter(due.getDate())).orElse(false)) {
      return ExtensionOutcome.AFTER_DUE_DATE;
    }
    return amount > rule.maxAmount() ? ExtensionOutcome.CUT_TO_MAXIMUM : ExtensionOutcome.HONOURED;
  }

  /** The due date as it stands; none before the start, nor while a pause leaves it open. */
  private Optional<DueDate> dueDate() {
    if (startedOn == null) {
      return Optional.empty();
    }
    DueDate due = DueDate.of(startedOn, allowance, suspensions, clock.convention(), calendar);
    boolean leftOpen = pausedSince != null && !due.usedUpBefore(pausedSince);
    return leftOpen ? Optional.empty() : Optional.of(due);
  }

  private Timeliness timeliness(Optional<DueDate> due, LocalDate asOf) {
    if (status == ClockStatus.NOT_STARTED) {
      return Timeliness.NOT_APPLICABLE;
    }
    LocalDate measured = endedOn == null ? asOf : endedOn;
    boolean late = due.map(date -> measured.isAfter(date.getDate())).orElse(false);
    return switch (status) {
      case STOPPED -> late ? Timeliness.MET_LATE : Timeliness.MET;
      case CANCELLED -> late ? Timeliness.NOT_MET : Timeliness.NOT_APPLICABLE;
      case PAUSED -> late ? Timeliness.OVERDUE : Timeliness.ON_HOLD;
      default -> late ? Timeliness.OVERDUE : due.map(d -> running(d, asOf)).orElseThrow();
    };
  }

  private Timeliness running(DueDate due, LocalDate asOf) {
    if (asOf.equals(due.getDate())) {
      return Timeliness.DUE_TODAY;
    }
    int atRisk = (due.allowance() * clock.getAtRiskPercent() + 99) / 100;
    return due.unitsLeft(asOf) <= atRisk ? Timeliness.AT_RISK : Timeliness.ON_TRACK;
  }
}
