package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.calendar.DueDate;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.document.LegalReference;

/**
 * A clock of a case as of a day: its status, how it stands to its due date, and what that rests on.
 *
 * <pre>{@code
 * ClockSnapshot clock = check.check(request, LocalDate.of(2026, 9, 9)).get(1);
 * clock.getTimeliness();                  // AT_RISK
 * clock.lastDay();                        // Optional[2026-09-11]
 * clock.explain().render(Language.VI);    // every day counted or not, with events and clauses
 * }</pre>
 */
public final class ClockSnapshot {
  private final ClockCycle cycle;
  private final Timeline timeline;
  private final int firstEvent;
  private final int endOfEvents;
  private final LocalDate asOf;
  private final @Nullable DueLegs due;
  private final Timeliness timeliness;

  ClockSnapshot(
      ClockCycle cycle, Timeline timeline, int firstEvent, int endOfEvents, LocalDate asOf) {
    this.cycle = cycle;
    this.timeline = timeline;
    this.firstEvent = firstEvent;
    this.endOfEvents = endOfEvents;
    this.asOf = asOf;
    this.due = cycle.due();
    this.timeliness = timeliness();
  }

  private Timeliness timeliness() {
    boolean late = due != null && measuredOn().isAfter(due.lastDay());
    return switch (cycle.status()) {
      case NOT_STARTED -> Timeliness.NOT_APPLICABLE;
      case STOPPED -> late ? Timeliness.MET_LATE : Timeliness.MET;
      case CANCELLED -> late ? Timeliness.NOT_MET : Timeliness.NOT_APPLICABLE;
      case PAUSED -> late ? Timeliness.OVERDUE : Timeliness.ON_HOLD;
      case RUNNING -> late ? Timeliness.OVERDUE : running(Objects.requireNonNull(due));
    };
  }

  private Timeliness running(DueLegs legs) {
    if (asOf.equals(legs.lastDay())) {
      return Timeliness.DUE_TODAY;
    }
    return RiskWindow.of(legs, getClock()).holds(asOf) ? Timeliness.AT_RISK : Timeliness.ON_TRACK;
  }

  /** {@return the rule pack that defines the clock, the one by which the case is judged} */
  public RulePack getPack() {
    return cycle.program().pack();
  }

  /** {@return the clock} */
  public ClockDefinition getClock() {
    return cycle.program().clock();
  }

  /** {@return the limit that applies to the case, with its clause and the override of a host} */
  public LimitRule getRule() {
    return cycle.rule();
  }

  /** {@return which run of the clock this is: 1, and one more each time it started anew} */
  public int getCycle() {
    return cycle.number();
  }

  /** {@return the day as of which the clock was read} */
  public LocalDate getAsOf() {
    return asOf;
  }

  /** {@return the status of the clock} */
  public ClockStatus getStatus() {
    return cycle.status();
  }

  /** {@return how it stands to its due date} */
  public Timeliness getTimeliness() {
    return timeliness;
  }

  /** {@return the day on which it started, if it has} */
  public Optional<LocalDate> getStartedOn() {
    return Optional.ofNullable(cycle.startedOn());
  }

  /** {@return the day on which it was stopped or cancelled, if it was} */
  public Optional<LocalDate> getEndedOn() {
    return Optional.ofNullable(cycle.endedOn());
  }

  /** {@return the day from which the count is suspended, if it is} */
  public Optional<LocalDate> getPausedSince() {
    return Optional.ofNullable(cycle.pausedSince());
  }

  /** {@return the due date with its proof; empty while there is none} */
  public Optional<DueDate> getDueDate() {
    return Optional.ofNullable(due).map(DueLegs::last);
  }

  /**
   * Returns the due dates that lead to the last one. There is more than one if an extension is in
   * another unit than the limit, or runs from the day of its decision.
   *
   * @return the due dates in order, the last one that of {@link #getDueDate()}; empty while there
   *     is none
   */
  public List<DueDate> getLegs() {
    return due == null ? List.of() : due.all();
  }

  /** {@return the due date that neither extension nor suspension moved; empty before the start} */
  public Optional<LocalDate> getOriginalDue() {
    return cycle.originalDue();
  }

  /**
   * Returns the last day to which the due date may still move: every extension left, decided on the
   * last day on which it may be, and to the full.
   *
   * @return the day; the due date once the clock has ended or is late, empty while there is none
   * @throws vn.giaitrinh.calendar.CalendarCoverageException if it leaves the calendar
   */
  public Optional<LocalDate> getHardLimit() {
    return cycle.hardLimit(asOf);
  }

  /**
   * {@return the limit with the extensions that make it longer; empty while there is no due date}
   */
  public Optional<TimeLimit> getAllowance() {
    return Optional.ofNullable(due).map(legs -> legs.all().get(0).getLimit());
  }

