package vn.giaitrinh.examples.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.text.Language;

class ClausesTest {

  @ParameterizedTest
  @CsvSource({
    "khoản 1 Điều 5 Nghị định 59/2019/NĐ-CP, khoản 1 Điều 5 Nghị định 59/2019/NĐ-CP",
    "'Điểm a, khoản 2, điều 15 Luật số 36/2018/QH14', điểm a khoản 2 Điều 15 Luật 36/2018/QH14",
    "Luật 36/2018/QH14, Luật 36/2018/QH14"
  })
  void a_clause_is_read_as_officials_write_it(String written, String cited) {
    assertThat(Clauses.read(written).cite(Language.VI)).isEqualTo(cited);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Điều 5", "theo quy định", "khoản một Điều 5 Nghị định 59/2019/NĐ-CP"})
  void what_names_no_document_is_no_clause(String written) {
    assertThatIllegalArgumentException().isThrownBy(() -> Clauses.read(written));
  }
}
