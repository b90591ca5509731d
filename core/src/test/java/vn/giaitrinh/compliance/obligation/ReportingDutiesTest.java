package vn.giaitrinh.compliance.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.DEPARTMENT;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.ONGOING;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.day;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.directory;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.division;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.dutyReport;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.ended;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.lines;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.plan;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.sources;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.task;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.organization.UnitsOfKinds;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.ReportingDuty;
import vn.giaitrinh.plan.ReportingDutyKind;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.schedule.Compound;
import vn.giaitrinh.schedule.DayOfMonth;
import vn.giaitrinh.schedule.OnDemand;
import vn.giaitrinh.schedule.PeriodKind;
import vn.giaitrinh.schedule.Recurring;
import vn.giaitrinh.schedule.ReportingCycle;
import vn.giaitrinh.schedule.ReportingSchemes;
import vn.giaitrinh.schedule.Roll;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.text.BilingualText;

/** The duties of section Tổ chức thực hiện, by the cycles that the host sets. */
class ReportingDutiesTest {
  private static final OrganizationDirectory TWO = directory(division("a"), division("b"));
  private static final ObligationSubject RESULTS = ObligationSubject.ofReportingDuty("ket-qua");
  private static final ObligationSubject TOGETHER = ObligationSubject.ofReportingDuty("tong-hop");
  private static final ReportingCycle QUARTERS =
      ReportingSchemes.DECREE_09_2019.getCycle(PeriodKind.QUARTER);

  // Nghị định 09/2019/NĐ-CP: the third quarter is 15/6 to 14/9, sent by 25/9. The department lets
  // its units report by 18/9, so that the office can put their reports together.
  @ParameterizedTest
  @CsvSource({
    "09-14, a 09-18 NOT_DUE, b 09-18 NOT_DUE, van-phong 09-25 NOT_DUE",
    "09-15, a 09-18 OPEN, b 09-18 OPEN, van-phong 09-25 OPEN",
    "09-18, a 09-18 SUBMITTED, b 09-18 OPEN, van-phong 09-25 OPEN",
    "09-19, a 09-18 SUBMITTED, b 09-18 MISSED, van-phong 09-25 OPEN",
    "09-21, a 09-18 SUBMITTED, b 09-18 LATE, van-phong 09-25 OPEN",
    "09-25, a 09-18 SUBMITTED, b 09-18 LATE, van-phong 09-25 SUBMITTED"
  })
  void units_report_to_the_office_and_the_office_to_the_director(
      String asOf, String a, String b, String office) {
    ObligationSources sources =
        sources(withDuties(), TWO, asOf)
            .planStart(day("07-01"))
            .addReportingTerms(
                new ReportingTerm(RESULTS, QUARTERS.withSendBy(DayOfMonth.of(18)), Roll.NONE),
                new ReportingTerm(TOGETHER, QUARTERS, Roll.NEXT_WORKING_DAY))
            .addDutyReports(
                dutyReport("ket-qua", "a", "09-18", "2026-Q3"),
                dutyReport("ket-qua", "b", "09-21", "2026-Q3"),
                dutyReport("tong-hop", "van-phong", "09-25", "2026-Q3"))
            .build();
    Obligations found = Obligations.of(sources);

    assertThat(lines(found).stream().filter(line -> line.contains(" 09-")))
        .containsExactly(a, b, office);
    assertThat(found.obligations().get(0))
        .matches(one -> one.getPeriod().equals(Optional.of("2026-Q3")))
        .matches(one -> one.getStartsOn().equals(Optional.of(day("06-15"))))
        .matches(one -> one.getCutOff().equals(Optional.of(day("09-14"))))
        .matches(one -> one.getRecipient().equals(Optional.of(UnitId.of("van-phong"))));
  }

  @Test
  void a_duty_without_a_timing_or_a_cycle_is_told() {
    assertThat(Obligations.of(sources(withDuties(), TWO, "09-15").build()).unmeasured())
        .extracting(one -> one.subject() + " " + one.reason())
        .containsExactly(
            "reporting-duty/ket-qua NO_TIMING",
            "reporting-duty/tong-hop NO_TIMING",
            "reporting-duty/vuong-mac ON_DEMAND");
  }

  @Test
  void the_send_by_day_of_a_cycle_rolls_and_the_plan_bounds_its_periods() {
    ReportingCycle years = ReportingSchemes.DECREE_09_2019.getCycle(PeriodKind.YEAR);
    ObligationSources.Builder sources =
        sources(withDuties(), TWO, "12-31")
            .addReportingTerm(
                new ReportingTerm(
                    TOGETHER, years.withSendBy(DayOfMonth.of(20)), Roll.NEXT_WORKING_DAY));

    assertThat(lines(sources)).first().isEqualTo("van-phong 12-21 MISSED");
  }

  // A task done on 20/12/2026 is in the first quarter of 2027, and in none after it.
  @Test
  void no_period_begins_after_the_end_of_the_plan() {
    ObligationSources.Builder sources =
        sources(withDuties(), TWO, "12-31")
            .asOf(day("12-31").plusYears(1))
            .addReportingTerm(new ReportingTerm(TOGETHER, QUARTERS, Roll.NONE));

    assertThat(Obligations.of(sources.build()).obligations())
        .extracting(one -> one.getPeriod().orElseThrow())
        .containsExactly("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1");
  }

