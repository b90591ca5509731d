package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giaitrinh.calendar.CalendarCoverageException;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseKind;

/**
 * Reads every statutory clock of a case as of a day.
 *
 * <p>A case is judged by the pack in force on the day its clock started, whatever came later.
 */
public final class SlaCheck {
  private final List<RulePack> packs;
  private final WorkingCalendar calendar;
  private final Optional<LocalDate> knownOn;
  private final Map<CaseKind, List<ClockProgram>> programs;

  private SlaCheck(List<RulePack> packs, WorkingCalendar calendar, Optional<LocalDate> knownOn) {
    this.packs = List.copyOf(packs);
    this.calendar = calendar;
    this.knownOn = knownOn;
    this.programs =
        packs.stream()
            .flatMap(pack -> pack.getClocks().stream().map(clock -> new ClockProgram(pack, clock)))
            .collect(
                Collectors.groupingBy(
                    program -> program.clock().getKind(),
                    () -> new EnumMap<>(CaseKind.class),
                    Collectors.toList()));
  }

  /**
   * Obtains a check.
   *
   * @param packs the rule packs; where two are in force at once, the clocks of both are read
   * @param calendar the working calendar
   * @return the check
   */
  public static SlaCheck of(List<RulePack> packs, WorkingCalendar calendar) {
    return new SlaCheck(packs, calendar, Optional.empty());
  }

  /**
   * Returns this check as it would have answered on a day: events recorded later are not seen, and
   * the calendar is {@linkplain WorkingCalendar#asKnownOn as known} on that day. The rule packs
   * stay those given, since they carry no day on which they became known.
   *
   * @param day the day, inclusive
   * @return the check as known on that day; this one if it knows less already
   */
  public SlaCheck asKnownOn(LocalDate day) {
    return knownOn.filter(known -> !known.isAfter(day)).isPresent()
        ? this
        : new SlaCheck(packs, calendar.asKnownOn(day), Optional.of(day));
  }

  /** {@return the rule packs} */
  public List<RulePack> getPacks() {
    return packs;
  }

  /** {@return the working calendar} */
  public WorkingCalendar getCalendar() {
    return calendar;
  }

  /** {@return the day whose knowledge this check has; empty for all that is recorded} */
  public Optional<LocalDate> getKnownOn() {
    return knownOn;
  }

  /**
   * Reads the clocks of a case.
   *
   * @param caseFile the case
   * @param asOf the day as of which to read them; later events are not seen
   * @return a snapshot for each cycle of each clock that applies, in the order of the packs; a
   *     clock that has not started is included, judged by the pack in force on the as-of day. A
   *     clock that started on a day on which no pack was in force is left out; {@link #read} names
   *     it
   * @throws CalendarCoverageException if a due date leaves the calendar
   * @throws MissingLimitException if neither the law nor the host gives the limit of a clock
   */
  public List<ClockSnapshot> check(CaseFile caseFile, LocalDate asOf) {
    SlaReading reading = read(caseFile, asOf);
    for (UnreadClock unread : reading.unread()) {
      switch (unread.reason()) {
        case CALENDAR_NOT_COVERED -> throw CalendarCoverageException.of(calendar, unread.day());
        case LIMIT_NOT_SET -> throw new MissingLimitException(unread.pack(), unread.clock());
        case LAW_NOT_IN_FORCE -> {}
      }
    }
    return reading.clocks();
  }

  /**
   * Reads the clocks of a case, passing over those that cannot be read.
   *
   * @param caseFile the case
   * @param asOf the day as of which to read them; later events are not seen
   * @return the snapshots that {@link #check} would give, and the clocks that could not be read
   */
  public SlaReading read(CaseFile caseFile, LocalDate asOf) {
    return read(programsOf(caseFile), caseFile, Timeline.of(events(caseFile, asOf)), asOf);
  }

  /**
   * Obtains the clocks of cases that differ from one in the days of their events only.
   *
   * @param caseFile one such case
   * @param asOf the day as of which to read the clocks; later events are not seen
   * @return the pattern of the clocks
   */
  public ClockPattern patternOf(CaseFile caseFile, LocalDate asOf) {
    return new ClockPattern(this, caseFile, Timeline.of(events(caseFile, asOf)), asOf);
  }

  /** The clocks that apply to a case. */
  List<ClockProgram> programsOf(CaseFile caseFile) {
    List<ClockProgram> ofKind = programs.getOrDefault(caseFile.getKind(), List.of());
    List<ClockProgram> applying = new ArrayList<>(ofKind.size());
    for (ClockProgram program : ofKind) {
      if (program.appliesTo(caseFile)) {
        applying.add(program);
      }
    }
    return applying;
  }

  /** Reads clocks of a case of which all but the events is as in a case file. */
  SlaReading read(
      List<ClockProgram> applying, CaseFile caseFile, Timeline timeline, LocalDate asOf) {
    List<ClockSnapshot> snapshots = new ArrayList<>(applying.size());
    List<UnreadClock> unread = new ArrayList<>(0);
    for (int i = 0; i < applying.size(); i++) {
      read(applying.get(i), caseFile, timeline, asOf, snapshots, unread);
    }
    if (!unread.isEmpty()) {
      unread.removeIf(one -> isReadByAnother(one, snapshots));
    }
    return new SlaReading(snapshots, unread);
  }

  private List<CaseEvent> events(CaseFile caseFile, LocalDate asOf) {
    return knownOn.isEmpty()
        ? caseFile.effectiveEvents(asOf)
        : caseFile.effectiveEvents(asOf, knownOn.get());
  }

  private void read(
      ClockProgram program,
      CaseFile caseFile,
      Timeline timeline,
      LocalDate asOf,
      List<ClockSnapshot> snapshots,
      List<UnreadClock> unread) {
    int before = snapshots.size();
    ClockFold fold = new ClockFold(program, caseFile, calendar, snapshots);
    try {
      fold.run(timeline, asOf);
      LocalDate noLimit = fold.noLimitOn();
      if (noLimit != null) {
        unread.add(unread(program, UnreadReason.LIMIT_NOT_SET, noLimit));
      }
      LocalDate notInForce = fold.notInForceOn();
      if (notInForce != null) {
        unread.add(unread(program, UnreadReason.LAW_NOT_IN_FORCE, notInForce));
      }
    } catch (CalendarCoverageException e) {
      // A clock is read whole or not at all.
      snapshots.subList(before, snapshots.size()).clear();
      unread.add(unread(program, UnreadReason.CALENDAR_NOT_COVERED, e.getDate()));
    }
  }

  private static UnreadClock unread(ClockProgram program, UnreadReason reason, LocalDate day) {
    return new UnreadClock(program.pack(), program.clock(), reason, day);
  }

  /** A pack not in force is no loss where another pack judges the same start of the same clock. */
  private static boolean isReadByAnother(UnreadClock unread, List<ClockSnapshot> snapshots) {
    return unread.reason() == UnreadReason.LAW_NOT_IN_FORCE
        && snapshots.stream()
            .anyMatch(
                one ->
                    one.getClock().getId().equals(unread.clock().getId())
                        && one.getStartedOn().equals(Optional.of(unread.day())));
  }
}
