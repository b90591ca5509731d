package vn.giaitrinh.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.calendar.CalendarCoverageException;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.calendar.WorkingCalendars;

class WorkingDayOfPeriodTest {
  private static final WorkingCalendar VIETNAM = WorkingCalendars.vietnam();

  // Days off of 2026: 1-2/1 with the working Saturday 10/1, Tết 16-20/2, Giỗ Tổ 27/4, 30/4-1/5,
  // 31/8-2/9 with the working Saturday 22/8.
  @ParameterizedTest
  @CsvSource({
    "2026-01-03, WEEK,     1, 2025-12-29",
    "2026-01-03, WEEK,    -1, 2025-12-31",
    "2026-01-06, WEEK,     6, 2026-01-10",
    "2026-01-06, WEEK,    -1, 2026-01-10",
    "2026-01-11, WEEK,    -2, 2026-01-09",
    "2026-01-31, MONTH,    1, 2026-01-05",
    "2026-02-16, MONTH,   -1, 2026-02-27",
    "2026-02-28, MONTH,   11, 2026-02-23", // the tenth is Friday 13/2
    "2026-04-01, MONTH,   -1, 2026-04-29",
    "2026-04-01, MONTH,   -2, 2026-04-28",
    "2026-08-05, MONTH,   -1, 2026-08-28",
    "2026-08-05, MONTH,    1, 2026-08-03",
    "2026-05-20, QUARTER,  1, 2026-04-01",
    "2026-09-30, QUARTER,  1, 2026-07-01",
    "2026-09-30, QUARTER, -1, 2026-09-30",
    "2026-12-31, QUARTER, -1, 2026-12-31"
  })
  void finds_the_nth_working_day(
      LocalDate within, CalendarPeriod period, int number, LocalDate day) {
    assertThat(WorkingDayOfPeriod.nth(number, period).find(within, VIETNAM)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, -1, 5})
  void the_week_of_tet_has_none(int number) {
    assertThat(
            WorkingDayOfPeriod.nth(number, CalendarPeriod.WEEK)
                .find(LocalDate.of(2026, 2, 17), VIETNAM))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {6, -6, 24, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void finds_none_beyond_the_week(int number) {
    assertThat(
            WorkingDayOfPeriod.nth(number, CalendarPeriod.WEEK)
                .find(LocalDate.of(2026, 3, 4), VIETNAM))
        .isEmpty();
  }

  @Test
  void counts_the_working_days_of_a_week_from_both_ends() {
    LocalDate wednesday = LocalDate.of(2026, 3, 4);

    for (int n = 1; n <= 5; n++) {
      Optional<LocalDate> fromStart =
          WorkingDayOfPeriod.nth(n, CalendarPeriod.WEEK).find(wednesday, VIETNAM);
      assertThat(fromStart).contains(LocalDate.of(2026, 3, 1 + n));
      assertThat(WorkingDayOfPeriod.nth(n - 6, CalendarPeriod.WEEK).find(wednesday, VIETNAM))
          .isEqualTo(fromStart);
    }
  }

  @Test
  void needs_a_calendar_of_the_period_and_no_more() {
    LocalDate monday = LocalDate.of(2026, 3, 2);
    WorkingCalendar week = WorkingCalendar.of("week", monday, monday.plusDays(6), List.of());

    assertThat(WorkingDayOfPeriod.last(CalendarPeriod.WEEK).find(monday, week))
        .contains(monday.plusDays(4));
    assertThat(WorkingDayOfPeriod.nth(6, CalendarPeriod.WEEK).find(monday, week)).isEmpty();
    assertThatThrownBy(() -> WorkingDayOfPeriod.last(CalendarPeriod.MONTH).find(monday, week))
        .isInstanceOf(CalendarCoverageException.class);
  }

  @Test
  void there_is_no_working_day_0() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkingDayOfPeriod.nth(0, CalendarPeriod.MONTH))
        .withMessage(
            "Working day 0 of a MONTH; allowed are 1 and more from the start, -1 and less from the"
                + " end");
  }
}
