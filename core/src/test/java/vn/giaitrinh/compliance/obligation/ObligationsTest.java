package vn.giaitrinh.compliance.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.DIVISIONS;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.ONGOING;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.THIRD_QUARTER;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.day;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.directory;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.division;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.done;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.evidence;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.lines;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.plan;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.report;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.sources;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.task;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.unit;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.units;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Directive;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlanPeriod;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.progress.TaskReport;

/** Statuses, waivers, units and reports; the plan is of 2026 and its task due on 30 September. */
class ObligationsTest {
  private static final OrganizationDirectory TWO = directory(division("a"), division("b"));
  private static final Plan PLAN = plan(task("1", THIRD_QUARTER, units("a")).build());
  private static final ObligationSubject TASK = ObligationSubject.ofTask(TaskId.of("1"));

  static DocumentReference document(String citation) {
    return DocumentReference.parse(citation);
  }

  @ParameterizedTest
  @CsvSource({
    "06-30, NOT_DUE, NOT_DUE",
    "07-01, OPEN, OPEN",
    "09-20, OPEN, OPEN",
    "09-21, OPEN, SUBMITTED",
    "09-30, OPEN, SUBMITTED",
    "10-01, MISSED, SUBMITTED",
    "12-31, MISSED, SUBMITTED"
  })
  void a_window_opens_and_ends_with_its_days(
      String asOf, ObligationStatus without, ObligationStatus with) {
    ObligationSources.Builder sources = sources(PLAN, TWO, asOf);

    assertThat(lines(sources)).containsExactly("a 09-30 " + without);
    assertThat(lines(sources.addTaskReport(report("1", "a", "09-21").build())))
        .containsExactly("a 09-30 " + with);
  }

  @ParameterizedTest
  @CsvSource({"09-30, SUBMITTED", "10-01, LATE"})
  void the_due_day_is_the_last_good_one(String submittedOn, String status) {
    Obligation found =
        Obligations.of(
                PLAN,
                TWO,
                WorkingCalendars.vietnam(),
                day("11-01"),
                List.of(report("1", "a", "10-20").build(), report("1", "a", submittedOn).build()))
            .obligations()
            .get(0);

    assertThat(found.getStatus()).hasToString(status);
    assertThat(found.getFulfilledOn()).contains(day(submittedOn));
    assertThat(found.id()).isEqualTo("task/1/a");
    assertThat(found.toBuilder().build()).isEqualTo(found);
  }

  @Test
  void a_waiver_excuses_what_is_not_handed_in_from_the_day_it_is_decided() {
    Waiver waiver =
        new Waiver(
            TASK,
            UnitId.of("a"),
            Optional.empty(),
            day("10-05"),
            document("Công văn số 12/STP-VP ngày 05/10/2026"));
    ObligationSources.Builder waived = sources(PLAN, TWO, "10-05").addWaiver(waiver);

    assertThat(lines(waived)).containsExactly("a 09-30 WAIVED");
    assertThat(Obligations.of(waived.build()).obligations().get(0).getWaiver()).contains(waiver);
    assertThat(lines(waived.asOf(day("10-04")))).containsExactly("a 09-30 MISSED");
    assertThat(lines(waived.asOf(day("10-06")).addTaskReport(report("1", "a", "10-06").build())))
        .containsExactly("a 09-30 LATE");
  }

  @Test
  void a_waiver_of_one_period_of_one_unit_excuses_no_other() {
    Waiver ofAnother =
        new Waiver(
            TASK, UnitId.of("b"), Optional.empty(), day("08-01"), document("Công văn số 1/STP-VP"));
    Waiver ofAPeriod =
        new Waiver(
            TASK,
            UnitId.of("a"),
            Optional.of("2026-Q2"),
            day("08-01"),
            document("Công văn số 2/STP-VP"));
    Waiver ofAnotherTask =
        new Waiver(
            ObligationSubject.ofTask(TaskId.of("2")),
            UnitId.of("a"),
            Optional.empty(),
            day("08-01"),
            document("Công văn số 3/STP-VP"));

    assertThat(lines(sources(PLAN, TWO, "09-01").addWaivers(ofAnother, ofAPeriod, ofAnotherTask)))
        .containsExactly("a 09-30 OPEN");
  }

