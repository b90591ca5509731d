package vn.giaitrinh.compliance.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static vn.giaitrinh.compliance.coverage.CoverageSamples.CITY;
import static vn.giaitrinh.compliance.coverage.CoverageSamples.basis;
import static vn.giaitrinh.compliance.coverage.CoverageSamples.plan;
import static vn.giaitrinh.compliance.coverage.CoverageSamples.task;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.plan.BasisDocument;
import vn.giaitrinh.plan.BasisRole;
import vn.giaitrinh.plan.Mandate;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

class TraceabilityTest {
  private static final Plan CITY_PLAN =
      superior(
          task("t1").number("II.1").build(),
          task("t2").number("II.2").build(),
          task("t3").number("II.3").build());

  @Test
  void every_task_of_the_superior_plan_is_answered_or_a_gap() {
    Plan plan =
        plan(
            List.of(basis(BasisRole.SUPERIOR_PLAN, "Kế hoạch", CITY, "II.1")),
            task("1", Mandate.of(CITY, "II.1"), Mandate.of(CITY, "t1")).build(),
            task("2", Mandate.of(CITY, "T3")).build(),
            task("3", Mandate.of("7/KH-UBND", "II.2")).build());
    Traceability trace = Traceability.of(plan, CITY_PLAN);

    assertThat(trace.clauses())
        .extracting(one -> one.clause().id().toString(), one -> one.tasks().toString())
        .containsExactly(tuple("t1", "[1]"), tuple("t2", "[]"), tuple("t3", "[2]"));
    assertThat(trace.counts()).isEqualTo(new ClauseCounts(2, 3));
    assertThat(trace.gaps()).containsExactly(trace.clauses().get(1));
    assertThat(trace.namedAsBasis()).isTrue();
    assertThat(trace.tasksWithoutClaim()).containsExactly(TaskId.of("3"));
    assertThat(Coverage.of(plan).counts().gaps()).isZero();
  }

  @Test
  void a_number_printed_before_several_tasks_names_none_of_them_and_an_id_comes_first() {
    Plan twice =
        superior(
            task("a").number("1").build(),
            task("b").number("1").build(),
            task("c").number("a").build(),
            task("d").number("-").build());
    Traceability trace =
        Traceability.of(
            plan(
                List.of(),
                task("1", Mandate.of(CITY, "1")).build(),
                task("2", Mandate.of(CITY, "a")).build()),
            twice);

    assertThat(trace.clauses())
        .extracting(ClauseCoverage::tasks)
        .containsExactly(List.of(TaskId.of("2")), List.of(), List.of(), List.of());
    assertThat(trace.unsupportedClaims())
        .containsExactly(
            new UnsupportedClaim(
                TaskId.of("1"), Mandate.of(CITY, "1"), ClaimProblem.HEADING_CLAIMED));
  }

  @Test
  void a_claim_of_a_number_that_several_tasks_have_is_told_as_such() {
    Plan twice = superior(task("a").number("2").build(), task("b").number("2").build());

    assertThat(
            Traceability.of(plan(List.of(), task("1", Mandate.of(CITY, "2")).build()), twice)
                .unsupportedClaims())
        .extracting(UnsupportedClaim::problem)
        .containsExactly(ClaimProblem.AMBIGUOUS_CLAUSE);
  }

  @Test
  void a_claim_that_is_not_there_is_told() {
    Traceability trace =
        Traceability.of(plan(List.of(), task("1", Mandate.of(CITY, "II.9")).build()), CITY_PLAN);

    assertThat(trace.unsupportedClaims())
        .extracting(UnsupportedClaim::problem)
        .containsExactly(ClaimProblem.UNKNOWN_CLAUSE);
    assertThat(trace.namedAsBasis()).isFalse();
  }

  @Test
  void clauses_listed_elsewhere_can_be_traced_too() {
    BasisDocument listed = basis(BasisRole.SUPERIOR_PLAN, "Kế hoạch", CITY, "II.1", "II.2");
    BasisDocument unread = basis(BasisRole.SUPERIOR_PLAN, "Kế hoạch", CITY);
    Plan plan = plan(List.of(), task("1", Mandate.of(CITY, "ii.2")).build());

    assertThat(Traceability.of(plan, listed).counts()).isEqualTo(new ClauseCounts(1, 2));
    assertThat(Traceability.of(plan, unread).unsupportedClaims())
        .extracting(UnsupportedClaim::problem)
        .containsExactly(ClaimProblem.CLAUSES_NOT_LISTED);
  }

  @Test
  void a_superior_plan_without_a_number_cannot_be_claimed() {
    Plan draft = plan(List.of(), task("1").build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Traceability.of(draft, draft))
        .withMessageContaining("has no number");
  }

  @Test
  void figures_that_do_not_add_up_cannot_be_made() {
    Traceability sound = Traceability.of(CITY_PLAN, CITY_PLAN);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Traceability(
                    sound.document(),
                    false,
                    new ClauseCounts(1, 3),
                    sound.clauses(),
                    List.of(),
                    List.of()))
        .withMessageContaining("states");
  }

  @Test
  void the_trace_is_a_table_in_both_languages() {
    Plan plan =
        plan(
            List.of(),
            task("1", Mandate.of(CITY, "II.1"), Mandate.of(CITY, "II.9")).build(),
            task("2").build());
    Plan superior =
        superior(
            task("t1").number("II.1").build(),
            task("t2").title(BilingualText.of("Hai |\n hàng", "Two rows")).build());
    Traceability trace = Traceability.of(plan, superior);

    assertThat(trace.render(Language.VI))
        .isEqualTo(
            """
            Đối chiếu với Kế hoạch số 99/KH-UBND
            Đã có nhiệm vụ thực hiện: 1/2
            Kế hoạch không viện dẫn văn bản này trong phần căn cứ.

            Mục | Nội dung được giao | Nhiệm vụ của kế hoạch
            t1 | Nhiệm vụ t1 | 1
            t2 | Hai hàng | CHƯA CÓ NHIỆM VỤ

            Viện dẫn không khớp:
            1 | II.9 | Văn bản không có nội dung này trong danh sách nhiệm vụ được giao

            Nhiệm vụ không viện dẫn văn bản này: 2
            """);
    assertThat(trace.render(Language.EN))
        .contains("Answered: 1/2\n", "\nt2 | Two rows | NO TASK\n", "1 | II.9 | ");
  }

  private static Plan superior(Task... tasks) {
    return plan(List.of(), task("x").build()).toBuilder()
        .number(DocumentNumber.parse(CITY))
        .groups(
            List.of(
                TaskGroup.builder()
                    .id("1")
                    .number("II")
                    .title(BilingualText.ofVietnamese("Nội dung"))
                    .addTasks(tasks)
                    .build()))
        .build();
  }
}
