package vn.giaitrinh.calendar;

import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.text.BilingualText;

/** Calendars and days for tests, in this package and above. */
public final class TestCalendars {
  static final WorkingCalendar VIETNAM = WorkingCalendars.vietnam();

  private TestCalendars() {}

  /** The Vietnamese calendar, cut after a day, inclusive. */
  public static WorkingCalendar vietnamThrough(LocalDate lastDay) {
    return WorkingCalendar.of(
        VIETNAM.getId(),
        VIETNAM.getFirstDay(),
        lastDay,
        VIETNAM.getListedDays().stream().filter(day -> !day.date().isAfter(lastDay)).toList());
  }

  static SpecialDay holiday(String date) {
    return day(date, DayKind.HOLIDAY, DayStatus.ANNOUNCED);
  }

  static SpecialDay day(String date, DayKind kind, DayStatus status) {
    return new SpecialDay(
        LocalDate.parse(date),
        kind,
        BilingualText.of("Nghỉ", "Off"),
        status,
        Optional.empty(),
        Optional.empty());
  }

  static SpecialDay announced(String date, DayKind kind, String announcedOn) {
    return new SpecialDay(
        LocalDate.parse(date),
        kind,
        BilingualText.of("Nghỉ", "Off"),
        DayStatus.ANNOUNCED,
        Optional.of(LocalDate.parse(announcedOn)),
        Optional.of("CV 1/VPCP"));
  }
}
