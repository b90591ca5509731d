package vn.giaitrinh.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingSchemesTest {

  // Nghị định 09/2019/NĐ-CP, Điều 12 (cut-offs) and Điều 13 (the 25th of the last month).
  @ParameterizedTest
  @CsvSource({
    "MONTH,     1, 2026-M01, 2025-12-15, 2026-01-14, 2026-01-25",
    "MONTH,     2, 2026-M02, 2026-01-15, 2026-02-14, 2026-02-25",
    "MONTH,    12, 2026-M12, 2026-11-15, 2026-12-14, 2026-12-25",
    "QUARTER,   1, 2026-Q1,  2025-12-15, 2026-03-14, 2026-03-25",
    "QUARTER,   2, 2026-Q2,  2026-03-15, 2026-06-14, 2026-06-25",
    "QUARTER,   3, 2026-Q3,  2026-06-15, 2026-09-14, 2026-09-25",
    "QUARTER,   4, 2026-Q4,  2026-09-15, 2026-12-14, 2026-12-25",
    "HALF_YEAR, 1, 2026-H1,  2025-12-15, 2026-06-14, 2026-06-25",
    "HALF_YEAR, 2, 2026-H2,  2026-06-15, 2026-12-14, 2026-12-25",
    "YEAR,      1, 2026-Y,   2025-12-15, 2026-12-14, 2026-12-25",
    // Not in Điều 12: Thông tư 02/2021/TT-TTCP, Điều 7.
    "NINE_MONTHS, 1, 2026-9M, 2025-12-15, 2026-09-14, 2026-09-25"
  })
  void decree_09_2019_counts_from_the_15th_to_the_14th(
      PeriodKind kind, int number, String code, LocalDate from, LocalDate to, LocalDate dueBy) {
    assertThat(ReportingSchemes.DECREE_09_2019.getCycle(kind).period(2026, number))
        .isEqualTo(new ReportingPeriod(code, from, to, dueBy));
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, Nghị định 09/2019/NĐ-CP",
    "YEAR, Nghị định 09/2019/NĐ-CP",
    "NINE_MONTHS, Thông tư 02/2021/TT-TTCP"
  })
  void says_that_the_nine_months_come_from_a_circular(PeriodKind kind, String instrument) {
    assertThat(ReportingSchemes.DECREE_09_2019.getCycle(kind).basis().orElseThrow().vi())
        .startsWith(instrument);
  }

  // Thông tư 10/2015/TT-BTP as a secondary source (binhphuoc.gov.vn) gives it; 20 days at most.
  @ParameterizedTest
  @CsvSource({
    "SIX_MONTHS, 2026-6M, 2025-10-01, 2026-03-31, 2026-04-20",
    "YEAR,       2026-Y,  2025-10-01, 2026-09-30, 2026-10-20"
  })
  void the_justice_sector_counts_from_october(
      PeriodKind kind, String code, LocalDate from, LocalDate to, LocalDate dueBy) {
    assertThat(ReportingSchemes.JUSTICE_SECTOR.getCycle(kind).period(2026, 1))
        .isEqualTo(new ReportingPeriod(code, from, to, dueBy));
    assertThat(to.plusDays(20)).isEqualTo(dueBy);
  }

  // A calendar: no law sets it.
  @ParameterizedTest
  @CsvSource({
    "MONTH,       2, 2028-M02, 2028-02-01, 2028-02-29, 2028-03-05",
    "QUARTER,     1, 2028-Q1,  2028-01-01, 2028-03-31, 2028-04-05",
    "HALF_YEAR,   2, 2028-H2,  2028-07-01, 2028-12-31, 2029-01-05",
    "NINE_MONTHS, 1, 2028-9M,  2028-01-01, 2028-09-30, 2028-10-05",
    "YEAR,        1, 2028-Y,   2028-01-01, 2028-12-31, 2029-01-05"
  })
  void calendar_periods_are_sent_by_the_day_that_the_host_sets(
      PeriodKind kind, int number, String code, LocalDate from, LocalDate to, LocalDate dueBy) {
    ReportingScheme scheme = ReportingSchemes.calendar(DayOfMonth.of(5).monthsLater(1));

    assertThat(scheme.getCycle(kind).period(2028, number))
        .isEqualTo(new ReportingPeriod(code, from, to, dueBy));
    assertThat(scheme.getCycle(kind).basis()).isEmpty();
  }

  @Test
  void calendar_periods_are_sent_after_their_month() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingSchemes.calendar(DayOfMonth.last()))
        .withMessage(
            "Cycle of kind MONTH with its cut-off on day 31 would be sent by day 31, 0 months"
                + " later; allowed is a day that is after the cut-off in every month");
  }

  @Test
  void a_month_ends_on_its_own_last_day_in_leap_years_and_others() {
    ReportingCycle months =
        ReportingSchemes.calendar(DayOfMonth.last().monthsLater(1)).getCycle(PeriodKind.MONTH);

    assertThat(months.period(2026, 2).to()).isEqualTo("2026-02-28");
    assertThat(months.period(2028, 2).to()).isEqualTo("2028-02-29");
    assertThat(months.period(2028, 1).dueBy()).isEqualTo("2028-02-29");
    assertThat(months.findPeriodOf(LocalDate.of(2028, 2, 29)).orElseThrow().code())
        .isEqualTo("2028-M02");
  }
}
