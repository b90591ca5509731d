package vn.giaitrinh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaitrinh.calendar.TestCalendars.VIETNAM;
import static vn.giaitrinh.calendar.TestCalendars.holiday;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-02, SWAP_OFF", // CV 12729/VPCP-KGVX
    "2026-01-10, SWAP_WORK",
    "2026-02-16, HOLIDAY", // TB 9441 of the Ministry of Home Affairs
    "2026-04-27, IN_LIEU", // Giỗ Tổ is Sunday 26 April
    "2026-08-22, SWAP_WORK",
    "2026-08-23, WEEKLY_REST",
    "2026-09-03, WORKING",
    "2026-11-24, WORKING" // provisional, off by default
  })
  void knows_the_official_days_of_2026(LocalDate date, DayKind kind) {
    assertThat(VIETNAM.kindOf(date)).isEqualTo(kind);
    assertThat(VIETNAM.isWorkingDay(date)).isEqualTo(kind.isWorking());
  }

  @Test
  void puts_a_provisional_day_on_by_one_call() {
    LocalDate cultureDay = LocalDate.of(2026, 11, 24);

    assertThat(VIETNAM.withProvisionalDays().kindOf(cultureDay)).isEqualTo(DayKind.HOLIDAY);
    assertThat(VIETNAM.findSpecialDay(cultureDay)).isEmpty();
    assertThat(VIETNAM.weakestStatus(cultureDay, cultureDay)).isEqualTo(DayStatus.PROVISIONAL);
    assertThat(VIETNAM.weakestStatus(cultureDay.plusDays(1), cultureDay.plusDays(9)))
        .isEqualTo(DayStatus.ANNOUNCED);
  }

  @Test
  void refuses_days_outside_its_coverage_by_name() {
    assertThatThrownBy(() -> VIETNAM.isWorkingDay(LocalDate.of(2036, 1, 1)))
        .isInstanceOfSatisfying(
            CalendarCoverageException.class,
            e -> {
              assertThat(e.getDate()).isEqualTo("2036-01-01");
              assertThat(e.getFirstDay()).isEqualTo("2018-12-31");
              assertThat(e.getLastDay()).isEqualTo("2035-12-31");
            })
        .hasMessage(
            "Calendar VN does not cover 2036-01-01; it covers 2018-12-31 to 2035-12-31,"
                + " both inclusive");
    assertThatThrownBy(() -> VIETNAM.kindOf(LocalDate.of(2018, 12, 30)))
        .isInstanceOf(CalendarCoverageException.class);
    assertThatThrownBy(() -> VIETNAM.plusWorkingDays(LocalDate.of(2035, 12, 31), 1))
        .isInstanceOf(CalendarCoverageException.class);
  }

  @Test
  void steps_over_working_days_and_counts_them() {
    LocalDate friday = LocalDate.of(2026, 3, 6);

    assertThat(VIETNAM.plusWorkingDays(friday, 0)).isEqualTo(friday);
    assertThat(VIETNAM.plusWorkingDays(friday, 1)).isEqualTo("2026-03-09");
    assertThat(VIETNAM.workingDaysBetween(friday, LocalDate.of(2026, 3, 9))).isEqualTo(1);
    assertThat(VIETNAM.workingDaysBetween(friday, friday)).isZero();
    assertThat(VIETNAM.nextOrSameWorkingDay(LocalDate.of(2026, 3, 7))).isEqualTo("2026-03-09");
    assertThat(VIETNAM.plusWorkingDays(LocalDate.of(2026, 3, 9), -1)).isEqualTo(friday);
    assertThat(VIETNAM.plusWorkingDays(LocalDate.of(2026, 3, 8), -1)).isEqualTo(friday);
    assertThat(VIETNAM.previousOrSameWorkingDay(LocalDate.of(2026, 2, 22))).isEqualTo("2026-02-13");
    assertThat(VIETNAM.previousOrSameWorkingDay(friday)).isEqualTo(friday);
  }

  @Test
  void is_equal_to_one_that_classifies_the_same_days() {
    WorkingCalendar one = WorkingCalendars.vietnam().withProvisionalDays();

    assertThat(one)
        .isEqualTo(VIETNAM.withProvisionalDays())
        .hasSameHashCodeAs(VIETNAM.withProvisionalDays())
        .isNotEqualTo(VIETNAM)
        .isNotEqualTo("VN");
  }

  @Test
  void finds_no_day_however_many_are_asked_for() {
    assertThatThrownBy(() -> VIETNAM.plusWorkingDays(LocalDate.of(2026, 3, 6), Integer.MAX_VALUE))
        .isInstanceOf(CalendarCoverageException.class);
  }

  @Test
  void says_what_it_is() {
    assertThat(VIETNAM).hasToString("VN 2018-12-31..2035-12-31");
    assertThat(VIETNAM.withProvisionalDays())
        .hasToString("VN 2018-12-31..2035-12-31 with provisional days");
    assertThat(VIETNAM.getId()).isEqualTo("VN");
    assertThat(VIETNAM.getFirstDay()).isEqualTo("2018-12-31");
    assertThat(VIETNAM.getLastDay()).isEqualTo("2035-12-31");
    assertThat(VIETNAM.getListedDays())
        .filteredOn(day -> day.date().getYear() <= 2026)
        .hasSize(99)
        .isSortedAccordingTo((one, other) -> one.date().compareTo(other.date()));
  }

  @Test
  void rejects_a_range_that_is_empty_or_too_long_and_days_outside_it() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertThatThrownBy(() -> WorkingCalendar.of("X", day, day.minusDays(1), List.of()))
        .hasMessageContaining("allowed are 1 day to 100 years");
    assertThatThrownBy(() -> WorkingCalendar.of("X", day, day.plusYears(100), List.of()))
        .hasMessageContaining("allowed are 1 day to 100 years");
    assertThatThrownBy(() -> WorkingCalendar.of("X", LocalDate.MAX, LocalDate.MAX, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of the years 0 to 9999");
    assertThatThrownBy(() -> WorkingCalendar.of("X", LocalDate.MIN, LocalDate.MIN, List.of()))
        .hasMessageContaining("of the years 0 to 9999");
    assertThatThrownBy(
            () ->
                WorkingCalendar.of(
                    "X", day.plusDays(1), day.plusDays(9), List.of(holiday(day.toString()))))
        .isInstanceOf(CalendarCoverageException.class);
    assertThatThrownBy(
            () ->
                WorkingCalendar.of(
                    "X", day.minusDays(9), day, List.of(holiday(day.plusDays(1).toString()))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                WorkingCalendar.of(
                    "X",
                    day,
                    day.plusDays(9),
                    List.of(holiday(day.toString()), holiday(day.toString()))))
        .hasMessageContaining("2026-01-01 is listed more than once");
  }
}
