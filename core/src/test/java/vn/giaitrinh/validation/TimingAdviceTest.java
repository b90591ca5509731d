package vn.giaitrinh.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Milestone;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.ReportingDuty;
import vn.giaitrinh.plan.ReportingDutyKind;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.schedule.Compound;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.Unrecognized;
import vn.giaitrinh.text.BilingualText;

class TimingAdviceTest {
  private static final PlanValidator VALIDATOR = PlanValidator.create();
  private static final Timing WHOLE =
      Compound.of(
          "nhiều mốc",
          Ongoing.of("Thường xuyên"),
          Compound.of("hai mốc", Unrecognized.of("khi cần"), Unrecognized.of("nt")));

  @Test
  void names_the_part_of_a_timing_that_is_not_understood() {
    Plan plan = PlanRuleFixtures.edit(task -> task.timing(WHOLE));

    assertThat(VALIDATOR.validateDraft(plan).findings())
        .extracting(Finding::getCode, Finding::getPath, one -> subject(one))
        .contains(
            tuple(
                "TIMING_UNRECOGNIZED", "$.groups[0].tasks[0].timing.parts[1].parts[0]", "khi cần"),
            tuple("TIMING_UNRECOGNIZED", "$.groups[0].tasks[0].timing.parts[1].parts[1]", "nt"));
  }

  @Test
  void looks_at_milestones_and_at_reports_too() {
    UnitSelector unit = UnitSelector.of(UnitId.of("van-phong-so"));
    Milestone milestone =
        Milestone.builder()
            .id("m1")
            .title(BilingualText.ofVietnamese("Mốc hư cấu"))
            .timing(Unrecognized.of("nt"))
            .addAssignments(Assignment.of(Role.LEAD, unit), Assignment.of(Role.SUPPORTING, unit))
            .build();
    Plan plan =
        PlanRuleFixtures.edit(task -> task.addMilestone(milestone)).toBuilder()
            .addReportingDuty(
                ReportingDuty.builder()
                    .id("r9")
                    .kind(ReportingDutyKind.RESULTS)
                    .reporter(unit)
                    .timing(Unrecognized.of("khi cần"))
                    .content(BilingualText.ofVietnamese("Báo cáo hư cấu"))
                    .build())
            .build();
    int duty = plan.getReportingDuties().size() - 1;

    assertThat(VALIDATOR.validateDraft(plan).findings())
        .extracting(Finding::getCode, Finding::getPath)
        .contains(
            tuple("SUPPORTING_IS_LEAD", "$.groups[0].tasks[0].milestones[0]"),
            tuple("TIMING_UNRECOGNIZED", "$.groups[0].tasks[0].milestones[0].timing"),
            tuple("TIMING_UNRECOGNIZED", "$.reportingDuties[" + duty + "].timing"));
  }

  private static String subject(Finding finding) {
    String message = finding.getMessage().vi();
    return message.substring(message.lastIndexOf(": ") + 2);
  }
}
