package vn.giaitrinh.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class ReportingCycleProperties {

  @Property
  void periods_follow_one_another_without_gap_or_overlap(
      @ForAll("cycles") ReportingCycle cycle, @ForAll("days") LocalDate day) {
    Optional<ReportingPeriod> found = cycle.findPeriodOf(day);
    boolean cumulative = cycle.kind().months() * cycle.kind().periodsPerYear() < 12;

    assertThat(found.isPresent() || cumulative).isTrue();
    if (found.isPresent()) {
      ReportingPeriod period = found.get();
      ReportingPeriod next = cycle.next(period);
      assertThat(period.covers(day)).isTrue();
      assertThat(next.code()).isGreaterThan(period.code());
      if (cumulative) {
        assertThat(next.from()).isAfter(period.to().plusDays(1));
      } else {
        assertThat(next.from()).isEqualTo(period.to().plusDays(1));
      }
    }
  }

  @Property
  void every_day_of_a_period_finds_it(
      @ForAll("cycles") ReportingCycle cycle, @ForAll("days") LocalDate day) {
    ReportingPeriod period = cycle.period(day.getYear(), 1);

    assertThat(cycle.findPeriodOf(period.from())).contains(period);
    assertThat(cycle.findPeriodOf(period.to())).contains(period);
    assertThat(cycle.findPeriodOf(period.to().plusDays(1))).isNotEqualTo(Optional.of(period));
  }

  @Property
  void a_report_is_due_after_its_cut_off_and_before_the_next_is(
      @ForAll("cycles") ReportingCycle cycle, @ForAll("days") LocalDate day) {
    ReportingPeriod period = cycle.period(day.getYear(), cycle.kind().periodsPerYear());

    assertThat(period.dueBy()).isAfter(period.to());
    assertThat(cycle.next(period).dueBy()).isAfter(period.dueBy());
    assertThat(cycle.periodsDueIn(period.dueBy(), period.dueBy())).containsExactly(period);
  }

  @Provide
  Arbitrary<ReportingCycle> cycles() {
    Arbitrary<Integer> days = Arbitraries.integers().between(1, 31);
    Arbitrary<DayOfMonth> cutOff =
        Combinators.combine(days, Arbitraries.integers().between(-12, 12)).as(DayOfMonth::new);
    Arbitrary<DayOfMonth> later =
        Combinators.combine(days, Arbitraries.integers().between(1, 12)).as(DayOfMonth::new);
    return Combinators.combine(Arbitraries.of(PeriodKind.class), cutOff, later)
        .as(ReportingCycle::of);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2019, 1, 1).toEpochDay(), LocalDate.of(2036, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
