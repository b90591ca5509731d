package vn.giaitrinh.compliance.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.A;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.B;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.DEPARTMENT;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.DIRECTORY;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.OFFICE;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.ONGOING;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.day;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.duty;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.plan;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.task;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.unfollowed;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.unit;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.organization.Capacity;
import vn.giaitrinh.organization.FormerName;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Milestone;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.ReportingDutyKind;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.text.BilingualText;

class SupervisionTest {

  @Test
  void tells_who_supervises_each_part_and_why() {
    Plan plan =
        plan(
                task("1", ONGOING, A).addAssignment(supervising(B)),
                task("2", ONGOING, A)
                    .addMilestone(milestone("m1"))
                    .addMilestone(milestone("m2", supervising(A))),
                task("3", ONGOING, B)
                    .addAssignment(supervising(A, B))
                    .addMilestone(milestone("m1", Assignment.of(Role.LEAD, UnitSelector.of(A)))))
            .toBuilder()
            .addReportingDuty(
                duty("tong-hop", ReportingDutyKind.CONSOLIDATION, OFFICE)
                    .recipient(DEPARTMENT)
                    .recipientCapacity(Capacity.HEAD)
                    .build())
            .build();
    Supervision found = Supervision.of(plan, DIRECTORY, day("09-30"));

    assertThat(lines(found))
        .containsExactly(
            "task/1 ASSIGNED b",
            "task/2 PLAN van-phong",
            "milestone/2/m1 PLAN van-phong",
            "milestone/2/m2 ASSIGNED a",
            "task/3 ASSIGNED b a",
            "milestone/3/m1 ASSIGNED b a",
            "reporting-duty/don-doc PLAN van-phong",
            "reporting-duty/tong-hop RECIPIENT so HEAD");
    assertThat(found.ofPlan())
        .containsExactly(
            new SupervisingUnit(
                OFFICE, BilingualText.ofVietnamese("Đơn vị van-phong"), Capacity.UNIT));
    assertThat(found.by(OFFICE)).hasSize(3);
    assertThat(found.unsupervised()).isEmpty();
  }

  @Test
  void what_nobody_supervises_is_told() {
    Plan plan =
        unfollowed(task("1", ONGOING, A), task("2", ONGOING, A).addAssignment(supervising(B)));
    Supervision found = Supervision.of(plan, DIRECTORY, day("09-30"));

    assertThat(found.unsupervised())
        .extracting(part -> part.subject().toString())
        .containsExactly("task/1");
    assertThat(found.ofPlan()).isEmpty();
    assertThat(found.find(ObligationSubject.ofTask(TaskId.of("9")))).isEmpty();
  }

  @Test
  void a_unit_that_ended_is_replaced_and_named_as_on_the_day() {
    UnitId old = UnitId.of("cu");
    OrganizationDirectory directory =
        DIRECTORY.toBuilder()
            .addUnit(
                unit(old, UnitKind.DIVISION)
                    .parent(DEPARTMENT)
                    .validTo(day("06-30"))
                    .addSuccessor(UnitId.of("moi"))
                    .build())
            .addUnit(
                unit(UnitId.of("moi"), UnitKind.DIVISION)
                    .parent(DEPARTMENT)
                    .validFrom(day("07-01"))
                    .addFormerName(
                        new FormerName(BilingualText.ofVietnamese("Tên đầu"), day("08-31")))
                    .build())
            .build();
    Plan plan = unfollowed(task("1", ONGOING, A).addAssignment(supervising(old)));

    assertThat(names(Supervision.of(plan, directory, day("06-30")))).containsExactly("Đơn vị cu");
    assertThat(names(Supervision.of(plan, directory, day("07-01")))).containsExactly("Tên đầu");
    assertThat(names(Supervision.of(plan, directory, day("09-01")))).containsExactly("Đơn vị moi");
  }

  @Test
  void a_part_has_units_unless_nobody_supervises_it() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new SupervisedPart(
                    ObligationSubject.ofTask(TaskId.of("1")),
                    BilingualText.ofVietnamese("Nhiệm vụ"),
                    SupervisionSource.ASSIGNED,
                    List.of()))
        .withMessage("Supervision of task/1 is ASSIGNED with 0 units");
  }

  @Test
  void every_word_stands_in_both_languages() {
    assertThat(SupervisionSource.values()).allMatch(one -> one.label().en().isPresent());
    assertThat(ReminderKind.values()).allMatch(one -> one.label().en().isPresent());
    assertThat(ReminderStatus.values()).allMatch(one -> one.label().en().isPresent());
  }

  private static Assignment supervising(UnitId... units) {
    return Assignment.of(Role.SUPERVISING, UnitSelector.of(units));
  }

  private static Milestone milestone(String id, Assignment... assignments) {
    return Milestone.builder()
        .id(id)
        .title(BilingualText.ofVietnamese("Mốc " + id))
        .addAssignments(assignments)
        .build();
  }

  private static List<String> lines(Supervision found) {
    return found.parts().stream()
        .map(
            part ->
                part.subject()
                    + " "
                    + part.source()
                    + part.units().stream()
                        .map(
                            one ->
                                " " + one.unit() + (one.capacity() == Capacity.HEAD ? " HEAD" : ""))
                        .collect(Collectors.joining()))
        .toList();
  }

  private static List<String> names(Supervision found) {
    return found.parts().stream()
        .flatMap(part -> part.units().stream())
        .map(one -> one.name().vi())
        .toList();
  }
}