  // 30 June and three months are 30 September; 15 days of grace end on 15 October.
  @Test
  void a_continuous_duty_flips_the_day_after_its_cadence_and_after_its_grace() {
    Plan continuous = plan(task("1", ONGOING, units("a")).build());
    for (int i = 0; i <= 180; i++) {
      String asOf = day("06-25").plusDays(i).toString().substring(5);
      String expected =
          asOf.compareTo("06-30") < 0
              ? "a NEVER"
              : asOf.compareTo("09-30") <= 0
                  ? "a 09-30 FRESH"
                  : asOf.compareTo("10-15") <= 0 ? "a 09-30 AGEING" : "a 09-30 STALE";

      assertThat(lines(sources(continuous, TWO, asOf).addTaskReport(evidence("1", "a", "06-30"))))
          .as(asOf)
          .containsExactly(expected);
    }
  }

  @Test
  void a_continuous_duty_owes_nothing_before_the_plan_runs_and_does_not_age_after_its_end() {
    Plan continuous = plan(task("1", ONGOING, units("a")).build());
    ObligationSources.Builder sources =
        sources(continuous, TWO, "10-10").addTaskReport(evidence("1", "a", "10-10"));

    assertThat(lines(sources.asOf(day("01-01").minusDays(1)))).containsExactly("a NOT_DUE");
    assertThat(lines(sources.asOf(day("12-31").plusYears(1))))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("01-10 FRESH");
    assertThat(lines(sources.planStart(day("11-01")).asOf(day("10-31"))))
        .containsExactly("a 01-10 NOT_DUE");
  }

  @Test
  void evidence_of_a_later_day_is_not_seen_yet() {
    TaskReport early = evidence("1", "a", "09-10").toBuilder().submittedOn(day("09-01")).build();
    ObligationSources.Builder sources =
        sources(plan(task("1", ONGOING, units("a")).build()), TWO, "09-09").addTaskReport(early);

    assertThat(lines(sources)).containsExactly("a NEVER");
    assertThat(lines(sources.asOf(day("09-10")))).containsExactly("a 12-10 FRESH");
  }

  @Test
  void a_continuous_duty_is_waived_as_a_whole() {
    Waiver waiver =
        new Waiver(
            TASK, UnitId.of("a"), Optional.empty(), day("02-01"), document("Công văn số 4/STP-VP"));

    assertThat(
            lines(
                sources(plan(task("1", ONGOING, DIVISIONS).build()), TWO, "03-01")
                    .addWaiver(waiver)))
        .containsExactly("a WAIVED", "b NEVER");
  }

  @Test
  void lead_and_implementing_units_owe_and_the_others_are_listed() {
    Task task =
        task("1", THIRD_QUARTER, units("b"))
            .addAssignments(
                Assignment.of(Role.LEAD, units("a", "b")),
                Assignment.of(Role.SUPPORTING, DIVISIONS),
                Assignment.of(Role.SUPERVISING, units("van-phong")),
                Assignment.builder()
                    .role(Role.LEAD)
                    .units(units("mat-tran"))
                    .directive(Directive.REQUESTED)
                    .build())
            .build();
    OrganizationDirectory directory =
        directory(division("a"), division("b"), unit("mat-tran", UnitKind.EXTERNAL_BODY));
    Obligations found = Obligations.of(sources(plan(task), directory, "09-01").build());

    assertThat(lines(found)).containsExactly("a 09-30 OPEN", "b 09-30 OPEN");
    assertThat(found.participants())
        .extracting(one -> one.unit() + " " + one.role() + " " + one.directive())
        .containsExactly(
            "a SUPPORTING ASSIGNED",
            "b SUPPORTING ASSIGNED",
            "van-phong SUPERVISING ASSIGNED",
            "mat-tran LEAD REQUESTED");
    assertThat(found.of(UnitId.of("b"))).hasSize(1);
    assertThat(found.withStatus(ObligationStatus.OPEN)).hasSize(2);
    assertThat(found.withStatus(ObligationStatus.MISSED)).isEmpty();
  }

