package vn.giaitrinh.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.text.BilingualText;

class ClauseIdTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "II.3   | ii.3",
        "II.3   | II. 3.",
        "II.3.a | II.3.a)",
        "II.3.a | II.3. A).",
        "Mục II | MỤC  II",
        "I-2    | I – 2",
        "điểm b khoản 1 | Điểm b  khoản 1;"
      })
  void one_clause_is_printed_in_several_ways(String one, String other) {
    assertThat(ClauseId.of(one)).isEqualTo(ClauseId.of(other)).hasSameHashCodeAs(other(other));
  }

  private static ClauseId other(String text) {
    return ClauseId.of(Normalizer.normalize(text, Normalizer.Form.NFD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"II.3 | II.31", "1.1 | 11", "1 1 | 11", "điểm d | điểm đ", "II.3 | III.3"})
  void clauses_that_differ_stay_apart(String one, String other) {
    assertThat(ClauseId.of(one)).isNotEqualTo(ClauseId.of(other));
  }

  @Test
  void it_is_kept_as_printed() {
    assertThat(ClauseId.of(" II.3. ")).hasToString("II.3.");
    assertThat(Mandate.of("154/KH-UBND", "II.3")).hasToString("II.3 of 154/KH-UBND");
    assertThat(ClauseId.of("II")).isNotEqualTo("II");
  }

  @Test
  void what_names_nothing_is_refused() {
    for (String wrong : List.of("", " ", "...", "-", "1".repeat(65))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ClauseId.of(wrong))
          .withMessageStartingWith("Not a clause id: '" + wrong + "'");
    }
  }

  @Test
  void a_document_lists_a_clause_once_and_has_a_number() {
    BasisDocument.Builder numbered = basis("Kế hoạch số 99/KH-UBND ngày 20/3/2026");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> numbered.addClauses(clause("II.1"), clause("II. 1.")).build())
        .withMessage(
            "Clause II. 1. is used more than once in Kế hoạch số 99/KH-UBND ngày 20/3/2026");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                BasisDocument.builder()
                    .role(BasisRole.SUPERIOR_PLAN)
                    .document(DocumentReference.builder().kind("Kế hoạch").build())
                    .addClause(clause("II.1"))
                    .build())
        .withMessageContaining("has no number for a task to name it by");
  }

  private static BasisDocument.Builder basis(String citation) {
    return BasisDocument.builder()
        .role(BasisRole.SUPERIOR_PLAN)
        .document(DocumentReference.parse(citation));
  }

  private static MandatedClause clause(String id) {
    return new MandatedClause(ClauseId.of(id), BilingualText.ofVietnamese("Nội dung"));
  }
}
