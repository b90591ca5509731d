package vn.giaitrinh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaitrinh.calendar.TestCalendars.VIETNAM;
import static vn.giaitrinh.calendar.TestCalendars.announced;
import static vn.giaitrinh.calendar.TestCalendars.day;
import static vn.giaitrinh.calendar.TestCalendars.holiday;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.text.BilingualText;

class CalendarOverlayTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
  private static final BilingualText MOVING = BilingualText.of("Chuyển trụ sở", "Moving house");

  @Test
  void takes_a_swap_decided_a_week_ahead() {
    WorkingCalendar swapped =
        VIETNAM.withDays(
            List.of(
                announced("2026-12-24", DayKind.SWAP_OFF, "2026-12-17"),
                announced("2026-12-26", DayKind.SWAP_WORK, "2026-12-17")));

    assertThat(swapped.isWorkingDay(LocalDate.of(2026, 12, 24))).isFalse();
    assertThat(swapped.isWorkingDay(LocalDate.of(2026, 12, 26))).isTrue();
    assertThat(swapped.plusWorkingDays(LocalDate.of(2026, 12, 23), 2)).isEqualTo("2026-12-26");
    assertThat(VIETNAM.isWorkingDay(LocalDate.of(2026, 12, 24))).isTrue();
    assertThat(
            swapped.asKnownOn(LocalDate.of(2026, 12, 16)).isWorkingDay(LocalDate.of(2026, 12, 24)))
        .isTrue();
  }

  @Test
  void lets_a_day_added_later_stand_above_the_one_before() {
    WorkingCalendar twice =
        VIETNAM
            .withDays(List.of(day("2027-03-08", DayKind.HOLIDAY, DayStatus.PROJECTED)))
            .withDays(List.of(holiday("2027-03-08")));

    assertThat(twice.statusOf(LocalDate.of(2027, 3, 8))).isEqualTo(DayStatus.ANNOUNCED);
    assertThat(twice.getListedDays()).hasSize(VIETNAM.getListedDays().size() + 1);
  }

  @Test
  void replaces_a_projected_year_by_the_one_announced() {
    WorkingCalendar decided =
        VIETNAM.withAnnouncedYear(
            Year.of(2027),
            LocalDate.of(2026, 11, 30),
            List.of(holiday("2027-01-01"), holiday("2027-02-04"), holiday("2027-02-05")));

    assertThat(decided.kindOf(LocalDate.of(2027, 2, 4))).isEqualTo(DayKind.HOLIDAY);
    assertThat(decided.kindOf(LocalDate.of(2027, 2, 11))).isEqualTo(DayKind.WORKING);
    assertThat(decided.kindOf(LocalDate.of(2027, 11, 24))).isEqualTo(DayKind.WORKING);
    assertThat(decided.weakestStatus(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
        .isEqualTo(DayStatus.ANNOUNCED);
    assertThat(decided.statusOf(LocalDate.of(2028, 1, 4))).isEqualTo(DayStatus.PROJECTED);

    WorkingCalendar before = decided.asKnownOn(LocalDate.of(2026, 11, 29));
    assertThat(before.kindOf(LocalDate.of(2027, 2, 11))).isEqualTo(DayKind.IN_LIEU);
    assertThat(before.statusOf(LocalDate.of(2027, 2, 11))).isEqualTo(DayStatus.PROJECTED);
    assertThat(before).isEqualTo(VIETNAM.asKnownOn(LocalDate.of(2026, 11, 29)));
  }

  @Test
  void rejects_days_of_another_year_days_given_twice_and_days_not_covered() {
    assertThatThrownBy(
            () -> VIETNAM.withAnnouncedYear(Year.of(2027), MONDAY, List.of(holiday("2028-01-04"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2028-01-04 is listed among the days off of 2027");
    assertThatThrownBy(
            () -> VIETNAM.withDays(List.of(holiday("2026-03-09"), holiday("2026-03-09"))))
        .hasMessage("2026-03-09 is listed more than once; a day is listed once");
    assertThatThrownBy(() -> VIETNAM.withDays(List.of(holiday("2036-01-01"))))
        .isInstanceOf(CalendarCoverageException.class);
    assertThatThrownBy(() -> VIETNAM.withAnnouncedYear(Year.of(2036), MONDAY, List.of()))
        .isInstanceOf(CalendarCoverageException.class)
        .hasMessageContaining("2036-01-01");
    assertThatThrownBy(() -> VIETNAM.withAnnouncedYear(Year.of(2018), MONDAY, List.of()))
        .isInstanceOf(CalendarCoverageException.class)
        .hasMessageContaining("2018-01-01");
  }

  @Test
  void closes_an_office_on_the_days_it_would_work() {
    WorkingCalendar closed =
        VIETNAM.withClosure(LocalDate.of(2026, 8, 20), LocalDate.of(2026, 9, 3), MOVING);

    assertThat(closed.kindOf(LocalDate.of(2026, 8, 20))).isEqualTo(DayKind.CLOSURE);
    assertThat(closed.kindOf(LocalDate.of(2026, 8, 22))).isEqualTo(DayKind.CLOSURE);
    assertThat(closed.kindOf(LocalDate.of(2026, 8, 23))).isEqualTo(DayKind.WEEKLY_REST);
    assertThat(closed.kindOf(LocalDate.of(2026, 9, 2))).isEqualTo(DayKind.HOLIDAY);
    assertThat(closed.findSpecialDay(LocalDate.of(2026, 9, 3)).orElseThrow().name())
        .isEqualTo(MOVING);
    assertThat(closed.plusWorkingDays(LocalDate.of(2026, 8, 19), 1)).isEqualTo("2026-09-04");
    assertThat(closed.workingDaysBetween(LocalDate.of(2026, 8, 19), LocalDate.of(2026, 9, 4)))
        .isEqualTo(1);
  }

  @Test
  void rejects_a_closure_that_ends_before_it_begins_or_leaves_the_calendar() {
    assertThatThrownBy(() -> VIETNAM.withClosure(MONDAY, MONDAY.minusDays(1), MOVING))
        .hasMessage("Closure from 2026-03-09 would end before it begins, on 2026-03-08");
    assertThatThrownBy(() -> VIETNAM.withClosure(MONDAY, LocalDate.of(2036, 1, 1), MOVING))
        .isInstanceOf(CalendarCoverageException.class);
  }

  @Test
  void does_not_know_a_swap_before_it_is_announced() {
    WorkingCalendar before = VIETNAM.asKnownOn(LocalDate.of(2025, 12, 20));
    WorkingCalendar after = VIETNAM.asKnownOn(LocalDate.of(2025, 12, 25));

    assertThat(before.isWorkingDay(LocalDate.of(2026, 1, 2))).isTrue();
    assertThat(before.isWorkingDay(LocalDate.of(2026, 1, 10))).isFalse();
    assertThat(after.isWorkingDay(LocalDate.of(2026, 1, 2))).isFalse();
    assertThat(after.isWorkingDay(LocalDate.of(2026, 1, 10))).isTrue();
    // Known: announced on 16 October 2025, and rows without a date of announcement.
    assertThat(before.isWorkingDay(LocalDate.of(2026, 2, 16))).isFalse();
    assertThat(before.isWorkingDay(LocalDate.of(2026, 4, 27))).isFalse();
  }

  @Test
  void holds_a_year_whose_announcements_were_still_to_come_as_projected() {
    WorkingCalendar before = VIETNAM.asKnownOn(LocalDate.of(2025, 12, 20));

    assertThat(before.statusOf(LocalDate.of(2025, 12, 31))).isEqualTo(DayStatus.ANNOUNCED);
    assertThat(before.statusOf(LocalDate.of(2026, 1, 2))).isEqualTo(DayStatus.PROJECTED);
    assertThat(before.statusOf(LocalDate.of(2026, 2, 16))).isEqualTo(DayStatus.ANNOUNCED);
    assertThat(VIETNAM.asKnownOn(LocalDate.of(2026, 11, 25)).statusOf(LocalDate.of(2026, 1, 2)))
        .isEqualTo(DayStatus.ANNOUNCED);
    // The provisional day of 7 January 2026 was not in anyone's mind before.
    assertThat(before.withProvisionalDays().isWorkingDay(LocalDate.of(2026, 11, 24))).isTrue();
  }

  @Test
  void falls_back_on_the_week_outside_its_years_only_when_asked() {
    WorkingCalendar wide = VIETNAM.orWeekendsOnly();

    assertThat(wide.isWorkingDay(LocalDate.of(2036, 1, 1))).isTrue();
    assertThat(wide.isWorkingDay(LocalDate.of(2036, 1, 5))).isFalse();
    assertThat(wide.kindOf(LocalDate.of(2018, 12, 30))).isEqualTo(DayKind.WEEKLY_REST);
    assertThat(wide.statusOf(LocalDate.of(2036, 1, 1))).isEqualTo(DayStatus.ASSUMED);
    assertThat(wide.statusOf(LocalDate.of(2026, 1, 2))).isEqualTo(DayStatus.ANNOUNCED);
    assertThat(wide.plusWorkingDays(LocalDate.of(2035, 12, 28), 2)).isEqualTo("2036-01-01");
    assertThat(wide.plusWorkingDays(LocalDate.of(2036, 1, 1), -2)).isEqualTo("2035-12-28");
    assertThat(wide.plusWorkingDays(LocalDate.of(2018, 12, 27), 2)).isEqualTo("2019-01-02");
    assertThat(wide.plusWorkingDays(LocalDate.of(2019, 1, 2), -2)).isEqualTo("2018-12-27");
    assertThat(wide.plusWorkingDays(LocalDate.of(2036, 1, 1), 0)).isEqualTo("2036-01-01");
    assertThat(wide.workingDaysBetween(LocalDate.of(2018, 12, 27), LocalDate.of(2019, 1, 2)))
        .isEqualTo(2);
    assertThat(wide.workingDaysBetween(LocalDate.of(2040, 1, 1), LocalDate.of(2040, 1, 31)))
        .isEqualTo(22);
    assertThat(wide.weakestStatus(LocalDate.of(2026, 1, 1), LocalDate.of(2040, 1, 1)))
        .isEqualTo(DayStatus.ASSUMED);
  }

  @Test
  void has_a_version_derived_from_its_content() {
    assertThat(VIETNAM.getVersion()).matches("[0-9a-f]{16}");
    WorkingCalendar again =
        WorkingCalendar.of(
            "X", MONDAY, MONDAY.plusDays(9), List.of(holiday("2026-03-10"), holiday("2026-03-11")));
    WorkingCalendar reordered =
        WorkingCalendar.of(
            "X", MONDAY, MONDAY.plusDays(9), List.of(holiday("2026-03-11"), holiday("2026-03-10")));

    assertThat(again.getVersion()).isEqualTo(reordered.getVersion());
    assertThat(again).isEqualTo(reordered).hasSameHashCodeAs(reordered);
    assertThat(
            List.of(
                again.withDays(List.of(holiday("2026-03-12"))).getVersion(),
                again.withProvisionalDays().getVersion(),
                again.orWeekendsOnly().getVersion(),
                again.withClosure(MONDAY, MONDAY, MOVING).getVersion()))
        .doesNotHaveDuplicates()
        .doesNotContain(again.getVersion());
  }

  @Test
  void lays_nothing_over_days_that_only_the_week_covers() {
    WorkingCalendar beyond = VIETNAM.orWeekendsOnly();

    assertThatThrownBy(
            () -> beyond.withAnnouncedYear(Year.of(2040), LocalDate.of(2039, 12, 1), List.of()))
        .isInstanceOf(CalendarCoverageException.class);
    assertThatThrownBy(
            () ->
                beyond.withClosure(
                    LocalDate.of(2035, 12, 31), LocalDate.MAX, BilingualText.of("x", "x")))
        .isInstanceOf(CalendarCoverageException.class);
  }
}
