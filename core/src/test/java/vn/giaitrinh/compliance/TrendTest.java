package vn.giaitrinh.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.giaitrinh.compliance.Samples.accepted;
import static vn.giaitrinh.compliance.Samples.answered;
import static vn.giaitrinh.compliance.Samples.draft;
import static vn.giaitrinh.compliance.Samples.received;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.schedule.DayOfMonth;
import vn.giaitrinh.schedule.PeriodKind;
import vn.giaitrinh.schedule.ReportingCycle;
import vn.giaitrinh.schedule.ReportingSchemes;

/** Cases by period of receipt, by age, and the units late again and again; as of 30 October. */
class TrendTest {
  private static final CaseFile OF_LAST_YEAR =
      Samples.draft("GT-1", RequestReceived.builder().on(LocalDate.of(2025, 12, 14)).build())
          .build();
  private static final CaseFile OF_THE_FIRST_DAY =
      Samples.draft("GT-2", RequestReceived.builder().on(LocalDate.of(2025, 12, 15)).build())
          .build();
  private static final CaseFile OF_SEPTEMBER = draft("GT-3", received("09-14")).build();
  private static final CaseFile OF_THE_QUARTER = draft("GT-4", received("09-15")).build();
  private static final CaseFile OF_THE_DAY = draft("GT-5", received("10-30")).build();

  private static ComplianceSummary summary(CaseFile... files) {
    return Samples.assessment().build().summarize(List.of(files), List.of());
  }

  @Test
  void quarters_run_from_the_15th_and_what_is_earlier_comes_first() {
    ComplianceSummary summary =
        summary(OF_LAST_YEAR, OF_THE_FIRST_DAY, OF_SEPTEMBER, OF_THE_QUARTER, OF_THE_DAY);

    assertThat(summary.getPeriods())
        .extracting(
            PeriodSummary::code,
            PeriodSummary::from,
            PeriodSummary::to,
            PeriodSummary::whole,
            one -> one.cases().received())
        .containsExactly(
            tuple("EARLIER", Optional.empty(), LocalDate.of(2025, 12, 14), true, 1),
            tuple(
                "2026-Q1",
                Optional.of(LocalDate.of(2025, 12, 15)),
                LocalDate.of(2026, 3, 14),
                true,
                1),
            tuple(
                "2026-Q2",
                Optional.of(LocalDate.of(2026, 3, 15)),
                LocalDate.of(2026, 6, 14),
                true,
                0),
            tuple(
                "2026-Q3",
                Optional.of(LocalDate.of(2026, 6, 15)),
                LocalDate.of(2026, 9, 14),
                true,
                1),
            tuple(
                "2026-Q4",
                Optional.of(LocalDate.of(2026, 9, 15)),
                LocalDate.of(2026, 10, 30),
                false,
                2));
  }

  @Test
  void a_period_has_the_metrics_of_the_cases_received_in_it() {
    CaseFile late = draft("GT-6", received("06-16"), accepted("06-17"), answered("07-03")).build();
    CaseFile inTime =
        draft("GT-7", received("06-16"), accepted("06-17"), answered("07-02")).build();

    assertThat(summary(late, inTime).getPeriods())
        .filteredOn(one -> one.code().equals("2026-Q3"))
        .flatExtracting(PeriodSummary::metrics)
        .contains(new MetricValue(Metric.EXPLANATIONS_IN_TIME, 1, 2));
  }

  @Test
  void ages_count_from_the_day_of_receipt_and_from_the_due_date() {
    // Received on Thursday 15 October and due on the 22nd: open for 15 days, overdue for 8.
    ComplianceSummary summary = summary(draft("GT-8", received("10-15")).build(), OF_THE_DAY);

    assertThat(summary.getAges())
        .containsExactly(
            new AgeSummary(AgeBand.UP_TO_5, 1, 0),
            new AgeSummary(AgeBand.UP_TO_15, 1, 1),
            new AgeSummary(AgeBand.UP_TO_30, 0, 0),
            new AgeSummary(AgeBand.UP_TO_60, 0, 0),
            new AgeSummary(AgeBand.UP_TO_90, 0, 0),
            new AgeSummary(AgeBand.OVER_90, 0, 0));
  }

  @Test
  void a_unit_late_in_two_periods_is_late_repeatedly_and_earlier_ones_do_not_count() {
    CaseFile other = draft("GT-9", received("09-14")).leadUnit(Samples.SECOND).build();

    assertThat(summary(OF_SEPTEMBER, OF_THE_QUARTER, other).getRepeatedlyLate())
        .containsExactly(
            new RepeatedlyLateUnit(
                Samples.FIRST,
                Samples.directory().findUnit(Samples.FIRST).orElseThrow().getName(),
                List.of("2026-Q3", "2026-Q4"),
                2,
                0));
    assertThat(summary(OF_LAST_YEAR, OF_THE_QUARTER).getRepeatedlyLate()).isEmpty();
  }

  @Test
  void a_host_takes_other_periods() {
    ReportingCycle months =
        ReportingSchemes.calendar(DayOfMonth.of(5).monthsLater(1)).getCycle(PeriodKind.MONTH);
    Assessment assessment = Samples.assessment().trendCycle(months).trendPeriods(2).build();

    assertThat(assessment.newTally().summarize().getPeriods())
        .extracting(PeriodSummary::code)
        .containsExactly("2026-M09", "2026-M10");
  }

  @Test
  void refuses_periods_that_make_no_trend() {
    ReportingCycle half = ReportingSchemes.JUSTICE_SECTOR.getCycle(PeriodKind.SIX_MONTHS);

    assertThatThrownBy(() -> Samples.assessment().trendCycle(half).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Periods of kind SIX_MONTHS leave out a part of the year; no trend can be taken of"
                + " them");
    assertThatThrownBy(() -> Samples.assessment().trendPeriods(0).build())
        .hasMessage("Number of periods is 0; allowed are 1 to 60");
    assertThatThrownBy(() -> Samples.assessment().trendPeriods(61).build())
        .hasMessage("Number of periods is 61; allowed are 1 to 60");
  }
}
