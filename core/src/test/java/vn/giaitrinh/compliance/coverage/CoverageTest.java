package vn.giaitrinh.compliance.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static vn.giaitrinh.compliance.coverage.CoverageSamples.CITY;
import static vn.giaitrinh.compliance.coverage.CoverageSamples.DIRECTIVE;
import static vn.giaitrinh.compliance.coverage.CoverageSamples.basis;
import static vn.giaitrinh.compliance.coverage.CoverageSamples.clause;
import static vn.giaitrinh.compliance.coverage.CoverageSamples.lines;
import static vn.giaitrinh.compliance.coverage.CoverageSamples.plan;
import static vn.giaitrinh.compliance.coverage.CoverageSamples.task;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.plan.BasisDocument;
import vn.giaitrinh.plan.BasisRole;
import vn.giaitrinh.plan.Mandate;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.text.BilingualText;

class CoverageTest {
  private static final BasisDocument CITY_PLAN =
      basis(BasisRole.SUPERIOR_PLAN, "Kế hoạch", CITY, "II.1", "II.2", "II.3");
  private static final BasisDocument UNREAD_DIRECTIVE =
      basis(BasisRole.SUPERIOR_DIRECTIVE, "Chỉ thị", DIRECTIVE);

  @Test
  void tells_which_tasks_carry_out_each_clause_and_which_clause_nobody_does() {
    Coverage coverage =
        Coverage.of(
            plan(
                List.of(CITY_PLAN),
                task("1", Mandate.of(CITY, "ii.1"), Mandate.of(CITY, "II.3.")).build(),
                task("2", Mandate.of(CITY, "II. 1")).build()));

    assertThat(lines(coverage)).containsExactly("II.1 [1, 2]", "II.2 []", "II.3 [1]");
    assertThat(coverage.counts()).isEqualTo(new ClauseCounts(2, 3));
    assertThat(coverage.counts().gaps()).isEqualTo(1);
    assertThat(coverage.documents().get(0).gaps())
        .extracting(ClauseCoverage::clause)
        .containsExactly(clause("II.2"));
    assertThat(coverage.unsupportedClaims()).isEmpty();
    assertThat(coverage.tasksWithoutMandate()).isEmpty();
  }

  @Test
  void a_document_whose_clauses_nobody_listed_is_not_covered() {
    Coverage coverage = Coverage.of(plan(List.of(UNREAD_DIRECTIVE, CITY_PLAN), task("1").build()));

    assertThat(coverage.documents())
        .extracting(DocumentCoverage::role, DocumentCoverage::listed, DocumentCoverage::counts)
        .containsExactly(
            tuple(BasisRole.SUPERIOR_DIRECTIVE, false, ClauseCounts.NONE),
            tuple(BasisRole.SUPERIOR_PLAN, true, new ClauseCounts(0, 3)));
    assertThat(coverage.documentsNotListed()).containsExactly(coverage.documents().get(0));
    assertThat(coverage.tasksWithoutMandate()).containsExactly(TaskId.of("1"));
  }

  @Test
  void a_claim_that_no_document_bears_out_is_told_with_the_reason() {
    Coverage coverage =
        Coverage.of(
            plan(
                List.of(UNREAD_DIRECTIVE, CITY_PLAN),
                task("1", Mandate.of(CITY, "II.9"), Mandate.of(CITY, "II.9.")).build(),
                task("2", Mandate.of("7/KH-UBND", "1"), Mandate.of(CITY, "II.1")).build(),
                task("3", Mandate.of(DIRECTIVE, "2")).build()));

    assertThat(coverage.unsupportedClaims())
        .extracting(claim -> claim.task().value(), UnsupportedClaim::problem)
        .containsExactly(
            tuple("1", ClaimProblem.UNKNOWN_CLAUSE),
            tuple("2", ClaimProblem.UNKNOWN_DOCUMENT),
            tuple("3", ClaimProblem.CLAUSES_NOT_LISTED));
    assertThat(coverage.counts()).isEqualTo(new ClauseCounts(1, 3));
  }

  @Test
  void a_law_is_told_only_where_its_clauses_are_listed_or_claimed() {
    BasisDocument unread = basis(BasisRole.LAW, "Luật", "36/2018/QH14");
    BasisDocument listed = basis(BasisRole.LAW, "Luật", "132/2025/QH15", "Điều 9");
    BasisDocument claimed = basis(BasisRole.OTHER, "Nghị định", "59/2019/NĐ-CP");
    Coverage coverage =
        Coverage.of(
            plan(
                List.of(unread, listed, claimed),
                task("1", Mandate.of("59/2019/NĐ-CP", "Điều 3")).build()));

    assertThat(coverage.documents())
        .extracting(one -> one.document().getNumber().orElseThrow().toString())
        .containsExactly("132/2025/QH15", "59/2019/NĐ-CP");
  }

  @Test
  void a_document_that_a_task_names_again_is_one_document() {
    Plan plan =
        plan(
            List.of(CITY_PLAN),
            task("1", Mandate.of(CITY, "III.1"))
                .addBasisDocument(
                    basis(BasisRole.SUPERIOR_PLAN, "Kế hoạch", CITY, "II.1.", "III.1"))
                .build());

    assertThat(Coverage.of(plan).documents()).hasSize(1);
    assertThat(lines(Coverage.of(plan)))
        .containsExactly("II.1 []", "II.2 []", "II.3 []", "III.1 [1]");
  }

  @Test
  void a_superior_document_without_a_number_is_told_as_not_listed() {
    BasisDocument draft =
        BasisDocument.of(
            BasisRole.SUPERIOR_PLAN, DocumentReference.builder().kind("Kế hoạch").build());
    Coverage coverage = Coverage.of(plan(List.of(draft), task("1").build()));

    assertThat(coverage.documentsNotListed()).hasSize(1);
  }

  @Test
  void figures_that_do_not_add_up_cannot_be_made() {
    Coverage sound = Coverage.of(plan(List.of(CITY_PLAN), task("1").build()));
    DocumentCoverage document = sound.documents().get(0);

    assertThatIllegalArgumentException().isThrownBy(() -> new ClauseCounts(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new ClauseCounts(-1, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DocumentCoverage(
                    document.role(), document.document(), new ClauseCounts(1, 3), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Coverage(new ClauseCounts(1, 3), sound.documents(), List.of(), List.of()))
        .withMessageContaining("Coverage states");
  }

  @Test
  void every_problem_has_its_words() {
    assertThat(ClaimProblem.values())
        .extracting(problem -> problem.label().en().orElseThrow())
        .doesNotHaveDuplicates();
    assertThat(ClaimProblem.UNKNOWN_DOCUMENT.label())
        .isEqualTo(
            BilingualText.of(
                "Văn bản không thuộc căn cứ của kế hoạch",
                "The plan does not rest on the document"));
  }
}
