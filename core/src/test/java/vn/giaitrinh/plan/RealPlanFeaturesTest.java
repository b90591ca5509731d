package vn.giaitrinh.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.plan.PlanSamples.DEPARTMENT;
import static vn.giaitrinh.plan.PlanSamples.DISSEMINATION;
import static vn.giaitrinh.plan.PlanSamples.DRAFTING;
import static vn.giaitrinh.plan.PlanSamples.OFFICE;
import static vn.giaitrinh.plan.PlanSamples.assignment;
import static vn.giaitrinh.plan.PlanSamples.group;
import static vn.giaitrinh.plan.PlanSamples.plan;
import static vn.giaitrinh.plan.PlanSamples.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.document.SigningAuthority;
import vn.giaitrinh.organization.Capacity;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.schedule.AfterEvent;
import vn.giaitrinh.schedule.Anchor;
import vn.giaitrinh.schedule.Deadline;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.schedule.Window;
import vn.giaitrinh.text.BilingualText;

/** What real plans hold and a plain list of tasks, units and dates cannot. */
class RealPlanFeaturesTest {

  @Test
  void several_milestones_in_one_task_each_have_their_own_term_and_unit() {
    Milestone draft =
        Milestone.builder()
            .id("draft")
            .title(BilingualText.of("Xây dựng dự thảo", "Draft"))
            .timing(Window.ofMonth(YearMonth.of(2026, 5)))
            .addAssignment(assignment(Role.LEAD, DRAFTING))
            .addDeliverable(Deliverable.of("Dự thảo Quy chế"))
            .build();
    Milestone issue =
        Milestone.builder()
            .id("issue")
            .title(BilingualText.of("Trình ban hành", "Submit"))
            .timing(Deadline.before(LocalDate.of(2026, 6, 30)))
            .addAssignment(assignment(Role.LEAD, OFFICE))
            .build();

    Task task = task("1").addMilestones(draft, issue).build();

    assertThat(task.getMilestones())
        .extracting(milestone -> milestone.getTiming().orElseThrow().latestDay().orElseThrow())
        .containsExactly(LocalDate.of(2026, 5, 31), LocalDate.of(2026, 6, 29));
    assertThat(task.getMilestones())
        .flatExtracting(Milestone::getAssignments)
        .containsExactly(assignment(Role.LEAD, DRAFTING), assignment(Role.LEAD, OFFICE));
  }

  @Test
  void several_units_lead_with_a_scope_each() {
    Task task =
        task("1")
            .addAssignment(
                Assignment.builder()
                    .role(Role.LEAD)
                    .units(UnitSelector.of(DRAFTING))
                    .scope("Thẩm định văn bản quy phạm pháp luật")
                    .build())
            .addAssignment(
                Assignment.builder()
                    .role(Role.LEAD)
                    .units(UnitSelector.of(DISSEMINATION))
                    .scope("Phổ biến, giáo dục pháp luật")
                    .build())
            .build();

    assertThat(task.getAssignments()).extracting(Assignment::getRole).containsOnly(Role.LEAD);
    assertThat(task.getAssignments())
        .extracting(Assignment::getScope)
        .containsExactly(
            Optional.of("Thẩm định văn bản quy phạm pháp luật"),
            Optional.of("Phổ biến, giáo dục pháp luật"));
  }

  @Test
  void a_unit_has_two_roles_in_one_task() {
    Task task =
        task("1")
            .addAssignment(assignment(Role.IMPLEMENTING, OFFICE, DRAFTING))
            .addAssignment(assignment(Role.SUPERVISING, OFFICE))
            .build();

    assertThat(task.getAssignments())
        .filteredOn(assignment -> assignment.getUnits().namedUnits().contains(OFFICE))
        .extracting(Assignment::getRole)
        .containsExactly(Role.IMPLEMENTING, Role.SUPERVISING);
  }

  @Test
  void a_body_outside_is_requested_and_a_unit_inside_is_commanded() {
    UnitId front = UnitId.of("mat-tran-to-quoc");
    Task task =
        task("5c")
            .addAssignment(assignment(Role.IMPLEMENTING, OFFICE))
            .addAssignment(
                Assignment.builder()
                    .role(Role.SUPPORTING)
                    .units(UnitSelector.of(front))
                    .directive(Directive.REQUESTED)
                    .build())
            .build();

    assertThat(task.getAssignments())
        .extracting(Assignment::getDirective)
        .containsExactly(Directive.ASSIGNED, Directive.REQUESTED);
  }

