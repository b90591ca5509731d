package vn.giaitrinh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.calendar.TestCalendars.VIETNAM;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarProperties {

  @Property(tries = 300)
  void shifting_forth_and_back_returns_to_a_working_day(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = -300, max = 300) int shift) {
    LocalDate worked = VIETNAM.nextOrSameWorkingDay(day);
    WorkingCalendar wide = VIETNAM.orWeekendsOnly();

    assertThat(wide.plusWorkingDays(wide.plusWorkingDays(worked, shift), -shift)).isEqualTo(worked);
  }

  @Property(tries = 300)
  void counting_is_additive_and_agrees_with_a_walk(
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate two,
      @ForAll("days") LocalDate three) {
    LocalDate[] ordered = {one, two, three};
    java.util.Arrays.sort(ordered);

    int whole = VIETNAM.workingDaysBetween(ordered[0], ordered[2]);

    assertThat(whole)
        .isEqualTo(
            VIETNAM.workingDaysBetween(ordered[0], ordered[1])
                + VIETNAM.workingDaysBetween(ordered[1], ordered[2]))
        .isEqualTo(
            (int)
                ordered[0]
                    .plusDays(1)
                    .datesUntil(ordered[2].plusDays(1))
                    .filter(day -> VIETNAM.kindOf(day).isWorking())
                    .count());
  }

  @Property(tries = 300)
  void a_shift_is_the_inverse_of_the_count(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 300) int shift) {
    LocalDate shifted = VIETNAM.plusWorkingDays(day, shift);

    assertThat(VIETNAM.isWorkingDay(shifted)).isTrue();
    assertThat(VIETNAM.workingDaysBetween(day, shifted)).isEqualTo(shift);
  }

  @Property(tries = 200)
  void beyond_its_years_it_agrees_with_the_week(
      @ForAll @IntRange(min = -400, max = 400) int offset,
      @ForAll @IntRange(min = -400, max = 400) int shift) {
    WorkingCalendar wide = VIETNAM.orWeekendsOnly();
    LocalDate start = LocalDate.of(2035, 12, 31).plusDays(offset);
    LocalDate walked = start;
    int step = Integer.signum(shift);
    for (int left = Math.abs(shift); left > 0; ) {
      walked = walked.plusDays(step);
      left -= wide.isWorkingDay(walked) ? 1 : 0;
    }

    assertThat(wide.plusWorkingDays(start, shift)).isEqualTo(walked);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return CalendarArbitraries.days();
  }
}
