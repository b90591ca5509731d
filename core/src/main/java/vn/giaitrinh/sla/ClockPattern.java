package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.List;
import vn.giaitrinh.casefile.CaseFile;

/**
 * The clocks of cases that differ from one in the days of their events only, so that the clocks of
 * such a case are read from its days and no case file is made of it.
 */
public final class ClockPattern {
  private final SlaCheck check;
  private final List<ClockProgram> programs;
  private final CaseFile caseFile;
  private final Timeline events;
  private final LocalDate asOf;

  ClockPattern(SlaCheck check, CaseFile caseFile, Timeline events, LocalDate asOf) {
    this.check = check;
    this.programs = check.programsOf(caseFile);
    this.caseFile = caseFile;
    this.events = events;
    this.asOf = asOf;
  }

  /**
   * Reads the clocks of a case.
   *
   * @param days the day of each event that counts on the as-of day, in the order in which they take
   *     effect; kept, and not to be changed afterwards
   * @return what {@link SlaCheck#read} would give
   * @throws IllegalArgumentException if there are more or fewer days than events
   */
  public SlaReading read(LocalDate... days) {
    if (days.length != events.size()) {
      throw new IllegalArgumentException(
          days.length + " days are given for " + events.size() + " events");
    }
    return check.read(programs, caseFile, events.on(days), asOf);
  }
}
