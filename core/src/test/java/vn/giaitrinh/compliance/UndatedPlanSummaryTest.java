package vn.giaitrinh.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.compliance.Samples.DIVISIONS;
import static vn.giaitrinh.compliance.Samples.implementing;
import static vn.giaitrinh.compliance.Samples.task;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.compliance.obligation.UnmeasuredReason;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.ReportingDuty;
import vn.giaitrinh.plan.ReportingDutyKind;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.text.BilingualText;

/** A plan as the Department wrote it: nothing has a due date, and there is no case yet. */
class UndatedPlanSummaryTest {
  private static ComplianceSummary summary() {
    Task task = task("1", implementing(DIVISIONS)).build();
    Plan plan =
        Samples.plan(task).toBuilder()
            .addReportingDuty(
                ReportingDuty.builder()
                    .id("ket-qua")
                    .kind(ReportingDutyKind.RESULTS)
                    .reporter(DIVISIONS)
                    .recipient(Samples.DEPARTMENT)
                    .content(BilingualText.of("Gửi kết quả", "Send the results"))
                    .build())
            .build();
    return Samples.assessment(task).plan(plan).build().summarize(List.of(), List.of());
  }

  @Test
  void has_a_status_for_every_unit_and_a_reason_for_what_cannot_be_measured() {
    ComplianceSummary summary = summary();

    assertThat(summary.getDuties().count(ObligationStatus.NEVER)).isEqualTo(14);
    assertThat(summary.getReportingDuties().get(0).unmeasured())
        .extracting(UnmeasuredPart::reason)
        .containsExactly(UnmeasuredReason.NO_TIMING);
    assertThat(summary.getRemarks())
        .extracting(BilingualText::vi)
        .containsExactly(
            "1 nhiệm vụ, báo cáo có phần chưa đánh giá được; lý do nêu ở từng nhiệm vụ");
    assertThat(summary.getReminders().duties().noEvidence()).isEqualTo(14);
  }

  @Test
  void claims_no_percentage_of_nothing() {
    assertThat(summary().getMetrics())
        .filteredOn(metric -> metric.percent().isPresent())
        .containsExactly(new MetricValue(Metric.EVIDENCE_FRESH, 0, 14));
    assertThat(summary().getCases()).isEqualTo(CaseCounts.NONE);
    assertThat(summary().getPeriods()).hasSize(4).allMatch(one -> one.cases().received() == 0);
    assertThat(summary().getPlanNumber()).isEqualTo(Optional.empty());
  }
}
