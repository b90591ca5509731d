package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.text.Language;

/**
 * The due date of a case that rests least firmly on the calendar: on a provisional day off, or on
 * projected ones.
 */
final class CalendarFindings {
  private CalendarFindings() {}

  static Stream<Finding> of(CaseReading reading) {
    return reading.clocks().stream()
        .filter(clock -> clock.lastDay().isPresent())
        .filter(clock -> clock.calendarStatus() != DayStatus.ANNOUNCED)
        .max(
            Comparator.comparing(ClockSnapshot::calendarStatus)
                .thenComparing(clock -> clock.lastDay().orElseThrow()))
        .map(clock -> notAnnounced(reading, clock))
        .stream();
  }

  private static Finding notAnnounced(CaseReading reading, ClockSnapshot clock) {
    LocalDate due = clock.lastDay().orElseThrow();
    boolean projected = clock.calendarStatus() == DayStatus.PROJECTED;
    return reading
        .found(
            FindingCode.CALENDAR_NOT_ANNOUNCED,
            "hạn ngày "
                + Language.VI.write(due)
                + (projected
                    ? " tính theo lịch nghỉ dự kiến của năm chưa được công bố"
                    : " còn phụ thuộc ngày nghỉ chưa được công bố"),
            "the due date "
                + due
                + (projected
                    ? " rests on projected days off of a year not yet announced"
                    : " depends on a day off that is not yet announced"))
        .build();
  }
}
