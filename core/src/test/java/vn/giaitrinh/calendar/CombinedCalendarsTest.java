package vn.giaitrinh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaitrinh.calendar.CalendarCombination.INTERSECTION;
import static vn.giaitrinh.calendar.CalendarCombination.UNION;
import static vn.giaitrinh.calendar.TestCalendars.VIETNAM;
import static vn.giaitrinh.calendar.TestCalendars.day;
import static vn.giaitrinh.calendar.TestCalendars.holiday;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.text.BilingualText;

class CombinedCalendarsTest {
  private static final WorkingCalendar SCHOOL =
      WorkingCalendar.of(
          "SCHOOL",
          LocalDate.of(2026, 1, 1),
          LocalDate.of(2026, 12, 31),
          List.of(
              holiday("2026-03-26"),
              holiday("2026-09-01"),
              day("2026-08-22", DayKind.SWAP_WORK, DayStatus.ANNOUNCED),
              day("2026-11-20", DayKind.HOLIDAY, DayStatus.PROVISIONAL)));

  @ParameterizedTest
  @CsvSource({
    "2026-03-26, HOLIDAY,     WORKING", // off at school only
    "2026-04-30, HOLIDAY,     WORKING", // off in the State only
    "2026-09-01, HOLIDAY,     HOLIDAY", // off in both
    "2026-08-22, SWAP_WORK,   SWAP_WORK", // worked in both
    "2026-01-10, WEEKLY_REST, SWAP_WORK", // worked in the State only
    "2026-03-27, WORKING,     WORKING",
    "2026-03-28, WEEKLY_REST, WEEKLY_REST"
  })
  void has_the_days_off_of_either_or_of_both(LocalDate date, DayKind union, DayKind intersection) {
    assertThat(VIETNAM.combinedWith(SCHOOL, UNION).kindOf(date)).isEqualTo(union);
    assertThat(SCHOOL.combinedWith(VIETNAM, UNION).kindOf(date)).isEqualTo(union);
    assertThat(VIETNAM.combinedWith(SCHOOL, INTERSECTION).kindOf(date)).isEqualTo(intersection);
    assertThat(SCHOOL.combinedWith(VIETNAM, INTERSECTION).kindOf(date)).isEqualTo(intersection);
  }

  @Test
  void covers_the_days_that_both_cover() {
    WorkingCalendar both = VIETNAM.combinedWith(SCHOOL, UNION);

    assertThat(both).hasToString("VN+SCHOOL 2026-01-01..2026-12-31");
    assertThat(VIETNAM.combinedWith(SCHOOL, INTERSECTION).getId()).isEqualTo("VN&SCHOOL");
    assertThatThrownBy(() -> both.isWorkingDay(LocalDate.of(2027, 1, 4)))
        .isInstanceOf(CalendarCoverageException.class);
  }

  @Test
  void keeps_the_status_of_the_day_that_decides() {
    LocalDate teachers = LocalDate.of(2026, 11, 20);
    WorkingCalendar either = VIETNAM.combinedWith(SCHOOL, UNION);
    assertThat(either.statusOf(teachers)).isEqualTo(DayStatus.PROVISIONAL);
    assertThat(either.isWorkingDay(teachers)).isTrue();
    assertThat(either.withProvisionalDays().isWorkingDay(teachers)).isFalse();

    WorkingCalendar projected =
        VIETNAM.withDays(List.of(day("2026-09-01", DayKind.HOLIDAY, DayStatus.PROJECTED)));
    LocalDate national = LocalDate.of(2026, 9, 1);
    assertThat(projected.combinedWith(SCHOOL, UNION).statusOf(national))
        .isEqualTo(DayStatus.ANNOUNCED);
    assertThat(projected.combinedWith(SCHOOL, INTERSECTION).statusOf(national))
        .isEqualTo(DayStatus.PROJECTED);
  }

  @Test
  void is_decided_as_far_as_both_are() {
    WorkingCalendar decided =
        VIETNAM.withAnnouncedYear(
            java.time.Year.of(2027), LocalDate.of(2026, 12, 1), List.of(holiday("2027-01-01")));

    WorkingCalendar both = decided.combinedWith(decided, UNION);

    assertThat(both.statusOf(LocalDate.of(2027, 12, 31))).isEqualTo(DayStatus.ANNOUNCED);
    assertThat(both.statusOf(LocalDate.of(2028, 1, 1))).isEqualTo(DayStatus.PROJECTED);
  }

  @ParameterizedTest
  @EnumSource(CalendarCombination.class)
  void is_known_on_a_day_as_the_two_together_were(CalendarCombination combination) {
    // The State announced its swap of 2026-01-02 on 2025-12-25; the school closes without it.
    WorkingCalendar school =
        WorkingCalendar.of(
            "SCHOOL",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            List.of(day("2026-01-02", DayKind.CLOSURE, DayStatus.ANNOUNCED)));
    LocalDate before = LocalDate.of(2025, 12, 20);
    LocalDate swapped = LocalDate.of(2026, 1, 2);

    for (List<WorkingCalendar> two : List.of(List.of(VIETNAM, school), List.of(school, VIETNAM))) {
      WorkingCalendar known = two.get(0).combinedWith(two.get(1), combination).asKnownOn(before);

      assertThat(known)
          .isEqualTo(
              two.get(0).asKnownOn(before).combinedWith(two.get(1).asKnownOn(before), combination));
      assertThat(known.isWorkingDay(swapped)).isEqualTo(combination == INTERSECTION);
    }
  }

  @Test
  void takes_back_a_year_announced_before_the_two_became_one_and_a_day_added_after() {
    LocalDate tet = LocalDate.of(2027, 2, 8);
    LocalDate extra = LocalDate.of(2027, 3, 1);
    WorkingCalendar both =
        VIETNAM
            .withAnnouncedYear(
                java.time.Year.of(2027), LocalDate.of(2026, 12, 1), List.of(holiday("2027-01-01")))
            .combinedWith(VIETNAM, INTERSECTION)
            .withDays(
                List.of(
                    new SpecialDay(
                        extra,
                        DayKind.CLOSURE,
                        BilingualText.of("Chuyển trụ sở", "Moving house"),
                        DayStatus.ANNOUNCED,
                        Optional.of(LocalDate.of(2027, 2, 1)),
                        Optional.empty())));
    assertThat(both.isWorkingDay(tet)).isTrue();
    assertThat(both.isWorkingDay(extra)).isFalse();

    WorkingCalendar known = both.asKnownOn(LocalDate.of(2026, 11, 1));

    assertThat(known.kindOf(tet)).isEqualTo(DayKind.HOLIDAY);
    assertThat(known.statusOf(tet)).isEqualTo(DayStatus.PROJECTED);
    assertThat(known.isWorkingDay(extra)).isTrue();
    assertThat(both.asKnownOn(LocalDate.of(2027, 1, 15)).isWorkingDay(tet)).isTrue();
  }

  @Test
  void refuses_calendars_that_share_no_day_or_differ_in_provisional_days() {
    LocalDate old = LocalDate.of(2000, 1, 3);
    WorkingCalendar past = WorkingCalendar.of("PAST", old, old, List.of());

    assertThatThrownBy(() -> VIETNAM.combinedWith(past, UNION))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("they cover no day in common");
    assertThatThrownBy(() -> VIETNAM.combinedWith(SCHOOL.withProvisionalDays(), UNION))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("provisional days are on in one of them only");
  }
}
