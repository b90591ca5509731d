package vn.giaitrinh.compliance.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.ONGOING;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.THIRD_QUARTER;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.day;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.directory;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.division;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.lines;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.plan;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.report;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.sources;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.task;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.units;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Milestone;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.schedule.AfterEvent;
import vn.giaitrinh.schedule.Anchor;
import vn.giaitrinh.schedule.Compound;
import vn.giaitrinh.schedule.Deadline;
import vn.giaitrinh.schedule.Deferred;
import vn.giaitrinh.schedule.OnDemand;
import vn.giaitrinh.schedule.Recurring;
import vn.giaitrinh.schedule.Roll;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.TimingKind;
import vn.giaitrinh.schedule.Unrecognized;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;
import vn.giaitrinh.text.BilingualText;

/** What each kind of timing comes to in a plan of 2026. */
class ObligationTimingsTest {
  private static final OrganizationDirectory TWO = directory(division("a"), division("b"));

  record Case(Timing timing, List<String> obligations, List<UnmeasuredReason> unmeasured) {
    @Override
    public String toString() {
      return timing.toString();
    }
  }

  static Stream<Case> timings() {
    return Stream.of(
        measured(ONGOING, "a NEVER"),
        measured(THIRD_QUARTER, "a 09-30 OPEN"),
        measured(Deadline.onOrBefore(day("08-31")), "a 08-31 MISSED"),
        measured(Deadline.before(day("12-01")), "a 11-30 OPEN"),
        measured(
            every("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20", Roll.NONE),
            "a 01-20 MISSED",
            "a 04-20 MISSED",
            "a 07-20 MISSED",
            "a 10-20 OPEN"),
        unmeasured(
            AfterEvent.of(CalendarDays.of(100), Anchor.PLAN_ISSUED), UnmeasuredReason.AFTER_EVENT),
        unmeasured(new OnDemand("khi có yêu cầu"), UnmeasuredReason.ON_DEMAND),
        unmeasured(Deferred.of("", "Kế hoạch của UBND"), UnmeasuredReason.DEFERRED),
        unmeasured(Unrecognized.of("kịp thời"), UnmeasuredReason.UNRECOGNIZED),
        unmeasured(
            new Recurring("định kỳ", Optional.empty(), Optional.empty(), Roll.NONE),
            UnmeasuredReason.NO_RULE),
        new Case(
            Compound.of(
                "",
                ONGOING,
                new OnDemand("đột xuất"),
                Deadline.onOrBefore(day("06-30")),
                Deadline.onOrBefore(day("11-30"))),
            List.of("a NEVER", "a 06-30 MISSED", "a 11-30 OPEN"),
            List.of(UnmeasuredReason.ON_DEMAND)));
  }

  private static Case measured(Timing timing, String... obligations) {
    return new Case(timing, List.of(obligations), List.of());
  }

  private static Case unmeasured(Timing timing, UnmeasuredReason reason) {
    return new Case(timing, List.of(), List.of(reason));
  }

  private static Recurring every(String rule, Roll roll) {
    return new Recurring("", Optional.of(RecurrenceRule.parse(rule)), Optional.empty(), roll);
  }

  @ParameterizedTest
  @MethodSource("timings")
  void every_timing_gives_obligations_or_a_reason(Case one) {
    Obligations found = Obligations.of(of(one.timing(), "09-15").build());

    assertThat(lines(found)).isEqualTo(one.obligations());
    assertThat(found.unmeasured()).extracting(UnmeasuredDuty::reason).isEqualTo(one.unmeasured());
  }

  @Test
  void the_cases_are_of_every_kind_of_timing() {
    assertThat(timings().map(one -> one.timing().kind()).distinct())
        .containsExactlyInAnyOrder(TimingKind.values());
  }

  @Test
  void a_task_without_a_timing_is_told() {
    Task task = task("1", ONGOING, units("a")).timing(Optional.empty()).build();

    assertThat(Obligations.of(sources(plan(task), TWO, "09-15").build()).unmeasured())
        .extracting(UnmeasuredDuty::reason)
        .containsExactly(UnmeasuredReason.NO_TIMING);
  }

  @Test
  void what_recurs_needs_a_first_day_and_a_day_within_the_plan() {
    Recurring monthly = every("FREQ=MONTHLY;BYMONTHDAY=20", Roll.NONE);
    Plan undated =
        plan(task("1", monthly, units("a")).build()).toBuilder().period(Optional.empty()).build();
    Recurring over = every("FREQ=MONTHLY;BYMONTHDAY=20;UNTIL=20251231", Roll.NONE);

    assertThat(reasons(sources(undated, TWO, "09-15"))).containsExactly(UnmeasuredReason.NO_START);
    assertThat(lines(sources(undated, TWO, "09-15").planStart(day("08-01"))))
        .containsExactly("a 08-20 MISSED", "a 09-20 OPEN");
    assertThat(reasons(of(over, "09-15"))).containsExactly(UnmeasuredReason.NO_TERM);
  }