  /**
   * Returns the units left.
   *
   * @return the units left of the due date that the day is charged to, in its unit; 0 once used up,
   *     empty while not running
   */
  public Optional<Integer> getUnitsLeft() {
    if (cycle.status() != ClockStatus.RUNNING || due == null) {
      return Optional.empty();
    }
    return Optional.of(timeliness.isLate() ? 0 : due.on(asOf).unitsLeft(asOf));
  }

  /**
   * Returns how far the due date was or is passed.
   *
   * @return the calendar days late, 0 if it was not passed
   * @throws IllegalArgumentException if the days are too many to be numbered by an int
   */
  public int getDaysLate() {
    return timeliness.isLate() && due != null ? due.last().daysLate(measuredOn()) : 0;
  }

  /** {@return every extension decided, honoured or not, in order} */
  public List<ExtensionResult> getExtensions() {
    return cycle.extensions();
  }

  /**
   * Returns the days still to come on which somebody may have to act, in order.
   *
   * @return the days after or on the as-of day; empty unless the clock runs and is not late
   */
  public List<NextInstant> getNextInstants() {
    return cycle.status() == ClockStatus.RUNNING && due != null && !timeliness.isLate()
        ? NextInstant.of(this, due)
        : List.of();
  }

  /**
   * Checks if an event of a type stops the clock; faster than to look into its definition.
   *
   * @param type the type of event
   * @return true if one does
   */
  public boolean isStoppedBy(CaseEventType type) {
    return cycle.program().stopsOn(type);
  }

  /** {@return the weakest calendar status that the due date used} */
  public DayStatus calendarStatus() {
    return due == null ? DayStatus.ANNOUNCED : due.status();
  }

  /** {@return the last day on which the act is in time, inclusive; empty while there is none} */
  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(due).map(DueLegs::lastDay);
  }

  /** {@return the clauses of law behind the limit} */
  public List<LegalReference> basis() {
    return getRule().getBasis();
  }

  /** {@return how far the limit was confirmed, and the extension rule if it moved the due date} */
  public Verification verification() {
    Verification limit = getRule().getVerification();
    return cycle.honoured() == 0
        ? limit
        : limit.weaker(getRule().getExtension().orElseThrow().getVerification());
  }

  /** {@return the version of the law by which the case is judged: that of the rule pack} */
  public String lawVersion() {
    return getPack().version();
  }

  /**
   * Checks if the law waited for a review when the clock started.
   *
   * @return true if the pack was {@linkplain RulePack#reviewDueBy due for review}; false before the
   *     start
   */
  public boolean isReviewDue() {
    LocalDate started = cycle.startedOn();
    return started != null && cycle.program().reviewDueBy(started);
  }

  /** {@return what the host put in place of the law, if it did} */
  public Optional<HostOverride> hostOverride() {
    return getRule().getHostOverride();
  }

  /**
   * Explains this snapshot: every day counted or not, with the events of the case and the clauses
   * woven in. It is made anew at each call.
   *
   * @return the explanation
   * @throws vn.giaitrinh.calendar.CalendarCoverageException if the calendar does not cover every
   *     day of it
   */
  public ClockExplanation explain() {
    return ClockExplanation.of(this);
  }

  /**
   * Checks if another snapshot says the same.
   *
   * @param other the other
   * @return true if clock, rule, cycle, days, status, due dates and extensions are equal
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClockSnapshot that
        && getPack().equals(that.getPack())
        && getClock().equals(that.getClock())
        && getRule().equals(that.getRule())
        && getCycle() == that.getCycle()
        && asOf.equals(that.asOf)
        && getStatus() == that.getStatus()
        && timeliness == that.timeliness
        && getStartedOn().equals(that.getStartedOn())
        && getEndedOn().equals(that.getEndedOn())
        && getPausedSince().equals(that.getPausedSince())
        && getLegs().equals(that.getLegs())
        && getExtensions().equals(that.getExtensions());
  }

  @Override
  public int hashCode() {
    return Objects.hash(getClock().getId(), getCycle(), asOf, getStatus(), getStartedOn());
  }

  /** {@return the clock, its status, timeliness and due date} */
  @Override
  public String toString() {
    return getClock().getId()
        + " "
        + getStatus()
        + " "
        + timeliness
        + lastDay().map(day -> " " + day).orElse("");
  }

  private LocalDate measuredOn() {
    LocalDate ended = cycle.endedOn();
    return ended == null ? asOf : ended;
  }

  Timeline timeline() {
    return timeline;
  }

  int firstEvent() {
    return firstEvent;
  }

  int endOfEvents() {
    return endOfEvents;
  }

  ClockProgram program() {
    return cycle.program();
  }
}
