package vn.giaitrinh.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingCycleTest {
  private static final ReportingScheme DECREE = ReportingSchemes.DECREE_09_2019;
  private static final ReportingCycle QUARTERS = DECREE.getCycle(PeriodKind.QUARTER);

  @ParameterizedTest
  @CsvSource({
    "MONTH,     2026-01-14, 2026-M01",
    "MONTH,     2026-01-15, 2026-M02",
    "QUARTER,   2026-12-14, 2026-Q4",
    "QUARTER,   2026-12-15, 2027-Q1",
    "HALF_YEAR, 2026-06-14, 2026-H1",
    "HALF_YEAR, 2026-06-15, 2026-H2",
    "YEAR,      2026-12-14, 2026-Y",
    "YEAR,      2026-12-20, 2027-Y", // a task done then is in the annual report of 2027
    "NINE_MONTHS, 2026-09-14, 2026-9M",
    "NINE_MONTHS, 2026-12-15, 2027-9M"
  })
  void finds_the_period_of_a_day(PeriodKind kind, LocalDate day, String code) {
    assertThat(DECREE.getCycle(kind).findPeriodOf(day).orElseThrow())
        .hasToString(code)
        .matches(period -> period.covers(day));
  }

  @ParameterizedTest
  @CsvSource({"2026-09-15", "2026-12-14"})
  void the_nine_months_leave_out_the_rest_of_the_year(LocalDate day) {
    assertThat(DECREE.getCycle(PeriodKind.NINE_MONTHS).findPeriodOf(day)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "QUARTER, 3, 2026-Q4",
    "QUARTER, 4, 2027-Q1",
    "NINE_MONTHS, 1, 2027-9M",
    "YEAR, 1, 2027-Y"
  })
  void the_next_period_is_the_first_to_start_later(PeriodKind kind, int number, String next) {
    ReportingCycle cycle = DECREE.getCycle(kind);

    assertThat(cycle.next(cycle.period(2026, number))).hasToString(next);
  }

  @Test
  void the_next_period_after_one_of_another_cycle_starts_later_too() {
    ReportingPeriod fourth = QUARTERS.period(2026, 4);

    assertThat(DECREE.getCycle(PeriodKind.NINE_MONTHS).next(fourth)).hasToString("2027-9M");
  }

  @Test
  void lists_the_periods_that_fall_due_in_a_range() {
    LocalDate due = LocalDate.of(2026, 3, 25);

    assertThat(QUARTERS.periodsDueIn(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
        .extracting(ReportingPeriod::code)
        .containsExactly("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");
    assertThat(QUARTERS.periodsDueIn(due, due)).containsExactly(QUARTERS.period(2026, 1));
    assertThat(QUARTERS.periodsDueIn(due.plusDays(1), due.plusMonths(2))).isEmpty();
    assertThat(QUARTERS.periodsDueIn(due, due.minusDays(1))).isEmpty();
  }

  @Test
  void lists_a_year_that_falls_due_in_the_next() {
    ReportingCycle years =
        ReportingSchemes.calendar(DayOfMonth.of(5).monthsLater(1)).getCycle(PeriodKind.YEAR);

    assertThat(years.periodsDueIn(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31)))
        .containsExactly(years.period(2026, 1));
  }

  @Test
  void a_host_sets_an_earlier_send_by_day_and_keeps_the_cut_off() {
    ReportingPeriod own = QUARTERS.withSendBy(DayOfMonth.of(20)).period(2026, 3);

    assertThat(own.to()).isEqualTo("2026-09-14");
    assertThat(own.dueBy()).isEqualTo("2026-09-20");
  }

  @ParameterizedTest
  @CsvSource({
    "14, 14,  0",
    "14,  1,  0",
    "14, 25, -1",
    "28, 29,  0", // in February one day, three years of four
    "31, 31,  0"
  })
  void a_report_is_not_sent_before_its_cut_off(int cutOff, int sendBy, int monthsLater) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ReportingCycle.of(
                    PeriodKind.MONTH,
                    DayOfMonth.of(cutOff),
                    DayOfMonth.of(sendBy).monthsLater(monthsLater)))
        .withMessageContaining("cut-off on day " + cutOff + " would be sent by day " + sendBy);
  }

  @ParameterizedTest
  @CsvSource({"MONTH, 0, 12", "MONTH, 13, 12", "QUARTER, 5, 4", "NINE_MONTHS, 2, 1"})
  void a_year_has_so_many_periods(PeriodKind kind, int number, int allowed) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DECREE.getCycle(kind).period(2026, number))
        .withMessage("Period " + number + " of kind " + kind + "; allowed are 1 to " + allowed);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "32, 0", "1, 13", "1, -13"})
  void a_day_of_a_month_is_within_a_year(int day, int monthOffset) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayOfMonth(day, monthOffset))
        .withMessageContaining("allowed are");
  }
}
