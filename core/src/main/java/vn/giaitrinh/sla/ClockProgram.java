package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.calendar.CountingConvention;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;

/** A clock of a pack made ready for many cases: its sets of events are the bits of one number. */
final class ClockProgram {
  private final RulePack pack;
  private final ClockDefinition clock;
  private final CountingConvention convention;
  private final long start;
  private final long stop;
  private final long cancel;
  private final long pause;
  private final long resume;
  private final long restart;

  ClockProgram(RulePack pack, ClockDefinition clock) {
    this.pack = pack;
    this.clock = clock;
    this.convention = clock.convention();
    this.start = bits(Set.of(clock.getStartOn()));
    this.stop = bits(clock.getStopOn());
    this.cancel = bits(clock.getCancelOn());
    this.pause = bits(clock.getPauseOn());
    this.resume = bits(clock.getResumeOn());
    this.restart = bits(clock.getRestartOn());
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
    return has(start, type);
  }

  boolean stopsOn(CaseEventType type) {
    return has(stop, type);
  }

  boolean cancelsOn(CaseEventType type) {
    return has(cancel, type);
  }

  boolean pausesOn(CaseEventType type) {
    return has(pause, type);
  }

  boolean resumesOn(CaseEventType type) {
    return has(resume, type);
  }

  boolean restartsOn(CaseEventType type) {
    return has(restart, type);
  }

  /** Checks if an event of a type may bear on the clock at all. */
  boolean heeds(CaseEventType type) {
    return type == CaseEventType.EXTENDED
        || has(start | stop | cancel | pause | resume | restart, type);
  }

  boolean appliesTo(CaseFile caseFile) {
    return clock.appliesTo(caseFile);
  }

  /** The rule for a case whose clock starts on a day; null if none was in force on that day. */
  @Nullable LimitRule ruleFor(CaseFile caseFile, LocalDate startedOn) {
    if (pack.inForceOn(startedOn)) {
      for (LimitRule rule : clock.getLimits()) {
        if (rule.inForceOn(startedOn) && rule.getWhen().isMetBy(caseFile)) {
          return rule;
        }
      }
    }
    return null;
  }

  private static long bits(Collection<CaseEventType> types) {
    long bits = 0;
    for (CaseEventType type : types) {
      bits |= 1L << type.ordinal();
    }
    return bits;
  }

  private static boolean has(long bits, CaseEventType type) {
    return (bits >>> type.ordinal() & 1) != 0;
  }
}
