package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.calendar.CountingConvention;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.document.LegalReference;

/** A clock of a pack made ready for many cases: its sets of events are enum sets. */
final class ClockProgram {
  /** As many as have a place of their own among the hash codes of the days of two years. */
  private static final int REMEMBERED = 1 << 12;

  private final RulePack pack;
  private final ClockDefinition clock;
  private final CountingConvention convention;
  private final LimitRule[] rules;
  private final LocalDate reviewDueOn;
  private final Span[] inForce;
  private final Set<CaseEventType> start;
  private final Set<CaseEventType> stop;
  private final Set<CaseEventType> cancel;
  private final Set<CaseEventType> pause;
  private final Set<CaseEventType> resume;
  private final Set<CaseEventType> restart;
  // Racing threads at worst compute one due date twice: what is kept never changes.
  private final @Nullable Remembered[] remembered = new @Nullable Remembered[REMEMBERED];

  /** The days on which something is in force, both ends included. */
  private record Span(LocalDate from, LocalDate to) {

    /** A rule is in force while its pack is, and on its own days at most. */
    static Span of(RulePack pack, LimitRule rule) {
      LocalDate from = rule.getInForceFrom().orElse(LocalDate.MIN);
      LocalDate to = rule.getInForceTo().orElse(LocalDate.MAX);
      LocalDate packTo = pack.getInForceTo().orElse(LocalDate.MAX);
      return new Span(
          from.isAfter(pack.getInForceFrom()) ? from : pack.getInForceFrom(),
          to.isBefore(packTo) ? to : packTo);
    }

    boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /** A due date with neither extension nor suspension, which many cases share. */
  private record Remembered(LimitRule rule, LocalDate startedOn, DueLegs due) {}

  ClockProgram(RulePack pack, ClockDefinition clock) {
    this.pack = pack;
    this.clock = clock;
    this.convention = clock.convention();
    this.rules = clock.getLimits().toArray(new LimitRule[0]);
    this.reviewDueOn = pack.getReviewDueOn().orElse(LocalDate.MAX);
    this.inForce = clock.getLimits().stream().map(rule -> Span.of(pack, rule)).toArray(Span[]::new);
    this.start = EnumSet.of(clock.getStartOn());
    this.stop = copy(clock.getStopOn());
    this.cancel = copy(clock.getCancelOn());
    this.pause = copy(clock.getPauseOn());
    this.resume = copy(clock.getResumeOn());
    this.restart = copy(clock.getRestartOn());
  }

  RulePack pack() {
    return pack;
  }

  ClockDefinition clock() {
    return clock;
  }

  CountingConvention convention() {
    return convention;
  }

  boolean startsOn(CaseEventType type) {
    return start.contains(type);
  }

  boolean stopsOn(CaseEventType type) {
    return stop.contains(type);
  }

  boolean cancelsOn(CaseEventType type) {
    return cancel.contains(type);
  }

  boolean pausesOn(CaseEventType type) {
    return pause.contains(type);
  }

  boolean resumesOn(CaseEventType type) {
    return resume.contains(type);
  }

  boolean restartsOn(CaseEventType type) {
    return restart.contains(type);
  }

  boolean appliesTo(CaseFile caseFile) {
    return clock.appliesTo(caseFile);
  }

  /** The rule for a case whose clock starts on a day; null if none was in force on that day. */
  @Nullable LimitRule ruleFor(CaseFile caseFile, LocalDate startedOn) {
    for (int i = 0; i < rules.length; i++) {
      if (inForce[i].holds(startedOn) && rules[i].getWhen().isMetBy(caseFile)) {
        return rules[i];
      }
    }
    return null;
  }

  /** Checks if the pack waits for a review on a day. */
  boolean reviewDueBy(LocalDate day) {
    return !day.isBefore(reviewDueOn);
  }

  /** The due date of a cycle with neither extension nor suspension. */
  DueLegs plainDue(LimitRule rule, LocalDate startedOn, WorkingCalendar calendar) {
    int place = startedOn.hashCode() & (REMEMBERED - 1);
    Remembered found = remembered[place];
    if (found != null && found.rule == rule && found.startedOn.equals(startedOn)) {
      return found.due;
    }
    DueLegs due =
        DueLegs.of(
            startedOn,
            rule.getLimit().orElseThrow(),
            Optional.empty(),
            List.of(),
            List.of(),
            this,
            calendar);
    remembered[place] = new Remembered(rule, startedOn, due);
    return due;
  }

  /** The clause by which the days of a pause are not counted. */
  Optional<LegalReference> pauseBasis(LimitRule rule) {
    Optional<LegalReference> ofPause = clock.getPauseBasis();
    return ofPause.isPresent() || rule.getBasis().isEmpty()
        ? ofPause
        : Optional.of(rule.getBasis().get(0));
  }

  private static Set<CaseEventType> copy(Set<CaseEventType> types) {
    Set<CaseEventType> copy = EnumSet.noneOf(CaseEventType.class);
    copy.addAll(types);
    return copy;
  }
}
