package vn.giaitrinh.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.giaitrinh.plan.PlanSamples.DRAFTING;
import static vn.giaitrinh.plan.PlanSamples.OFFICE;
import static vn.giaitrinh.plan.PlanSamples.assignment;
import static vn.giaitrinh.plan.PlanSamples.group;
import static vn.giaitrinh.plan.PlanSamples.plan;
import static vn.giaitrinh.plan.PlanSamples.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.Months;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.schedule.EvidenceCadence;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.schedule.Window;
import vn.giaitrinh.text.BilingualText;

class PlanTest {

  @Test
  void tasks_come_in_the_order_of_the_document() {
    Plan plan =
        plan(
                group("I")
                    .ownTask(task("1").build())
                    .addTask(task("1a").build())
                    .addGroup(group("I.1").addTask(task("1b").build()).build())
                    .build(),
                group("II").addTask(task("2").build()).build())
            .build();

    assertThat(plan.allTasks())
        .extracting(planned -> planned.id().value())
        .containsExactly("1", "1a", "1b", "2");
  }

  @Test
  void a_task_knows_the_groups_above_it_from_the_top() {
    Plan plan =
        plan(group("I").addGroup(group("I.1").addTask(task("1b").build()).build()).build()).build();

    assertThat(plan.findTask(TaskId.of("1b")).orElseThrow().path())
        .extracting(TaskGroup::getId)
        .containsExactly("I", "I.1");
    assertThat(plan.findTask(TaskId.of("9"))).isEmpty();
  }

  @Test
  void own_values_win_over_those_of_the_group() {
    Plan plan =
        plan(group("I")
                .defaults(
                    GroupDefaults.builder()
                        .addAssignment(assignment(Role.LEAD, OFFICE))
                        .timing(Ongoing.of("Thường xuyên"))
                        .addDeliverable(Deliverable.of("Báo cáo"))
                        .build())
                .addTask(
                    task("1")
                        .addAssignment(assignment(Role.LEAD, DRAFTING))
                        .timing(Window.ofYears(2026, 2026))
                        .addDeliverable(Deliverable.of("Quyết định"))
                        .build())
                .build())
            .build();

    PlannedTask task = plan.findTask(TaskId.of("1")).orElseThrow();

    assertThat(task.assignments().value()).containsExactly(assignment(Role.LEAD, DRAFTING));
    assertThat(task.timing().value()).contains(Window.ofYears(2026, 2026));
    assertThat(task.deliverables().value()).containsExactly(Deliverable.of("Quyết định"));
    assertThat(task.assignments().inherited()).isFalse();
    assertThat(task.timing().inherited()).isFalse();
    assertThat(task.deliverables().inherited()).isFalse();
  }

  @Test
  void the_nearest_group_that_gives_a_value_wins_for_that_value_alone() {
    Plan plan =
        plan(group("I")
                .defaults(
                    GroupDefaults.builder()
                        .addAssignment(assignment(Role.LEAD, OFFICE))
                        .timing(Ongoing.of("Thường xuyên"))
                        .build())
                .addGroup(
                    group("I.1")
                        .defaults(GroupDefaults.builder().timing(Window.ofQuarter(2026, 2)).build())
                        .addGroup(group("I.1.a").addTask(task("1").build()).build())
                        .build())
                .build())
            .build();

    PlannedTask task = plan.findTask(TaskId.of("1")).orElseThrow();

    assertThat(task.timing().inheritedFrom()).contains("I.1");
    assertThat(task.timing().value()).contains(Window.ofQuarter(2026, 2));
    assertThat(task.assignments().inheritedFrom()).contains("I");
    assertThat(task.task().getAssignments()).isEmpty();
  }

  @Test
  void what_nobody_gives_is_empty_and_not_inherited() {
    PlannedTask task =
        plan(group("I").addTask(task("1").build()).build()).build().allTasks().get(0);

    assertThat(task.timing()).isEqualTo(new Effective<>(Optional.empty(), Optional.empty()));
    assertThat(task.deliverables().value()).isEmpty();
    assertThat(task.deliverables().inherited()).isFalse();
  }

  @Test
  void a_task_without_a_cadence_of_its_own_has_that_of_the_plan() {
    EvidenceCadence monthly = new EvidenceCadence(Months.of(1), CalendarDays.of(5));
    Plan plan =
        plan(group("I")
                .addTask(task("1").build())
                .addTask(task("2").evidenceCadence(monthly).build())
                .build())
            .evidenceCadence(EvidenceCadence.QUARTERLY)
            .build();

    assertThat(plan.allTasks())
        .extracting(PlannedTask::evidenceCadence)
        .extracting(cadence -> cadence.orElseThrow())
        .containsExactly(EvidenceCadence.QUARTERLY, monthly);
  }

  @Test
  void an_id_is_used_once() {
    TaskGroup one = group("I").addTask(task("1").build()).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan(one, group("II").ownTask(task("1").build()).build()).build())
        .withMessage("Task id 1 is used more than once in plan stp-2026");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan(one, group("II").addGroup(group("I").build()).build()).build())
        .withMessage("Group id I is used more than once in plan stp-2026");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan(one).addReportingDuty(duty("a")).addReportingDuty(duty("a")).build())
        .withMessage("Reporting duty id a is used more than once in plan stp-2026");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> task("1").addMilestone(milestone("m1")).addMilestone(milestone("m1")).build())
        .withMessage("Milestone id m1 is used more than once in task 1");
  }

  @Test
  void a_milestone_id_may_come_again_in_another_task() {
    Plan plan =
        plan(group("I")
                .addTask(task("1").addMilestone(milestone("m1")).build())
                .addTask(task("2").addMilestone(milestone("m1")).build())
                .build())
            .build();

    assertThat(plan.allTasks()).hasSize(2);
  }

  @Test
  void an_id_has_one_form() {
    for (String wrong : List.of("", "-a", "a b", "đ1", "a".repeat(65))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TaskId.of(wrong))
          .withMessageContaining("Not a task id: '" + wrong + "'");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> group("I/1").build())
        .withMessageContaining("Not a group id: 'I/1'");
    assertThat(TaskId.of("II.1_a-2")).hasToString("II.1_a-2").isLessThan(TaskId.of("II.2"));
  }

  @Test
  void another_wire_format_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().schema("giaitrinh/plan/2").build())
        .withMessage("Schema is 'giaitrinh/plan/2'; only giaitrinh/plan/1 is read");
  }

  @Test
  void a_plan_is_changed_by_making_another() {
    Plan draft = plan(group("I").addTask(task("1").build()).build()).build();
    Plan issued = draft.toBuilder().issuedOn(LocalDate.of(2026, 3, 25)).build();

    assertThat(issued.getIssuedOn()).contains(LocalDate.of(2026, 3, 25));
    assertThat(issued.toBuilder().issuedOn(draft.getIssuedOn()).build()).isEqualTo(draft);
  }

  private static ReportingDuty duty(String id) {
    return ReportingDuty.builder()
        .id(id)
        .kind(ReportingDutyKind.RESULTS)
        .reporter(UnitSelector.of(DRAFTING))
        .recipient(OFFICE)
        .content(BilingualText.ofVietnamese("Báo cáo kết quả về Văn phòng Sở"))
        .build();
  }

  private static Milestone milestone(String id) {
    return Milestone.builder().id(id).title(BilingualText.ofVietnamese("Mốc " + id)).build();
  }
}