  @Test
  void the_heads_of_units_are_named_and_not_the_units() {
    Assignment heads =
        Assignment.builder()
            .role(Role.IMPLEMENTING)
            .units(UnitSelector.ofKinds(DEPARTMENT, UnitKind.DIVISION))
            .capacity(Capacity.HEAD)
            .build();

    assertThat(heads.getCapacity()).isEqualTo(Capacity.HEAD);
    assertThat(assignment(Role.IMPLEMENTING, OFFICE).getCapacity()).isEqualTo(Capacity.UNIT);
  }

  @Test
  void a_document_to_hand_in_is_apart_from_a_target_to_reach() {
    Task task =
        task("3")
            .addDeliverable(
                Deliverable.builder()
                    .documentKind("Báo cáo")
                    .description("Kết quả tiếp nhận, xử lý phản ánh, kiến nghị")
                    .quantity(4)
                    .build())
            .addTarget(target(Comparison.AT_LEAST, "95"))
            .build();

    assertThat(task.getDeliverables())
        .extracting(Deliverable::getQuantity)
        .containsExactly(Optional.of(4));
    assertThat(task.getTargets()).containsExactly(target(Comparison.AT_LEAST, "95"));
  }

  @Test
  void a_measured_value_meets_its_target_whatever_its_scale() {
    assertThat(target(Comparison.AT_LEAST, "95").isMetBy(new BigDecimal("95.0"))).isTrue();
    assertThat(target(Comparison.AT_LEAST, "95").isMetBy(new BigDecimal("94.9"))).isFalse();
    assertThat(target(Comparison.AT_MOST, "5").isMetBy(new BigDecimal("5.0"))).isTrue();
    assertThat(target(Comparison.AT_MOST, "5").isMetBy(new BigDecimal("5.1"))).isFalse();
    assertThat(target(Comparison.EXACTLY, "100").isMetBy(new BigDecimal("100.00"))).isTrue();
    assertThat(target(Comparison.EXACTLY, "100").isMetBy(new BigDecimal("99"))).isFalse();
  }

  private static Target target(Comparison comparison, String value) {
    return Target.builder()
        .indicator(BilingualText.of("Tỷ lệ giải trình đúng hạn", "Explained in time"))
        .comparison(comparison)
        .value(new BigDecimal(value))
        .unit("%")
        .build();
  }

  @Test
  void a_group_is_a_task_or_only_a_heading() {
    TaskGroup heading = group("I").addTask(task("1").build()).build();
    TaskGroup both = group("II").ownTask(task("2").build()).addTask(task("2.1").build()).build();

    Plan plan = plan(heading, both).build();

    assertThat(plan.allTasks())
        .extracting(PlannedTask::id)
        .containsExactly(TaskId.of("1"), TaskId.of("2"), TaskId.of("2.1"));
    assertThat(heading.getOwnTask()).isEmpty();
    assertThat(plan.findTask(TaskId.of("2")).orElseThrow().path()).containsExactly(both);
  }

  @Test
  void values_of_the_group_stay_apart_from_those_of_the_row() {
    Plan plan =
        plan(group("I")
                .defaults(
                    GroupDefaults.builder()
                        .addAssignment(assignment(Role.LEAD, OFFICE))
                        .timing(Ongoing.of("Thường xuyên"))
                        .build())
                .ownTask(task("1").build())
                .addTask(task("1a").timing(Window.ofQuarter(2026, 2)).build())
                .build())
            .build();

    PlannedTask row = plan.findTask(TaskId.of("1a")).orElseThrow();
    PlannedTask own = plan.findTask(TaskId.of("1")).orElseThrow();

    assertThat(row.timing().inherited()).isFalse();
    assertThat(row.assignments())
        .isEqualTo(new Effective<>(List.of(assignment(Role.LEAD, OFFICE)), Optional.of("I")));
    assertThat(row.task().getAssignments()).isEmpty();
    assertThat(own.timing().inheritedFrom()).contains("I");
  }

