package vn.giaitrinh.examples.quickstart.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.ClockStatus;
import vn.giaitrinh.sla.SlaCheck;
import vn.giaitrinh.sla.SlaReading;
import vn.giaitrinh.sla.Timeliness;
import vn.giaitrinh.sla.UnreadClock;

/**
 * A vector of {@code clocks}: how the statutory clocks of a case stand on a day.
 *
 * @param kind the kind of case
 * @param events its events, in any order
 * @param asOf the day, inclusive: later events are not seen
 * @param expect the clocks expected; others are not asked about
 */
record ClockVector(CaseKind kind, List<CaseEvent> events, LocalDate asOf, List<Expected> expect)
    implements Vector {
  private static final SlaCheck LAW = SlaCheck.of(ShippedLaw.vietnam(), WorkingCalendars.vietnam());

  /** A clock expected, without a due date where there is none. */
  record Expected(
      String clock, Optional<LocalDate> due, ClockStatus status, Timeliness timeliness) {
    @Override
    public String toString() {
      return describe(clock, status, timeliness, due);
    }
  }

  @Override
  public String expected() {
    return expect.stream().map(Expected::toString).collect(Collectors.joining("; "));
  }

  @Override
  public String actual() {
    SlaReading reading = LAW.read(caseFile(), asOf);
    return expect.stream()
        .map(one -> actual(reading, one.clock()))
        .collect(Collectors.joining("; "));
  }

  private CaseFile caseFile() {
    return CaseFile.builder()
        .id(CaseId.of("vector"))
        .kind(kind)
        .channel(RequestChannel.AFFECTED_PARTY)
        .leadUnit(UnitId.of("vector"))
        .events(events)
        .build();
  }

  /** The clock as it was last started, or why it is not read. */
  private static String actual(SlaReading reading, String clock) {
    Stream<String> read =
        reading.clocks().stream()
            .filter(one -> one.getClock().getId().equals(clock))
            .map(ClockVector::describe);
    Stream<String> unread =
        reading.unread().stream()
            .filter(one -> one.clock().getId().equals(clock))
            .map(UnreadClock::reason)
            .map(reason -> clock + " " + reason);
    return Stream.concat(read, unread)
        .reduce((earlier, later) -> later)
        .orElse(clock + " does not apply");
  }

  private static String describe(ClockSnapshot clock) {
    return describe(
        clock.getClock().getId(), clock.getStatus(), clock.getTimeliness(), clock.lastDay());
  }

  private static String describe(
      String clock, ClockStatus status, Timeliness timeliness, Optional<LocalDate> due) {
    return clock + " " + status + " " + timeliness + due.map(day -> " due " + day).orElse("");
  }
}