  // 30 May 2026 is a Saturday, 30 August a Sunday before days off of Quốc khánh.
  @ParameterizedTest
  @CsvSource({
    "NONE, 05-30",
    "NEXT_WORKING_DAY, 06-01",
    "PREVIOUS_WORKING_DAY, 05-29",
    "FIRST_WORKING_DAY_OF_NEXT_WEEK, 06-01"
  })
  void a_due_day_rolls_off_days_off(Roll roll, String due) {
    assertThat(lines(of(every("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=30", roll), "05-01")))
        .containsExactly("a " + due + " OPEN");
  }

  @Test
  void occurrences_that_roll_to_one_day_are_one() {
    Recurring daily = every("FREQ=DAILY;BYMONTH=5;BYMONTHDAY=29,30,31", Roll.NEXT_WORKING_DAY);

    assertThat(lines(of(daily, "12-31"))).containsExactly("a 05-29 MISSED", "a 06-01 MISSED");
  }

  @Test
  void on_a_due_day_the_next_one_is_listed_too() {
    assertThat(lines(of(every("FREQ=MONTHLY;BYMONTH=7,8,9;BYMONTHDAY=20", Roll.NONE), "07-20")))
        .containsExactly("a 07-20 OPEN", "a 08-20 NOT_DUE");
  }

  @Test
  void the_last_due_day_of_a_plan_has_none_after_it() {
    assertThat(lines(of(every("FREQ=MONTHLY;BYMONTH=11,12;BYMONTHDAY=20", Roll.NONE), "12-25")))
        .containsExactly("a 11-20 MISSED", "a 12-20 MISSED");
  }

  @Test
  void a_report_without_a_period_counts_for_the_period_it_was_submitted_in() {
    ObligationSources.Builder sources =
        of(every("FREQ=MONTHLY;BYMONTH=7,8,9;BYMONTHDAY=20", Roll.NONE), "10-15")
            .addTaskReports(
                report("1", "a", "07-21").build(), // too late for July, so for August
                report("1", "a", "10-01").build()); // after the last one, so for September

    assertThat(lines(sources))
        .containsExactly("a 07-20 MISSED", "a 08-20 SUBMITTED", "a 09-20 LATE");
  }

  @Test
  void a_report_counts_for_the_period_that_it_names() {
    ObligationSources.Builder sources =
        of(every("FREQ=MONTHLY;BYMONTH=7,8,9;BYMONTHDAY=20", Roll.NONE), "10-15")
            .addTaskReports(
                report("1", "a", "08-01").period("2026-07-20").build(),
                report("1", "a", "08-02").period("2026-M07").id("unknown").build());

    assertThat(lines(sources)).containsExactly("a 07-20 LATE", "a 08-20 MISSED", "a 09-20 MISSED");
    assertThat(Obligations.of(sources.build()).uncountedReports()).containsExactly("unknown");
  }

  @Test
  void a_milestone_is_an_obligation_of_its_own() {
    Task task =
        task("1", ONGOING, units("a"))
            .addMilestones(
                milestone("m1")
                    .timing(Deadline.onOrBefore(day("06-30")))
                    .addAssignment(Assignment.of(Role.LEAD, units("b")))
                    .build(),
                milestone("m2").timing(Deadline.onOrBefore(day("09-30"))).build(),
                milestone("m3").build())
            .build();
    Obligations found =
        Obligations.of(
            sources(plan(task), TWO, "09-15")
                .addTaskReport(report("1", "a", "09-01").milestone("m2").build())
                .build());

    assertThat(lines(found)).containsExactly("a NEVER", "b 06-30 MISSED", "a 09-30 SUBMITTED");
    assertThat(found.obligations().get(1).id()).isEqualTo("milestone/1/m1/b");
    assertThat(found.unmeasured())
        .extracting(one -> one.subject() + " " + one.reason())
        .containsExactly("milestone/1/m3 NO_TERM");
  }

  private static ObligationSources.Builder of(Timing timing, String asOf) {
    return sources(plan(task("1", timing, units("a")).build()), TWO, asOf);
  }

  private static List<UnmeasuredReason> reasons(ObligationSources.Builder sources) {
    return Obligations.of(sources.build()).unmeasured().stream()
        .map(UnmeasuredDuty::reason)
        .toList();
  }

  private static Milestone.Builder milestone(String id) {
    return Milestone.builder().id(id).title(BilingualText.ofVietnamese("Mốc " + id));
  }
}
