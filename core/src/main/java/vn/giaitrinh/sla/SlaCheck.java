package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.calendar.CalendarCoverageException;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.casefile.CaseFile;

/**
 * Reads every statutory clock of a case as of a day.
 *
 * <p>A case is judged by the pack in force on the day its clock started, whatever came later.
 */
public final class SlaCheck {
  private final List<RulePack> packs;
  private final WorkingCalendar calendar;

  private SlaCheck(List<RulePack> packs, WorkingCalendar calendar) {
    this.packs = List.copyOf(packs);
    this.calendar = calendar;
  }

  /**
   * Obtains a check.
   *
   * @param packs the rule packs; where two are in force at once, the clocks of both are read
   * @param calendar the working calendar
   * @return the check
   */
  public static SlaCheck of(List<RulePack> packs, WorkingCalendar calendar) {
    return new SlaCheck(packs, calendar);
  }

  /** {@return the rule packs} */
  public List<RulePack> getPacks() {
    return packs;
  }

  /** {@return the working calendar} */
  public WorkingCalendar getCalendar() {
    return calendar;
  }

  /**
   * Reads the clocks of a case.
   *
   * @param caseFile the case
   * @param asOf the day as of which to read them; later events are not seen
   * @return a snapshot for each clock that applies, in the order of the packs; a clock that has not
   *     started is included, judged by the pack in force on the as-of day
   * @throws CalendarCoverageException if a due date leaves the calendar
   */
  public List<ClockSnapshot> check(CaseFile caseFile, LocalDate asOf) {
    SlaReading reading = read(caseFile, asOf);
    if (!reading.uncovered().isEmpty()) {
      throw CalendarCoverageException.of(calendar, reading.uncovered().get(0).day());
    }
    return reading.clocks();
  }

  /**
   * Reads the clocks of a case, passing over those that leave the calendar.
   *
   * @param caseFile the case
   * @param asOf the day as of which to read them; later events are not seen
   * @return the snapshots that {@link #check} would give, and the clocks that could not be read
   */
  public SlaReading read(CaseFile caseFile, LocalDate asOf) {
    Timeline timeline = Timeline.of(caseFile, asOf);
    List<ClockSnapshot> snapshots = new ArrayList<>();
    List<UncoveredClock> uncovered = new ArrayList<>();
    for (RulePack pack : packs) {
      for (ClockDefinition clock : pack.getClocks()) {
        if (clock.appliesTo(caseFile)) {
          try {
            snapshot(pack, clock, timeline, asOf).ifPresent(snapshots::add);
          } catch (CalendarCoverageException e) {
            uncovered.add(new UncoveredClock(clock, e.getDate()));
          }
        }
      }
    }
    return new SlaReading(snapshots, uncovered);
  }

  /** Reads one clock; empty if its pack was not in force when it started. */
  private Optional<ClockSnapshot> snapshot(
      RulePack pack, ClockDefinition clock, Timeline timeline, LocalDate asOf) {
    ClockSnapshot snapshot = new ClockFold(pack, clock, calendar).snapshot(timeline, asOf);
    return Optional.of(snapshot).filter(read -> pack.inForceOn(read.getStartedOn().orElse(asOf)));
  }
}
