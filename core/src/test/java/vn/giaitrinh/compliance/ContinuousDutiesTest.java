package vn.giaitrinh.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.giaitrinh.compliance.Samples.AS_OF;
import static vn.giaitrinh.compliance.Samples.DIVISIONS;
import static vn.giaitrinh.compliance.Samples.day;
import static vn.giaitrinh.compliance.Samples.division;
import static vn.giaitrinh.compliance.Samples.implementing;
import static vn.giaitrinh.compliance.Samples.report;
import static vn.giaitrinh.compliance.Samples.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.Months;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Directive;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.schedule.Compound;
import vn.giaitrinh.schedule.Deadline;
import vn.giaitrinh.schedule.EvidenceCadence;
import vn.giaitrinh.schedule.Freshness;
import vn.giaitrinh.schedule.Ongoing;

/** As of 30 October 2026 and every three months with 15 days of grace, unless a test says else. */
class ContinuousDutiesTest {
  private static final EvidenceCadence MONTHLY =
      new EvidenceCadence(Months.of(1), CalendarDays.of(5));
  private static final EvidenceCadence YEARLY =
      new EvidenceCadence(Months.of(12), CalendarDays.of(0));

  @Test
  void tells_eleven_of_fourteen_and_which_three() {
    List<TaskReport> reports = new ArrayList<>();
    for (int i = 1; i <= 14; i++) {
      if (i != 3 && i != 8 && i != 14) {
        reports.add(report("1", division(i), day("10-01")));
      }
    }
    reports.add(report("1", division(3), day("07-20")));
    reports.add(report("1", division(8), day("02-01")));

    ComplianceSummary summary = summary(reports, task("1", implementing(DIVISIONS)).build());

    assertThat(summary.getDuties()).isEqualTo(new DutyCounts(11, 1, 1, 1));
    assertThat(summary.getDuties().total()).isEqualTo(14);
    assertThat(Samples.metric(summary, Metric.EVIDENCE_FRESH))
        .isEqualTo(new MetricValue(Metric.EVIDENCE_FRESH, 11, 14));
    assertThat(summary.getFindings())
        .extracting(Finding::getPath, Finding::getCode, Finding::getSeverity)
        .containsExactly(
            tuple("task/1/phong-08", "STALE_EVIDENCE", Severity.ERROR),
            tuple("task/1/phong-14", "NO_EVIDENCE", Severity.ERROR),
            tuple("task/1/phong-03", "AGEING_EVIDENCE", Severity.WARNING));
    assertThat(summary.getFindings().get(0).getMessage().vi())
        .isEqualTo("Nhiệm vụ 1, Đơn vị phong-08: minh chứng đã cũ, gần nhất ngày 01/02/2026");
    assertThat(summary.getFindings().get(1).getMessage().en())
        .contains("Task 1, Unit phong-14: no evidence");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-30, FRESH",
    "2026-07-30, FRESH",
    "2026-07-29, AGEING",
    "2026-07-15, AGEING",
    "2026-07-14, STALE"
  })
  void grades_by_the_newest_evidence(LocalDate evidenceOn, Freshness freshness) {
    TaskReport older = report("1", division(1), LocalDate.of(2026, 1, 5));
    TaskReport newest = report("1", division(1), evidenceOn);
    Task task = task("1", implementing(UnitSelector.of(division(1)))).build();

    assertThat(freshness(summary(List.of(older, newest), task))).contains(freshness);
    assertThat(freshness(summary(List.of(newest, older), task))).contains(freshness);
  }

  @Test
  void evidence_after_the_day_is_not_seen() {
    Task task = task("1", implementing(UnitSelector.of(division(1)))).build();

    assertThat(freshness(summary(List.of(report("1", division(1), AS_OF.plusDays(1))), task)))
        .contains(Freshness.NEVER);
  }

  @Test
  void a_unit_that_only_supports_or_is_only_asked_owes_nothing() {
    Task task =
        task(
                "1",
                Assignment.of(Role.LEAD, UnitSelector.of(division(1))),
                Assignment.of(Role.SUPPORTING, UnitSelector.of(division(2))),
                Assignment.of(Role.SUPERVISING, UnitSelector.of(division(3))),
                Assignment.builder()
                    .role(Role.IMPLEMENTING)
                    .units(UnitSelector.of(UnitId.of("mat-tran")))
                    .directive(Directive.REQUESTED)
                    .build())
            .build();
    ComplianceSummary summary = summary(List.of(), task);

    assertThat(summary.getTasks().get(0).units())
        .extracting(UnitDuty::unit)
        .containsExactly(division(1));
    assertThat(summary.getDuties()).isEqualTo(new DutyCounts(0, 0, 0, 1));
  }

  @Test
  void a_unit_in_two_roles_owes_one_duty() {
    Task task =
        task("1", Assignment.of(Role.LEAD, UnitSelector.of(division(1))), implementing(DIVISIONS))
            .build();

    assertThat(summary(List.of(), task).getDuties().total()).isEqualTo(14);
  }

  @Test
  void a_unit_dissolved_before_the_day_owes_nothing() {
    OrganizationDirectory directory =
        OrganizationDirectory.builder()
            .addUnit(Samples.unit(Samples.DEPARTMENT, UnitKind.AGENCY).build())
            .addUnit(
                Samples.unit(division(1), UnitKind.DIVISION)
                    .parent(Samples.DEPARTMENT)
                    .validTo(AS_OF.minusDays(1))
                    .build())
            .addUnit(
                Samples.unit(division(2), UnitKind.DIVISION)
                    .parent(Samples.DEPARTMENT)
                    .validFrom(AS_OF)
                    .build())
            .build();

    assertThat(
            Samples.assessment(task("1", implementing(DIVISIONS)).build())
                .directory(directory)
                .build()
                .summarize(List.of(), List.of())
                .getTasks()
                .get(0)
                .units())
        .extracting(UnitDuty::unit)
        .containsExactly(division(2));
  }

  @Test
  void a_task_with_another_timing_is_listed_and_not_measured() {
    Task task =
        task("1", implementing(DIVISIONS)).timing(Deadline.onOrBefore(day("12-31"))).build();
    ComplianceSummary summary = summary(List.of(report("1", division(2), day("10-01"))), task);
    TaskSummary listed = summary.getTasks().get(0);

    assertThat(listed.measured()).isFalse();
    assertThat(listed.units()).hasSize(14).allMatch(unit -> unit.freshness().isEmpty());
    assertThat(listed.units().get(1).latestEvidence()).contains(day("10-01"));
    assertThat(summary.getDuties()).isEqualTo(DutyCounts.NONE);
    assertThat(summary.getFindings()).isEmpty();
    assertThat(summary.getRemarks())
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.vi()).startsWith("1 nhiệm vụ không phải nhiệm vụ thường xuyên");
              assertThat(remark.en().orElseThrow()).startsWith("1 task not continuous");
            });
  }

  @Test
  void a_task_without_a_timing_is_listed_and_not_measured() {
    Task task = task("1", implementing(DIVISIONS)).timing(Optional.empty()).build();

    assertThat(summary(List.of(), task).getTasks().get(0).measured()).isFalse();
    assertThat(summary(List.of(), task).getTasks().get(0).timing()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-10-30, true", "2026-10-31, false"})
  void a_duty_that_begins_later_owes_nothing_yet(LocalDate startingOn, boolean measured) {
    Task task =
        task("1", implementing(DIVISIONS)).timing(Ongoing.of("Thường xuyên", startingOn)).build();

    assertThat(summary(List.of(), task).getTasks().get(0).measured()).isEqualTo(measured);
    assertThat(summary(List.of(), task).getDuties().total()).isEqualTo(measured ? 14 : 0);
  }

  @Test
  void a_compound_timing_is_measured_where_a_part_of_it_is_continuous() {
    Compound with = Compound.of("", Deadline.onOrBefore(day("12-31")), Ongoing.of("thường xuyên"));
    Compound without =
        Compound.of("", Deadline.onOrBefore(day("11-30")), Deadline.onOrBefore(day("12-31")));

    assertThat(measured(with)).isTrue();
    assertThat(measured(without)).isFalse();
  }

  // Evidence of 29 July: fresh by the year, ageing by the quarter, stale by the month.
  @Test
  void the_cadence_of_the_task_holds_over_that_of_the_plan_and_over_the_default() {
    Task bare = task("1", implementing(UnitSelector.of(division(1)))).build();
    Task own = bare.toBuilder().evidenceCadence(MONTHLY).build();
    List<TaskReport> reports = List.of(report("1", division(1), day("07-29")));

    assertThat(freshness(summary(reports, bare))).contains(Freshness.AGEING);
    assertThat(freshness(summary(reports, own))).contains(Freshness.STALE);
    assertThat(freshness(ofPlan(bare, reports))).contains(Freshness.FRESH);
    assertThat(freshness(ofPlan(own, reports))).contains(Freshness.STALE);
    assertThat(Samples.assessment().build().evidenceCadence()).isEqualTo(EvidenceCadence.QUARTERLY);
  }

  @Test
  void a_task_without_a_number_is_named_by_its_id() {
    Task task =
        task("t1", implementing(UnitSelector.of(division(1)))).number(Optional.empty()).build();

    assertThat(summary(List.of(), task).getFindings().get(0).getMessage().vi())
        .startsWith("Nhiệm vụ t1, ");
  }

  @Test
  void a_report_on_a_task_that_the_plan_does_not_have_is_counted_in_a_remark() {
    ComplianceSummary summary =
        summary(
            List.of(report("9", division(1), day("10-01")), report("8", division(1), day("10-01"))),
            task("1", implementing(DIVISIONS)).build());

    assertThat(summary.getDuties().never()).isEqualTo(14);
    assertThat(summary.getRemarks())
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.vi()).startsWith("2 báo cáo về nhiệm vụ không có trong kế hoạch");
              assertThat(remark.en().orElseThrow()).startsWith("2 reports on a task");
            });
  }

  private static boolean measured(Compound timing) {
    return summary(List.of(), task("1", implementing(DIVISIONS)).timing(timing).build())
        .getTasks()
        .get(0)
        .measured();
  }

  private static ComplianceSummary ofPlan(Task task, List<TaskReport> reports) {
    return Samples.assessment()
        .plan(Samples.plan(task).toBuilder().evidenceCadence(YEARLY).build())
        .build()
        .summarize(List.of(), reports);
  }

  private static Optional<Freshness> freshness(ComplianceSummary summary) {
    return summary.getTasks().get(0).units().get(0).freshness();
  }

  private static ComplianceSummary summary(List<TaskReport> reports, Task... tasks) {
    return Samples.assessment(tasks).build().summarize(List.of(), reports);
  }
}
