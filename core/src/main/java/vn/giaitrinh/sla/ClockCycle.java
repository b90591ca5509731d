package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.calendar.Months;
import vn.giaitrinh.calendar.Suspension;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.calendar.WorkingCalendar;

/** One run of a clock, from the event that starts it to the one that ends it. */
final class ClockCycle {
  private final ClockProgram program;
  private final LimitRule rule;
  private final WorkingCalendar calendar;
  private final int number;
  private final @Nullable LocalDate startedOn;
  private List<Suspension> suspensions = List.of();
  private List<ExtensionResult> extensions = List.of();
  private ClockStatus status;
  private @Nullable LocalDate pausedSince;
  private @Nullable LocalDate endedOn;

  /** A cycle that starts on a day, or has not started if there is none. */
  ClockCycle(
      ClockProgram program,
      LimitRule rule,
      WorkingCalendar calendar,
      int number,
      @Nullable LocalDate startedOn) {
    this.program = program;
    this.rule = rule;
    this.calendar = calendar;
    this.number = number;
    this.startedOn = startedOn;
    this.status = startedOn == null ? ClockStatus.NOT_STARTED : ClockStatus.RUNNING;
  }

  void pause(LocalDate day) {
    if (status == ClockStatus.RUNNING) {
      pausedSince = day;
      status = ClockStatus.PAUSED;
    }
  }

  void resume(LocalDate day) {
    closePause(day);
    status = ClockStatus.RUNNING;
  }

  void end(ClockStatus end, LocalDate day) {
    closePause(day);
    endedOn = day;
    status = end;
  }

  /** The pause still open when the clock ends, ends with it. */
  private void closePause(LocalDate day) {
    if (pausedSince != null) {
      if (suspensions.isEmpty()) {
        suspensions = new ArrayList<>(1);
      }
      suspensions.add(new Suspension(pausedSince, day, program.pauseBasis(rule)));
      pausedSince = null;
    }
  }

  void extend(LocalDate day, int amount, boolean hasNotice) {
    boolean early = startedOn != null && day.isBefore(startedOn);
    ExtensionOutcome outcome =
        early ? ExtensionOutcome.CLOCK_NOT_OPEN : judge(day, amount, hasNotice);
    int granted =
        outcome.isHonoured()
            ? Math.min(amount, rule.getExtension().orElseThrow().getMax().amount())
            : 0;
    if (extensions.isEmpty()) {
      extensions = new ArrayList<>(1);
    }
    extensions.add(new ExtensionResult(day, amount, granted, outcome));
  }

  private ExtensionOutcome judge(LocalDate day, int amount, boolean hasNotice) {
    if (rule.getExtension().isEmpty()) {
      return ExtensionOutcome.NOT_ALLOWED;
    }
    if (!status.isOpen()) {
      return ExtensionOutcome.CLOCK_NOT_OPEN;
    }
    ExtensionRule extension = rule.getExtension().get();
    if (honoured() >= extension.getMaxCount()) {
      return ExtensionOutcome.TOO_MANY;
    }
    if (extension.isRequiresNotice() && !hasNotice) {
      return ExtensionOutcome.WITHOUT_NOTICE;
    }
    if (isAfterDue(day)) {
      return ExtensionOutcome.AFTER_DUE_DATE;
    }
    return amount > extension.getMax().amount()
        ? ExtensionOutcome.CUT_TO_MAXIMUM
        : ExtensionOutcome.HONOURED;
  }

  /** Most extensions are decided in the first days, when no due date need be computed to know. */
  private boolean isAfterDue(LocalDate day) {
    LocalDate started = startedOn;
    if (started != null
        && !(limit() instanceof Months)
        && !day.isAfter(started.plusDays(limit().amount()))) {
      return false;
    }
    DueLegs due = due();
    return due != null && day.isAfter(due.lastDay());
  }

  int honoured() {
    int honoured = 0;
    for (ExtensionResult result : extensions) {
      honoured += result.outcome().isHonoured() ? 1 : 0;
    }
    return honoured;
  }

  /** The due date as it stands; none before the start, nor while a pause leaves it open. */
  @Nullable DueLegs due() {
    if (startedOn == null) {
      return null;
    }
    DueLegs due = legs(extensions);
    boolean leftOpen = pausedSince != null && !due.last().usedUpBefore(pausedSince);
    return leftOpen ? null : due;
  }

  /** The due date with neither extension nor suspension. */
  Optional<LocalDate> originalDue() {
    return startedOn == null
        ? Optional.empty()
        : Optional.of(program.plainDue(rule, startedOn, calendar).lastDay());
  }

  /** The due date if every extension still allowed were decided as late as may be, to the full. */
  Optional<LocalDate> hardLimit(LocalDate today) {
    DueLegs due = due();
    if (startedOn == null || due == null) {
      return Optional.empty();
    }
    Optional<ExtensionRule> rule = this.rule.getExtension();
    if (!status.isOpen() || rule.isEmpty() || today.isAfter(due.lastDay())) {
      return Optional.of(due.lastDay());
    }
    List<ExtensionResult> all = new ArrayList<>(extensions);
    int max = rule.get().getMax().amount();
    for (int i = honoured(); i < rule.get().getMaxCount(); i++) {
      all.add(new ExtensionResult(due.lastDay(), max, max, ExtensionOutcome.HONOURED));
      due = legs(all);
    }
    return Optional.of(due.lastDay());
  }

  private DueLegs legs(List<ExtensionResult> extended) {
    LocalDate start = Objects.requireNonNull(startedOn);
    if (extended.isEmpty() && suspensions.isEmpty()) {
      return program.plainDue(rule, start, calendar);
    }
    return DueLegs.of(
        start, limit(), rule.getExtension(), extended, suspensions, program, calendar);
  }

  private TimeLimit limit() {
    return rule.getLimit().orElseThrow();
  }

  ClockProgram program() {
    return program;
  }

  LimitRule rule() {
    return rule;
  }

  int number() {
    return number;
  }

  ClockStatus status() {
    return status;
  }

  @Nullable LocalDate startedOn() {
    return startedOn;
  }

  @Nullable LocalDate pausedSince() {
    return pausedSince;
  }

  @Nullable LocalDate endedOn() {
    return endedOn;
  }

  List<ExtensionResult> extensions() {
    return extensions.isEmpty() ? List.of() : Collections.unmodifiableList(extensions);
  }
}