  @Test
  void a_cycle_takes_the_place_of_what_recurs_and_of_nothing_else() {
    Timing both =
        Compound.of(
            "Thường xuyên, định kỳ",
            ONGOING,
            new Recurring("định kỳ", Optional.empty(), Optional.empty(), Roll.NONE));
    ObligationSources.Builder sources =
        sources(plan(task("1", both, units("a")).build()), TWO, "09-15")
            .planStart(day("07-01"))
            .addReportingTerm(
                new ReportingTerm(ObligationSubject.ofTask(TaskId.of("1")), QUARTERS, Roll.NONE));

    assertThat(lines(sources)).containsExactly("a NEVER", "a 09-25 OPEN");
    assertThat(reasons(sources)).isEmpty();
  }

  @Test
  void a_cycle_needs_a_first_day_and_is_set_once() {
    ReportingTerm term = new ReportingTerm(TOGETHER, QUARTERS, Roll.NONE);
    Plan undated = withDuties().toBuilder().period(Optional.empty()).build();
    ObligationSources.Builder twice = sources(undated, TWO, "09-15").addReportingTerms(term, term);

    assertThat(reasons(sources(undated, TWO, "09-15").addReportingTerm(term)))
        .contains(UnmeasuredReason.NO_START);
    assertThatIllegalArgumentException()
        .isThrownBy(twice::build)
        .withMessage("Two reporting terms are given for reporting-duty/tong-hop; allowed is one");
  }

  // 15 March 2026 is a Sunday, so that the report rolls before the cut-off on the 14th.
  @Test
  void a_report_due_before_its_period_ends_is_open_from_the_start_of_it() {
    ReportingCycle early =
        ReportingCycle.of(PeriodKind.QUARTER, DayOfMonth.of(14), DayOfMonth.of(15));
    ObligationSources.Builder sources =
        sources(withDuties(), TWO, "02-01")
            .addReportingTerm(new ReportingTerm(TOGETHER, early, Roll.PREVIOUS_WORKING_DAY));

    assertThat(lines(sources)).containsExactly("van-phong 03-13 OPEN");
  }

  @Test
  void a_duty_that_falls_due_after_a_merger_is_the_successors() {
    OrganizationDirectory merged = directory(ended("a", "09-16", "b"), division("b"));
    ObligationSources.Builder sources =
        sources(withDuties(), merged, "09-17")
            .planStart(day("07-01"))
            .addReportingTerm(
                new ReportingTerm(RESULTS, QUARTERS.withSendBy(DayOfMonth.of(18)), Roll.NONE));

    assertThat(lines(sources)).containsExactly("b 09-18 OPEN [a]");
  }

  // The calendar ends with 2035, and the period after next falls due in 2036.
  @Test
  void no_day_is_rolled_that_comes_after_the_next_due_day() {
    Plan endless = withDuties().toBuilder().period(Optional.empty()).build();
    ObligationSources sources =
        sources(endless, TWO, "09-15")
            .planStart(LocalDate.of(2035, 9, 15))
            .asOf(LocalDate.of(2035, 12, 20))
            .addReportingTerm(new ReportingTerm(TOGETHER, QUARTERS, Roll.NEXT_WORKING_DAY))
            .build();

    assertThat(Obligations.of(sources).obligations())
        .filteredOn(one -> one.getSubject().equals(TOGETHER))
        .extracting(one -> one.getDueBy().orElseThrow())
        .containsExactly(LocalDate.of(2035, 12, 25));
  }

  // 31 December 2035 is the last day of the calendar, and 2036-Q1 falls due on 25 March 2036.
  @Test
  void a_due_day_beyond_the_calendar_is_told_and_those_before_it_stay() {
    Plan endless = withDuties().toBuilder().period(Optional.empty()).build();
    ObligationSources.Builder sources =
        sources(endless, TWO, "09-15")
            .planStart(LocalDate.of(2035, 9, 15))
            .asOf(LocalDate.of(2035, 12, 28))
            .addReportingTerm(new ReportingTerm(TOGETHER, QUARTERS, Roll.NEXT_WORKING_DAY));

    assertThat(Obligations.of(sources.build()).obligations())
        .filteredOn(one -> one.getSubject().equals(TOGETHER))
        .extracting(one -> one.getDueBy().orElseThrow() + " " + one.getStatus())
        .containsExactly("2035-12-25 MISSED");
    assertThat(reasons(sources)).contains(UnmeasuredReason.CALENDAR_NOT_COVERED);
  }

  private static List<UnmeasuredReason> reasons(ObligationSources.Builder sources) {
    return Obligations.of(sources.build()).unmeasured().stream()
        .map(UnmeasuredDuty::reason)
        .toList();
  }

  private static Plan withDuties() {
    return plan().toBuilder()
        .addReportingDuties(
            duty("ket-qua", ReportingDutyKind.RESULTS)
                .reporter(
                    new UnitsOfKinds(
                        DEPARTMENT,
                        Set.of(UnitKind.OFFICE, UnitKind.DIVISION),
                        Set.of(UnitId.of("van-phong"))))
                .recipient(UnitId.of("van-phong"))
                .build(),
            duty("tong-hop", ReportingDutyKind.CONSOLIDATION)
                .reporter(units("van-phong"))
                .recipient(DEPARTMENT)
                .build(),
            duty("vuong-mac", ReportingDutyKind.DIFFICULTIES)
                .reporter(units("a", "b"))
                .timing(new OnDemand("kịp thời"))
                .build())
        .build();
  }

  private static ReportingDuty.Builder duty(String id, ReportingDutyKind kind) {
    return ReportingDuty.builder().id(id).kind(kind).content(BilingualText.ofVietnamese(id));
  }
}
