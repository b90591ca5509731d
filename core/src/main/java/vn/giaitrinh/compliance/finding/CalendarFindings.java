package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.text.Language;

/**
 * The due date of a case that rests least firmly on the calendar: on a provisional day off, or on
 * projected ones.
 */
final class CalendarFindings {
  private CalendarFindings() {}

  static void find(CaseFacts facts, FoundFindings found) {
    if (restsOnNews(facts)) {
      found.add(
          FindingCode.CALENDAR_NOT_ANNOUNCED, () -> notAnnounced(facts, leastFirm(facts.clocks())));
    }
  }

  private static boolean restsOnNews(CaseFacts facts) {
    for (ClockSnapshot clock : facts.clocks()) {
      // Without a due date it is as firm as can be.
      if (clock.calendarStatus() != DayStatus.ANNOUNCED) {
        return true;
      }
    }
    return false;
  }

  private static ClockSnapshot leastFirm(List<ClockSnapshot> clocks) {
    return clocks.stream()
        .filter(clock -> clock.lastDay().isPresent())
        .max(
            Comparator.comparing(ClockSnapshot::calendarStatus)
                .thenComparing(clock -> clock.lastDay().orElseThrow()))
        .orElseThrow();
  }

  private static Finding notAnnounced(CaseFacts facts, ClockSnapshot clock) {
    LocalDate due = clock.lastDay().orElseThrow();
    boolean projected = clock.calendarStatus() == DayStatus.PROJECTED;
    return facts
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
