package vn.giaitrinh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.calendar.TestCalendars.VIETNAM;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DueDateProperties {

  /** What a due date is computed from. */
  record Given(LocalDate start, TimeLimit limit, List<Suspension> suspensions) {

    DueDate due() {
      return DueDate.of(start, limit, suspensions, CountingConventions.CIVIL_CODE, VIETNAM);
    }
  }

  @Property(tries = 300)
  void the_ledger_adds_up_to_the_due_date(@ForAll("given") Given given) {
    DueDate due = given.due();

    assertThat(due.ledger().verify()).isTrue();
    assertThat(due.ledger().getEntries())
        .hasSize((int) (due.getDate().toEpochDay() - given.start().toEpochDay()));
  }

  @Property(tries = 300)
  void a_longer_limit_is_not_due_earlier(
      @ForAll("given") Given given, @ForAll @IntRange(min = 0, max = 30) int more) {
    DueDate longer = new Given(given.start(), given.limit().plus(more), given.suspensions()).due();

    assertThat(longer.getDate()).isAfterOrEqualTo(given.due().getDate());
  }

  @Property(tries = 300)
  void a_suspension_does_not_bring_it_forward(@ForAll("given") Given given) {
    DueDate without = DueDate.of(given.start(), given.limit(), VIETNAM);

    assertThat(given.due().getDate()).isAfterOrEqualTo(without.getDate());
  }

  @Property(tries = 300)
  void what_is_charged_and_what_is_left_make_the_allowance(
      @ForAll("given") Given given, @ForAll @IntRange(min = 0, max = 200) int later) {
    DueDate due = given.due();
    LocalDate day = given.start().plusDays(later);
    int charged = due.chargedThrough(day);

    assertThat(due.unitsLeft(day)).isEqualTo(Math.max(0, due.allowance() - charged));
    assertThat(due.unitsLeft(due.getDate())).isZero();
  }

  @Property(tries = 300)
  void the_latest_start_is_in_time_and_the_next_day_is_not(
      @ForAll("days") LocalDate dueBy, @ForAll("limits") TimeLimit limit) {
    LocalDate start = DueDate.latestStart(dueBy, limit, VIETNAM);

    assertThat(DueDate.of(start, limit, VIETNAM).getDate()).isBeforeOrEqualTo(dueBy);
    assertThat(DueDate.of(start.plusDays(1), limit, VIETNAM).getDate()).isAfter(dueBy);
  }

  @Provide
  Arbitrary<Given> given() {
    return Combinators.combine(CalendarArbitraries.days(), CalendarArbitraries.limits())
        .flatAs(
            (start, limit) ->
                CalendarArbitraries.suspensions(start)
                    .map(suspensions -> new Given(start, limit, suspensions)));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return CalendarArbitraries.days().filter(day -> day.getYear() >= 2021);
  }

  @Provide
  Arbitrary<TimeLimit> limits() {
    return CalendarArbitraries.limits();
  }
}
