package vn.giaitrinh.plan.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.plan.comparison.DiffSamples.DRAFTING;
import static vn.giaitrinh.plan.comparison.DiffSamples.OFFICE;
import static vn.giaitrinh.plan.comparison.DiffSamples.assignment;
import static vn.giaitrinh.plan.comparison.DiffSamples.group;
import static vn.giaitrinh.plan.comparison.DiffSamples.plan;
import static vn.giaitrinh.plan.comparison.DiffSamples.sentence;
import static vn.giaitrinh.plan.comparison.DiffSamples.task;
import static vn.giaitrinh.plan.comparison.DiffSamples.told;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.GroupDefaults;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlanPeriod;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.schedule.Deadline;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

class PlanDiffTest {
  private static final Task PUBLISH = task("5a", "Công khai kết quả giải quyết hồ sơ").build();
  private static final Task RECEIVE = task("5b", "Nâng cao chất lượng tiếp công dân").build();
  private static final Task SUPERVISE = task("5c", "Phối hợp trong việc giám sát").build();

  @Test
  void a_plan_built_again_in_the_same_way_has_no_changes() {
    PlanDiff diff = PlanDiff.between(plan(PUBLISH, RECEIVE), plan(PUBLISH, RECEIVE));

    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.render(Language.VI)).endsWith("\nKhông có thay đổi.\n");
    assertThat(diff.render(Language.EN)).endsWith("\nNothing has changed.\n");
  }

  @Test
  void what_was_removed_is_told_at_the_place_where_it_stood() {
    Task added = task("5d", "Đối thoại với doanh nghiệp").build();
    List<PlanChange> changes =
        PlanDiff.between(plan(PUBLISH, RECEIVE, SUPERVISE), plan(PUBLISH, SUPERVISE, added))
            .changes();

    assertThat(changes)
        .extracting(change -> change.getSentence().vi())
        .containsExactly(
            "Bỏ nhiệm vụ 5b: “Nâng cao chất lượng tiếp công dân”.",
            "Bổ sung nhiệm vụ 5d: “Đối thoại với doanh nghiệp”.");
    assertThat(changes.get(0).getEarlierPath()).contains("$.groups[0].tasks[1]");
    assertThat(changes.get(0).getLaterPath()).isEmpty();
    assertThat(changes.get(1).getLaterPath()).contains("$.groups[0].tasks[2]");
  }

  @Test
  void a_rewording_is_told_by_the_words_that_changed() {
    Task before = task("2", "Rà soát").content("Báo cáo thường xuyên về Văn phòng").build();
    Task after = task("2", "Rà soát").content("Báo cáo hằng quý về Văn phòng Sở").build();

    assertThat(sentence(plan(before), plan(after)))
        .isEqualTo(
            "Nhiệm vụ 2: nội dung sửa đổi: thay “thường xuyên” bằng “hằng quý”; bổ sung “Sở”.");
    assertThat(PlanDiff.between(plan(before), plan(after)).changes().get(0).getWords())
        .containsExactly(
            new WordRun("Báo cáo", "Báo cáo"),
            new WordRun("thường xuyên", "hằng quý"),
            new WordRun("về Văn phòng", "về Văn phòng"),
            new WordRun("", "Sở"));
  }

  @Test
  void spelling_is_told_apart_from_substance() {
    Task before = task("2", "Báo cáo hàng năm của Uỷ ban").build();
    Task after = task("2", "Báo cáo hằng năm của Ủy ban").build();

    assertThat(told(plan(before), plan(after))).containsExactly("RESTATED TASK 2 TITLE");
    assertThat(sentence(plan(before), plan(after)))
        .startsWith("Nhiệm vụ 2: tên chỉ sửa cách viết, không đổi nội dung: thay “");
  }

  @Test
  void unicode_composition_alone_is_told_as_spelling() {
    String words = "Tổ chức quán triệt";
    Task composed = task("2", "Quán triệt").content(words).build();
    Task decomposed =
        task("2", "Quán triệt").content(Normalizer.normalize(words, Normalizer.Form.NFD)).build();

    assertThat(told(plan(composed), plan(decomposed))).containsExactly("RESTATED TASK 2 CONTENT");
  }

  @Test
  void a_task_of_the_same_or_nearly_the_same_wording_under_another_id_is_renumbered() {
    String ten = "một hai ba bốn năm sáu bảy tám chín mười";
    Task before = task("2", ten).build();

    assertThat(told(plan(before), plan(task("3", ten).build())))
        .containsExactly("RENUMBERED TASK 2>3");
    assertThat(told(plan(before), plan(task("3", ten.replace("mười", "chục")).build())))
        .containsExactly("RENUMBERED TASK 2>3", "CHANGED TASK 2>3 TITLE");
    assertThat(told(plan(before), plan(task("3", ten.replace("chín mười", "x y")).build())))
        .containsExactlyInAnyOrder("REMOVED TASK 2", "ADDED TASK 3");
  }

  @Test
  void two_as_good_matches_are_no_match() {
    Task before = task("2", "Công khai kết quả").build();
    Task one = task("3", "Công khai kết quả").build();
    Task two = task("4", "Công khai kết quả").build();

    assertThat(told(plan(before), plan(one, two)))
        .containsExactlyInAnyOrder("REMOVED TASK 2", "ADDED TASK 3", "ADDED TASK 4");
  }

  @Test
  void a_task_that_takes_the_id_of_a_removed_one_is_not_told_as_reworded() {
    Plan before =
        plan(
            task("1", PUBLISH.getTitle().vi()).build(),
            task("2", RECEIVE.getTitle().vi()).build(),
            task("3", SUPERVISE.getTitle().vi()).build());
    Plan after =
        plan(
            task("1", PUBLISH.getTitle().vi()).build(),
            task("2", SUPERVISE.getTitle().vi()).build());

    assertThat(told(before, after)).containsExactly("REMOVED TASK 2", "RENUMBERED TASK 3>2");
  }

  @Test
  void as_few_tasks_as_possible_are_told_as_moved() {
    Plan before = plan(PUBLISH, RECEIVE, SUPERVISE);
    Plan after = plan(SUPERVISE, PUBLISH, RECEIVE);

    assertThat(told(before, after)).containsExactly("MOVED TASK 5c");
    assertThat(sentence(before, after))
        .isEqualTo(
            "Nhiệm vụ 5c chuyển vị trí: trước đây thứ 3 trong nhóm nhiệm vụ 1, nay thứ 1 trong"
                + " nhóm nhiệm vụ 1.");
  }

  @Test
  void what_was_removed_does_not_go_along_with_a_neighbour_that_moved() {
    Task gone = task("5d", "Đối thoại với doanh nghiệp").build();

    assertThat(told(plan(PUBLISH, gone, RECEIVE, SUPERVISE), plan(RECEIVE, SUPERVISE, PUBLISH)))
        .containsExactly("REMOVED TASK 5d", "MOVED TASK 5a");
  }

  @Test
  void a_task_under_another_heading_has_moved_and_its_group_below_another_too() {
    Plan before = plan(group("1", PUBLISH, RECEIVE).build(), group("2", SUPERVISE).build());
    Plan after = plan(group("1", PUBLISH).build(), group("2", RECEIVE, SUPERVISE).build());
    Plan nested =
        plan(group("1", PUBLISH, RECEIVE).addGroup(group("2", SUPERVISE).build()).build());

    assertThat(told(before, after)).containsExactly("MOVED TASK 5b");
    assertThat(told(before, nested)).containsExactly("MOVED GROUP 2");
    assertThat(told(before, plan(group("1", PUBLISH, RECEIVE).build())))
        .containsExactly("REMOVED GROUP 2", "REMOVED TASK 5c");
  }

  @Test
  void a_task_that_becomes_the_task_of_its_own_heading_has_moved() {
    Plan after = plan(group("1").ownTask(PUBLISH).build());

    assertThat(sentence(plan(PUBLISH), after))
        .endsWith("trước đây thứ 1 trong nhóm nhiệm vụ 1, nay nhiệm vụ của chính nhóm nhiệm vụ 1.");
  }

  @Test
  void units_are_told_by_role() {
    Plan before =
        plan(
            PUBLISH.toBuilder()
                .addAssignments(
                    assignment(Role.LEAD, OFFICE), assignment(Role.SUPPORTING, DRAFTING))
                .build());
    Plan after =
        plan(PUBLISH.toBuilder().addAssignment(assignment(Role.LEAD, DRAFTING, OFFICE)).build());

    assertThat(sentence(before, after))
        .isEqualTo(
            "Nhiệm vụ 5a: phân công đơn vị sửa đổi: bỏ phong-xay-dung-van-ban (phối hợp); bổ sung"
                + " phong-xay-dung-van-ban (chủ trì).");
    PlanChange change = PlanDiff.between(before, after).changes().get(0);
    assertThat(change.getRemovedUnits()).containsExactly(assignment(Role.SUPPORTING, DRAFTING));
    assertThat(change.getAddedUnits()).containsExactly(assignment(Role.LEAD, DRAFTING));
  }

  @Test
  void units_named_in_another_order_or_together_are_restated() {
    Plan together =
        plan(PUBLISH.toBuilder().addAssignment(assignment(Role.LEAD, DRAFTING, OFFICE)).build());
    Plan apart =
        plan(
            PUBLISH.toBuilder()
                .addAssignments(assignment(Role.LEAD, OFFICE), assignment(Role.LEAD, DRAFTING))
                .build());

    assertThat(told(together, apart)).containsExactly("RESTATED TASK 5a UNITS");
  }

  @Test
  void a_value_of_a_group_is_told_once_with_the_tasks_that_it_reaches() {
    Task own = RECEIVE.toBuilder().timing(Ongoing.of("Thường xuyên")).build();
    LocalDate end = LocalDate.of(2026, 12, 31);
    Plan before = plan(group("5", PUBLISH, own, SUPERVISE).defaults(ongoing()).build());
    Plan after =
        plan(
            group("5", PUBLISH, own, SUPERVISE)
                .defaults(GroupDefaults.builder().timing(new Deadline("", end)).build())
                .build());

    assertThat(told(before, after)).containsExactly("CHANGED GROUP 5 TIMING");
    assertThat(PlanDiff.between(before, after).changes().get(0).getReachedTasks())
        .containsExactly(TaskId.of("5a"), TaskId.of("5c"));
    assertThat(sentence(before, after))
        .isEqualTo(
            "Nhóm nhiệm vụ 5: thời gian thực hiện sửa đổi: từ “Thường xuyên” thành “Chậm nhất"
                + " ngày 31/12/2026”. Áp dụng đối với nhiệm vụ 5a và 5c.");
  }

  @Test
  void a_value_that_came_with_another_heading_is_told_at_the_task() {
    Plan before = plan(group("1", PUBLISH).defaults(ongoing()).build(), group("2").build());
    Plan after = plan(group("1").defaults(ongoing()).build(), group("2", PUBLISH).build());

    assertThat(told(before, after)).containsExactly("MOVED TASK 5a", "CHANGED TASK 5a TIMING");
  }

  @Test
  void a_task_that_now_says_itself_what_its_group_says_is_restated() {
    Task itself = PUBLISH.toBuilder().timing(Ongoing.of("Thường xuyên")).build();

    assertThat(
            sentence(
                plan(group("1", PUBLISH).defaults(ongoing()).build()),
                plan(group("1", itself).defaults(ongoing()).build())))
        .isEqualTo("Nhiệm vụ 5a: thời gian thực hiện chỉ sửa cách viết, không đổi nội dung.");
  }

  @Test
  void a_timing_of_the_same_meaning_in_other_words_is_restated() {
    Plan before = plan(PUBLISH.toBuilder().timing(Ongoing.of("Thường xuyên")).build());
    Plan after = plan(PUBLISH.toBuilder().timing(Ongoing.of("Liên tục trong năm")).build());

    assertThat(told(before, after)).containsExactly("RESTATED TASK 5a TIMING");
    assertThat(sentence(before, after)).endsWith("từ “Thường xuyên” thành “Liên tục trong năm”.");
    assertThat(PlanDiff.between(before, after).changes().get(0).getSentence().in(Language.EN))
        .isEqualTo(
            "Task 5a: timing restated, the meaning is the same:"
                + " from “Thường xuyên” to “Liên tục trong năm”.");
  }

  @Test
  void words_that_say_something_else_are_a_change_though_the_timing_was_left_as_it_was() {
    Plan before = dated(new Deadline("Trước ngày 28/5", LocalDate.of(2026, 5, 27)));
    Plan after = dated(new Deadline("Trước ngày 28/6", LocalDate.of(2026, 5, 27)));
    Plan respelled = dated(new Deadline("trước 28/5/2026", LocalDate.of(2026, 5, 27)));
    Plan notUnderstood = dated(new Deadline("Sớm nhất có thể", LocalDate.of(2026, 5, 27)));

    assertThat(told(before, after)).containsExactly("CHANGED TASK 5a TIMING");
    assertThat(sentence(before, after))
        .isEqualTo(
            "Nhiệm vụ 5a: thời gian thực hiện sửa đổi:"
                + " từ “Trước ngày 28/5” thành “Trước ngày 28/6”.");
    assertThat(told(before, respelled)).containsExactly("RESTATED TASK 5a TIMING");
    assertThat(told(before, notUnderstood)).containsExactly("RESTATED TASK 5a TIMING");
  }

  private static Plan dated(Timing timing) {
    return plan(PUBLISH.toBuilder().timing(timing).build()).toBuilder()
        .period(PlanPeriod.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
        .build();
  }

  @Test
  void each_kind_of_a_set_of_units_stands_in_small_letters() {
    UnitSelector offices =
        UnitSelector.ofKinds(UnitId.of("stp"), UnitKind.OFFICE, UnitKind.DIVISION);
    Plan after = plan(PUBLISH.toBuilder().addAssignment(Assignment.of(Role.LEAD, offices)).build());

    assertThat(sentence(plan(PUBLISH), after)).contains("các văn phòng và phòng của");
  }

  @Test
  void an_english_title_alone_is_told_as_such() {
    Task english =
        PUBLISH.toBuilder().title(BilingualText.of(PUBLISH.getTitle().vi(), "Publish")).build();

    assertThat(sentence(plan(PUBLISH), plan(english)))
        .isEqualTo("Nhiệm vụ 5a: bản tiếng Anh của tên sửa đổi: bổ sung “Publish”.");
  }

  private static GroupDefaults ongoing() {
    return GroupDefaults.builder().timing(Ongoing.of("Thường xuyên")).build();
  }
}
