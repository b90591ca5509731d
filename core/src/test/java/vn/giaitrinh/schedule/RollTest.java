package vn.giaitrinh.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.calendar.CalendarCoverageException;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.calendar.WorkingCalendars;

class RollTest {
  private static final WorkingCalendar VIETNAM = WorkingCalendars.vietnam();

  // Days off of 2026: Tết 14-22/2 (TB 9441), Sunday 15/3, working Saturday 22/8 for 31/8.
  @ParameterizedTest
  @CsvSource({
    "2026-02-17, NONE,                           2026-02-17",
    "2026-02-17, NEXT_WORKING_DAY,               2026-02-23",
    "2026-02-17, PREVIOUS_WORKING_DAY,           2026-02-13",
    "2026-02-17, FIRST_WORKING_DAY_OF_NEXT_WEEK, 2026-02-23",
    "2026-02-14, FIRST_WORKING_DAY_OF_NEXT_WEEK, 2026-02-23", // all of the next week is off
    "2026-03-15, NEXT_WORKING_DAY,               2026-03-16",
    "2026-03-15, PREVIOUS_WORKING_DAY,           2026-03-13",
    "2026-08-22, NEXT_WORKING_DAY,               2026-08-22",
    "2026-08-22, PREVIOUS_WORKING_DAY,           2026-08-22",
    "2026-08-23, PREVIOUS_WORKING_DAY,           2026-08-22",
    "2026-08-31, NEXT_WORKING_DAY,               2026-09-03",
    "2026-08-31, FIRST_WORKING_DAY_OF_NEXT_WEEK, 2026-09-07"
  })
  void moves_a_day_off(LocalDate day, Roll roll, LocalDate moved) {
    assertThat(roll.apply(day, VIETNAM)).isEqualTo(moved);
  }

  @ParameterizedTest
  @EnumSource
  void leaves_a_working_day(Roll roll) {
    LocalDate thursday = LocalDate.of(2026, 9, 3);

    assertThat(roll.apply(thursday, VIETNAM)).isEqualTo(thursday);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void does_not_leave_the_calendar(Roll roll) {
    LocalDate saturday = LocalDate.of(2026, 3, 14);
    WorkingCalendar weekend =
        WorkingCalendar.of("weekend", saturday, saturday.plusDays(1), List.of());

    assertThatThrownBy(() -> roll.apply(saturday, weekend))
        .isInstanceOf(CalendarCoverageException.class);
  }

  @Test
  void none_asks_no_calendar() {
    LocalDate day = LocalDate.of(1945, 9, 2);

    assertThat(Roll.NONE.apply(day, VIETNAM)).isEqualTo(day);
  }
}
