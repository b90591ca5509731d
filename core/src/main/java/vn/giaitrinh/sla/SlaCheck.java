package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    Timeline timeline = Timeline.of(caseFile, asOf);
    List<ClockSnapshot> snapshots = new ArrayList<>();
    for (RulePack pack : packs) {
      for (ClockDefinition clock : pack.getClocks()) {
        if (clock.appliesTo(caseFile)) {
          ClockSnapshot snapshot = new ClockFold(pack, clock, calendar).snapshot(timeline, asOf);
          if (pack.inForceOn(snapshot.getStartedOn().orElse(asOf))) {
            snapshots.add(snapshot);
          }
        }
      }
    }
    return snapshots;
  }
}
