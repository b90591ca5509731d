package vn.giaitrinh.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaitrinh.compliance.Samples.accepted;
import static vn.giaitrinh.compliance.Samples.clean;
import static vn.giaitrinh.compliance.Samples.day;
import static vn.giaitrinh.compliance.Samples.draft;
import static vn.giaitrinh.compliance.Samples.implementing;
import static vn.giaitrinh.compliance.Samples.received;
import static vn.giaitrinh.compliance.Samples.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.casefile.ApologySent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.sla.Timeliness;
import vn.giaitrinh.sla.Verification;
import vn.giaitrinh.text.BilingualText;

class ComplianceSummaryTest {
  private static final CaseFile OWED =
      draft(
              "GT-2",
              received("10-01"),
              accepted("10-05"),
              ApologySent.builder().on(day("10-20")).build())
          .leadUnit(Samples.SECOND)
          .build();

  /** One case in time, one overdue, and 14 duties without evidence. */
  private static ComplianceSummary summary() {
    return Samples.assessment(task("1", implementing(Samples.DIVISIONS)).build())
        .build()
        .summarize(List.of(clean("GT-1").build(), OWED), List.of());
  }

  @Test
  void its_figures_add_up() {
    ComplianceSummary summary = summary();

    assertThat(summary.getCases()).isEqualTo(new CaseCounts(2, 0, 1, 0, 1, 0, 1, 1));
    assertThat(summary.getUnits()).hasSize(14);
    assertThat(summary.getUnits().get(0).cases()).isEqualTo(new CaseCounts(1, 0, 0, 0, 1, 0, 0, 0));
    assertThat(summary.getUnits().get(1).cases()).isEqualTo(new CaseCounts(1, 0, 1, 0, 0, 0, 1, 1));
    assertThat(summary.getFindingCounts())
        .isEqualTo(Map.of(FindingCode.NO_EVIDENCE, 14, FindingCode.LATE_EXPLANATION, 1));
    assertThat(summary.getMetrics())
        .containsExactly(
            new MetricValue(Metric.NOTICES_IN_TIME, 2, 2),
            new MetricValue(Metric.EXPLANATIONS_IN_TIME, 1, 2),
            new MetricValue(Metric.EXPLANATIONS_COMPLETE, 1, 1),
            new MetricValue(Metric.OPEN_WITHIN_TIME, 0, 1),
            new MetricValue(Metric.EVIDENCE_FRESH, 0, 14),
            new MetricValue(Metric.REPORTS_IN_TIME, 0, 0));
    assertThat(summary.getAgency().vi()).isEqualTo("Đơn vị so-tu-phap");
    assertThat(summary.getVerification()).isEqualTo(Verification.SECONDARY_SOURCE);
    assertThat(summary.getCalendarStatus()).isEqualTo(DayStatus.ANNOUNCED);
    assertThat(summary.toBuilder().build()).isEqualTo(summary);
  }

  @Test
  void counts_each_clock_by_timeliness() {
    ClockSummary explain = summary().getClocks().get(1);

    assertThat(explain.clock()).isEqualTo("EXPLAIN");
    assertThat(explain.cases()).isEqualTo(Map.of(Timeliness.MET, 1, Timeliness.OVERDUE, 1));
    assertThat(explain.count(Timeliness.MET)).isEqualTo(1);
    assertThat(explain.count(Timeliness.ON_TRACK)).isZero();
    assertThat(explain.total()).isEqualTo(2);
    assertThat(explain.limit().vi()).isEqualTo("15 ngày");
    assertThat(explain.verification()).isEqualTo(Verification.SECONDARY_SOURCE);
    assertThat(explain.basis()).hasSize(1);
  }

