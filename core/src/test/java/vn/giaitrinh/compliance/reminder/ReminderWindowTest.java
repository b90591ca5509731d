package vn.giaitrinh.compliance.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.CALENDAR;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.day;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.window;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.calendar.CalendarCoverageException;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.calendar.WorkingDays;

class ReminderWindowTest {

  // 2026: Giỗ Tổ Hùng Vương is made up for on Monday 27/4, and 30/4 and 1/5 are Thursday and
  // Friday. Saturday 22/8 is worked for Monday 31/8, which is off with 1/9 and 2/9.
  @ParameterizedTest
  @CsvSource({
    "04-24, 0, 04-27",
    "04-24, 1, 04-28",
    "04-24, 2, 05-03",
    "04-24, 3, 05-04",
    "05-02, 0, 05-03",
    "08-20, 2, 08-23",
    "08-20, 7, 09-02",
    "08-20, 8, 09-03",
    "09-07, 3, 09-10",
    "11-23, 1, 11-24"
  })
  void it_ends_on_the_eve_of_the_first_working_day_beyond_it(
      String asOf, int workingDays, String through) {
    ReminderWindow window = window(asOf, workingDays);

    assertThat(window.getThrough()).isEqualTo(day(through));
    assertThat(window.isComplete()).isTrue();
    assertThat(window.due(day(through)))
        .hasValueSatisfying(term -> assertThat(term.workingDaysLeft()).contains(workingDays));
    assertThat(window.due(day(through).plusDays(1))).isEmpty();
  }

  @Test
  void it_tells_how_firm_its_days_are() {
    assertThat(window("09-07", 3).calendarStatus()).isEqualTo(DayStatus.ANNOUNCED);
    assertThat(window("11-23", 1).calendarStatus()).isEqualTo(DayStatus.PROVISIONAL);
    assertThat(window("12-31", 1).calendarStatus()).isEqualTo(DayStatus.PROJECTED);
    assertThat(
            ReminderWindow.of(CALENDAR.withProvisionalDays(), day("11-23"), WorkingDays.of(1))
                .getThrough())
        .isEqualTo(day("11-25"));
  }

  @Test
  void it_ends_with_the_calendar_and_says_so() {
    LocalDate asOf = LocalDate.of(2035, 12, 28);
    ReminderWindow window = ReminderWindow.of(CALENDAR, asOf, WorkingDays.of(5));

    assertThat(window.getThrough()).isEqualTo(LocalDate.of(2035, 12, 31));
    assertThat(window.isComplete()).isFalse();
    assertThat(window.due(LocalDate.of(2035, 12, 31)))
        .hasValueSatisfying(term -> assertThat(term.workingDaysLeft()).contains(1));
    assertThat(window.due(LocalDate.of(2036, 1, 2))).isEmpty();
    assertThat(window.grace(Optional.empty(), LocalDate.of(2036, 1, 9)).workingDaysLeft())
        .isEmpty();
  }

  @Test
  void a_day_before_the_calendar_is_overdue_by_an_unknown_number_of_working_days() {
    ReminderWindow window =
        ReminderWindow.of(CALENDAR, LocalDate.of(2019, 1, 10), WorkingDays.of(5));

    assertThat(window.due(LocalDate.of(2018, 6, 1)))
        .hasValueSatisfying(
            term -> {
              assertThat(term.status()).isEqualTo(ReminderStatus.OVERDUE);
              assertThat(term.workingDaysLate()).isEmpty();
              assertThat(term.workingDaysLeft()).isEmpty();
            });
  }

  @Test
  void a_day_that_the_calendar_does_not_cover_has_no_window() {
    assertThatThrownBy(
            () -> ReminderWindow.of(CALENDAR, LocalDate.of(2036, 1, 7), WorkingDays.of(1)))
        .isInstanceOf(CalendarCoverageException.class);
    assertThat(
            ReminderWindow.of(
                CALENDAR.orWeekendsOnly(), LocalDate.of(2036, 1, 7), WorkingDays.of(1)))
        .matches(ReminderWindow::isComplete)
        .matches(window -> window.calendarStatus() == DayStatus.ASSUMED)
        .hasToString("2036-01-07..2036-01-08");
  }

  @Test
  void over_a_weekend_nothing_is_late_by_a_working_day() {
    assertThat(window("05-09", 1).due(day("05-08")))
        .hasValueSatisfying(
            term -> {
              assertThat(term.status()).isEqualTo(ReminderStatus.OVERDUE);
              assertThat(term.workingDaysLate()).contains(0);
            });
  }

  @Test
  void windows_are_equal_by_calendar_day_and_length() {
    assertThat(window("04-24", 2))
        .isEqualTo(window("04-24", 2))
        .hasSameHashCodeAs(window("04-24", 2))
        .isNotEqualTo(window("04-24", 3))
        .isNotEqualTo(window("04-23", 2))
        .isNotEqualTo("04-24")
        .isNotEqualTo(
            ReminderWindow.of(CALENDAR.withProvisionalDays(), day("04-24"), WorkingDays.of(2)));
  }
}
