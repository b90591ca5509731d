package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseStatus;
import vn.giaitrinh.casefile.CaseSuspended;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.ClockStatus;
import vn.giaitrinh.text.Language;

/**
 * The suspensions of a case (<i>tạm đình chỉ</i>): the one still open, and those opened on the eve
 * of a due date, which is the due date itself and the working day before it.
 */
final class PauseFindings {
  private static final LegalReference DECREE =
      LegalReference.of("Nghị định", "59/2019/NĐ-CP", "14").toBuilder().clause("1").build();

  private PauseFindings() {}

  static Stream<Finding> of(CaseReading reading) {
    List<CaseSuspended> suspended =
        reading.events(CaseSuspended.class).stream()
            .filter(event -> !reading.isMisplaced(event))
            .toList();
    return Stream.concat(
        suspended.stream().flatMap(event -> nearDueDate(reading, event).stream()),
        stillOpen(reading, suspended).stream());
  }

  private static Optional<Finding> stillOpen(CaseReading reading, List<CaseSuspended> suspended) {
    if (reading.state().status() != CaseStatus.SUSPENDED) {
      return Optional.empty();
    }
    CaseSuspended last = suspended.get(suspended.size() - 1);
    String vi = Language.VI.write(last.getOn());
    return Optional.of(
        last.getReasonEndedOn()
            .filter(ended -> !ended.isAfter(reading.asOf()))
            .map(
                ended ->
                    reading.found(
                        FindingCode.PAUSE_REASON_ENDED,
                        "tạm đình chỉ từ ngày "
                            + vi
                            + ", lý do đã hết từ ngày "
                            + Language.VI.write(ended)
                            + ", chưa có quyết định tiếp tục",
                        "suspended since "
                            + last.getOn()
                            + ", the reason ended on "
                            + ended
                            + ", and not resumed"))
            .orElseGet(
                () ->
                    reading.found(
                        FindingCode.PAUSE_STILL_OPEN,
                        "tạm đình chỉ từ ngày " + vi + ", chưa có quyết định tiếp tục",
                        "suspended since " + last.getOn() + " and not resumed"))
            .path(reading.path(last))
            .basis(basis(reading, reading.clocks()))
            .build());
  }

  private static Optional<Finding> nearDueDate(CaseReading reading, CaseSuspended event) {
    WorkingCalendar calendar = reading.check().getCalendar();
    List<ClockSnapshot> before = clocksBefore(reading, event);
    return before.stream()
        .filter(PauseFindings::canPause)
        .flatMap(clock -> clock.lastDay().stream())
        .filter(due -> isEve(event.getOn(), due, calendar))
        .findFirst()
        .map(
            due ->
                reading
                    .found(
                        FindingCode.PAUSE_NEAR_DUE_DATE,
                        "tạm đình chỉ ngày "
                            + Language.VI.write(event.getOn())
                            + ", sát hạn "
                            + Language.VI.write(due),
                        "suspended on " + event.getOn() + ", on the eve of the due date of " + due)
                    .path(reading.path(event))
                    .basis(basis(reading, before))
                    .build());
  }

  private static boolean canPause(ClockSnapshot clock) {
    return clock.getStatus() == ClockStatus.RUNNING
        && clock.getClock().getPauseOn().contains(CaseEventType.SUSPENDED);
  }

  private static boolean isEve(LocalDate day, LocalDate due, WorkingCalendar calendar) {
    return !day.isAfter(due) && !day.isBefore(calendar.previousOrSameWorkingDay(due.minusDays(1)));
  }

  /** The clocks as they stood when the case was about to be suspended. */
  private static List<ClockSnapshot> clocksBefore(CaseReading reading, CaseSuspended event) {
    List<CaseEvent> events = reading.history().getEvents();
    CaseFile before =
        reading.caseFile().toBuilder().events(events.subList(0, events.indexOf(event))).build();
    return reading.check().read(before, event.getOn()).clocks();
  }

  private static Optional<LegalReference> basis(CaseReading reading, List<ClockSnapshot> clocks) {
    return reading.underTheDecree()
        ? Optional.of(DECREE)
        : clocks.stream()
            .filter(clock -> clock.getStatus().isOpen())
            .flatMap(clock -> clock.getClock().getPauseBasis().stream())
            .findFirst();
  }
}