  @Test
  void a_participant_that_ended_is_replaced_by_its_successor() {
    Task task =
        task("1", THIRD_QUARTER, units("van-phong"))
            .addAssignment(Assignment.of(Role.SUPPORTING, units("a")))
            .build();
    OrganizationDirectory merged =
        directory(ObligationSamples.ended("a", "08-14", "b"), division("b"));

    assertThat(Obligations.of(sources(plan(task), merged, "08-15").build()).participants())
        .extracting(Participant::unit)
        .containsExactly(UnitId.of("b"));
  }

  @Test
  void what_comes_once_is_done_by_a_report_that_says_so_or_says_nothing_else() {
    assertThat(lines(withReport(report("1", "a", "08-01").period("2026-M07"))))
        .containsExactly("a 09-30 OPEN");
    assertThat(lines(withReport(report("1", "a", "08-01").progress(done(99)))))
        .containsExactly("a 09-30 OPEN");
    assertThat(lines(withReport(report("1", "a", "08-01").period("2026-M07").progress(done(100)))))
        .containsExactly("a 09-30 SUBMITTED");
  }

  @Test
  void a_report_that_counts_for_nothing_is_told() {
    ObligationSources sources =
        sources(PLAN, TWO, "09-01")
            .addTaskReports(
                report("1", "a", "08-01").id("part").progress(done(50)).build(),
                report("9", "a", "08-01").id("stranger").build(),
                report("1", "a", "08-01").id("step").milestone("m").build(),
                report("9", "a", "09-02").id("later").build())
            .build();

    assertThat(Obligations.of(sources).uncountedReports())
        .containsExactly("stranger", "step", "part");
  }

  @Test
  void a_unit_that_the_directory_does_not_have_is_told() {
    Obligations found =
        Obligations.of(
            sources(plan(task("1", THIRD_QUARTER, units("a", "x")).build()), TWO, "09-01").build());

    assertThat(lines(found)).containsExactly("a 09-30 OPEN");
    assertThat(found.unmeasured())
        .extracting(one -> one.unit() + " " + one.reason())
        .containsExactly("Optional[x] NO_UNIT");
  }

  @Test
  void a_task_of_nobody_is_told() {
    Task task = task("1", THIRD_QUARTER, DIVISIONS).build();
    Obligations found = Obligations.of(sources(plan(task), directory(), "09-01").build());

    assertThat(found.obligations()).isEmpty();
    assertThat(found.unmeasured())
        .extracting(one -> one.subject() + " " + one.unit() + " " + one.reason())
        .containsExactly("task/1 Optional.empty NO_UNIT");
  }

  @Test
  void a_plan_runs_from_the_later_of_its_issue_and_its_period() {
    Plan issued = PLAN.toBuilder().issuedOn(day("03-20")).build();

    assertThat(sources(PLAN, TWO, "09-01").build().runsFrom()).contains(day("01-01"));
    assertThat(sources(issued, TWO, "09-01").build().runsFrom()).contains(day("03-20"));
    assertThat(
            sources(
                    issued.toBuilder().period(PlanPeriod.of(day("04-01"), day("12-31"))).build(),
                    TWO,
                    "09-01")
                .build()
                .runsFrom())
        .contains(day("04-01"));
    assertThat(sources(issued, TWO, "09-01").planStart(day("02-01")).build().runsFrom())
        .contains(day("02-01"));
  }

  @ParameterizedTest
  @EnumSource(ObligationStatus.class)
  void every_status_has_a_name_in_both_languages(ObligationStatus status) {
    assertThat(status.label().vi()).isNotBlank();
    assertThat(status.label().en()).isPresent();
  }

  @ParameterizedTest
  @EnumSource(UnmeasuredReason.class)
  void every_reason_is_told_in_both_languages(UnmeasuredReason reason) {
    assertThat(reason.label().vi()).isNotBlank();
    assertThat(reason.label().en()).isPresent();
  }

  @ParameterizedTest
  @EnumSource(SubjectKind.class)
  void every_kind_of_subject_has_a_name_in_both_languages(SubjectKind kind) {
    assertThat(kind.label().vi()).isNotBlank();
    assertThat(kind.label().en()).isPresent();
  }

  private static ObligationSources.Builder withReport(TaskReport.Builder report) {
    return sources(PLAN, TWO, "09-01").addTaskReport(report.build());
  }
}