  @Test
  void a_budget_has_a_source_and_need_not_have_an_amount() {
    Budget named = Budget.builder().source("Ngân sách thành phố năm 2026").build();
    Budget counted = named.toBuilder().amount(new BigDecimal("150000000")).build();

    Plan plan =
        plan(group("I").addTask(task("1").budget(counted).build()).build()).budget(named).build();

    assertThat(plan.getBudget().orElseThrow().getAmount()).isEmpty();
    assertThat(plan.allTasks().get(0).task().getBudget()).contains(counted);
    assertThat(counted.getCurrency()).isEqualTo("VND");
  }

  @Test
  void a_plan_has_a_period_and_phases() {
    PlanPhase first =
        PlanPhase.builder()
            .number("1")
            .title(BilingualText.of("Hoàn thiện quy định", "Complete the rules"))
            .start(LocalDate.of(2026, 1, 1))
            .end(LocalDate.of(2027, 12, 31))
            .build();

    Plan plan =
        plan()
            .period(PlanPeriod.of(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31)))
            .addPhase(first)
            .build();

    assertThat(plan.getPeriod().orElseThrow().end()).isEqualTo("2030-12-31");
    assertThat(plan.getPhases()).containsExactly(first);
  }

  @Test
  void a_draft_has_a_blank_number_and_no_date() {
    Plan blankSerial = plan().number(DocumentNumber.parse("/KH-STP")).build();

    assertThat(blankSerial.getNumber().orElseThrow().getSerial()).isEmpty();
    assertThat(blankSerial.getIssuedOn()).isEmpty();
    assertThat(plan().build().getNumber()).isEmpty();
    assertThat(plan().build().getSigner()).isEmpty();
  }

  @Test
  void a_term_is_counted_from_the_issue_of_the_plan() {
    Task task = task("1").timing(AfterEvent.of(CalendarDays.of(100), Anchor.PLAN_ISSUED)).build();

    assertThat(task.getTiming())
        .contains(new AfterEvent("", CalendarDays.of(100), Anchor.PLAN_ISSUED, Optional.empty()));
    assertThat(task.getTiming().orElseThrow().latestDay()).isEmpty();
  }

  @Test
  void a_plan_rests_on_documents_and_is_signed_and_sent_out() {
    DocumentReference above = DocumentReference.parse("Kế hoạch số 154/KH-UBND ngày 20/3/2026");
    Plan plan =
        plan()
            .addBasisDocument(BasisDocument.of(BasisRole.SUPERIOR_PLAN, above))
            .addDistribution("Thanh tra thành phố")
            .archiveLine("Lưu: VT, VP")
            .signer(
                Signer.builder().authority(SigningAuthority.DEPUTY).post("Phó Giám đốc").build())
            .build();

    assertThat(plan.getBasisDocuments())
        .extracting(BasisDocument::getDocument)
        .containsExactly(above);
    assertThat(plan.getDistribution()).containsExactly("Thanh tra thành phố");
    assertThat(plan.getSigner().orElseThrow().getAuthority().prefix()).isEqualTo("KT.");
    assertThat(Signer.builder().post("Giám đốc").build().getAuthority().prefix()).isEmpty();
  }

  @Test
  void a_consolidated_report_goes_to_the_head_and_following_up_to_nobody() {
    ReportingDuty.Builder office =
        ReportingDuty.builder()
            .reporter(UnitSelector.of(OFFICE))
            .content(BilingualText.ofVietnamese("Theo dõi, đôn đốc, tổng hợp"));
    ReportingDuty consolidation =
        office
            .id("tong-hop")
            .kind(ReportingDutyKind.CONSOLIDATION)
            .recipient(DEPARTMENT)
            .recipientCapacity(Capacity.HEAD)
            .build();
    ReportingDuty followUp =
        ReportingDuty.builder()
            .id("don-doc")
            .kind(ReportingDutyKind.FOLLOW_UP)
            .reporter(UnitSelector.of(OFFICE))
            .content(BilingualText.ofVietnamese("Theo dõi, đôn đốc"))
            .build();

    assertThat(consolidation.getRecipientCapacity()).isEqualTo(Capacity.HEAD);
    assertThat(consolidation.getReporterCapacity()).isEqualTo(Capacity.UNIT);
    assertThat(followUp.getRecipient()).isEmpty();
  }
}