  @Test
  void refuses_cases_that_do_not_add_up_over_the_units() {
    assertThatThrownBy(() -> summary().toBuilder().cases(CaseCounts.NONE).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Summary does not reconcile: cases of all units");
  }

  @Test
  void refuses_duties_that_do_not_add_up_over_the_units_or_the_tasks() {
    ObligationCounts more =
        ObligationCounts.of(Map.of(ObligationStatus.FRESH, 1, ObligationStatus.NEVER, 14));
    UnitSummary unit =
        new UnitSummary(
            UnitId.of("khac"),
            BilingualText.ofVietnamese("Khác"),
            CaseCounts.NONE,
            ObligationCounts.of(Map.of(ObligationStatus.FRESH, 1)),
            List.of(),
            Map.of());

    assertThatThrownBy(() -> summary().toBuilder().duties(more).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("duties of all units");
    assertThatThrownBy(() -> summary().toBuilder().duties(more).addUnit(unit).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("duties of all tasks, milestones and reporting duties");
  }

  @Test
  void refuses_findings_that_do_not_add_up() {
    assertThatThrownBy(() -> summary().toBuilder().findingsNotKept(1).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Summary does not reconcile: findings of all codes are 15, the total is 16");
    assertThatThrownBy(() -> summary().toBuilder().findings(List.of()).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("findings of all codes");
  }

  @Test
  void refuses_a_negative_number_of_findings_not_kept() {
    ComplianceSummary.Builder negative =
        summary().toBuilder()
            .findingCounts(Map.of(FindingCode.NO_EVIDENCE, 14))
            .findingsNotKept(-1);

    assertThatThrownBy(negative::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("findings of all those not kept are -1");
  }

  @Test
  void refuses_more_findings_of_a_code_than_it_counted() {
    ComplianceSummary.Builder fewer =
        summary().toBuilder()
            .findingCounts(Map.of(FindingCode.NO_EVIDENCE, 13, FindingCode.LATE_EXPLANATION, 2));

    assertThatThrownBy(fewer::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("findings of all NO_EVIDENCE kept are 14, the total is 13");
  }

  @Test
  void refuses_another_wire_format() {
    assertThatThrownBy(() -> summary().toBuilder().schema("giaitrinh/summary/2").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'giaitrinh/summary/2'; only giaitrinh/summary/1 is read");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 15, 16})
  void keeps_the_gravest_findings_and_counts_the_others(int most) {
    Assessment assessment =
        Samples.assessment(task("1", implementing(Samples.DIVISIONS)).build())
            .findingsKept(most)
            .build();
    ComplianceSummary summary = assessment.summarize(List.of(OWED), List.of());

    assertThat(summary.getFindings()).hasSize(Math.min(most, 15));
    assertThat(summary.getFindingsNotKept()).isEqualTo(Math.max(0, 15 - most));
    assertThat(summary.getFindings())
        .isEqualTo(summary().getFindings().subList(0, Math.min(most, 15)));
  }

  @Test
  void findings_come_gravest_first_then_by_place() {
    ComplianceSummary summary =
        Samples.assessment()
            .build()
            .summarize(
                List.of(
                    draft("GT-9", received("10-15"), accepted("10-15")).build(),
                    draft("GT-8", received("10-01")).build(),
                    draft("GT-7", received("10-01")).build()),
                List.of());

    assertThat(summary.getFindings())
        .extracting(Finding::getPath)
        .containsExactly("case/GT-7", "case/GT-8", "case/GT-9");
  }

  @Test
  void refuses_to_keep_fewer_findings_than_none() {
    assertThatThrownBy(() -> Samples.assessment().findingsKept(-1).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Number of findings to keep is -1, below 0");
  }

  @Test
  void refuses_a_rule_pack_given_twice() {
    assertThatThrownBy(() -> Samples.assessment().addRulePack(Samples.LAW).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Samples.LAW.getId())
        .hasMessageContaining("more than once");
  }

  @Test
  void a_unit_that_the_directory_does_not_know_is_counted_by_its_id() {
    ComplianceSummary summary =
        Samples.assessment()
            .directory(OrganizationDirectory.builder().build())
            .build()
            .summarize(List.of(clean("GT-1").build(), OWED), List.of());

    assertThat(summary.getCases().received()).isEqualTo(2);
    assertThat(summary.getUnits())
        .extracting(unit -> unit.name().vi())
        .containsExactly("phong-01", "phong-02");
    assertThat(summary.getAgency().vi()).isEqualTo("so-tu-phap");
  }

  @Test
  void units_come_in_the_order_of_the_directory_and_the_unknown_last() {
    ComplianceSummary summary =
        Samples.assessment()
            .build()
            .summarize(
                List.of(
                    clean("GT-1").leadUnit(UnitId.of("a-khong-co")).build(),
                    clean("GT-2").leadUnit(Samples.division(9)).build(),
                    clean("GT-3").leadUnit(Samples.division(2)).build()),
                List.of());

    assertThat(summary.getUnits())
        .extracting(unit -> unit.unit().toString())
        .containsExactly("phong-02", "phong-09", "a-khong-co");
  }

  @Test
  void law_due_for_review_is_remarked_from_its_day() {
    Assessment.Builder shipped = Samples.assessment().rulePacks(ShippedLaw.vietnam());
    BilingualText reason = ShippedLaw.vietnam().get(0).getReviewReason().orElseThrow();

    assertThat(shipped.asOf(day("06-30")).build().newTally().summarize().getRemarks()).isEmpty();
    assertThat(shipped.asOf(day("07-01")).build().newTally().summarize().getRemarks())
        .containsExactly(reason);
  }

  @Test
  void law_that_bears_on_no_case_given_is_left_out() {
    Assessment shipped = Samples.assessment().rulePacks(ShippedLaw.vietnam()).build();
    CaseFile complaint = clean("KN-1").kind(CaseKind.COMPLAINT).build();
    CaseFile feedback = draft("PA-1", received("10-01")).kind(CaseKind.FEEDBACK).build();
    ComplianceSummary alone = shipped.summarize(List.of(clean("GT-1").build()), List.of());
    ComplianceSummary three =
        shipped.summarize(List.of(clean("GT-1").build(), complaint, feedback), List.of());

    assertThat(alone.getClocks())
        .extracting(ClockSummary::clock)
        .containsExactly("INTAKE", "EXPLAIN");
    assertThat(alone.getRemarks()).hasSize(1);
    assertThat(alone.getVerification()).isEqualTo(Verification.SECONDARY_SOURCE);
    assertThat(three.getClocks())
        .extracting(clock -> clock.pack() + " " + clock.clock() + " " + clock.total())
        .containsExactly(
            "vn.nd-59-2019.explanation-requests INTAKE 1",
            "vn.nd-59-2019.explanation-requests EXPLAIN 1",
            "vn.luat-02-2011.complaints ACCEPT 1",
            "vn.luat-02-2011.complaints RESOLVE 1",
            "vn.nd-20-2008.feedback RESOLVE 0");
    assertThat(three.getRemarks()).hasSize(2);
    assertThat(three.getVerification()).isEqualTo(Verification.UNVERIFIED);
    assertThat(three.getMetrics().subList(0, 3)).isEqualTo(alone.getMetrics().subList(0, 3));
    assertThat(three.getKinds())
        .extracting(KindSummary::kind)
        .containsExactly(CaseKind.EXPLANATION_REQUEST, CaseKind.FEEDBACK, CaseKind.COMPLAINT);
  }

  @Test
  void law_due_for_review_is_remarked_without_a_reason_too() {
    RulePack pack = ShippedLaw.vietnam().get(0).toBuilder().reviewReason(Optional.empty()).build();
    ComplianceSummary summary =
        Samples.assessment().rulePacks(List.of(pack)).build().newTally().summarize();

    assertThat(summary.getRemarks())
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.vi()).endsWith("đã đến hạn rà soát");
              assertThat(remark.en().orElseThrow()).endsWith("due for review");
            });
  }

  @Test
  void says_on_what_calendar_and_law_it_rests() {
    ComplianceSummary summary =
        Samples.assessment()
            .asOf(day("11-10"))
            .build()
            .summarize(
                List.of(draft("GT-1", received("11-09"), accepted("11-09")).build()), List.of());

    assertThat(summary.getCalendarStatus()).isEqualTo(DayStatus.PROVISIONAL);
    assertThat(Samples.assessment().build().newTally().summarize().getVerification())
        .isEqualTo(Verification.SECONDARY_SOURCE);
    assertThat(
            Samples.assessment()
                .rulePacks(List.of())
                .build()
                .newTally()
                .summarize()
                .getVerification())
        .isEqualTo(Verification.UNVERIFIED);
  }
}
