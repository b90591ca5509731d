package vn.giaitrinh.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.text.Language;

class LegalReferenceTest {
  private static final LegalReference ARTICLE =
      LegalReference.of("Nghị định", "59/2019/NĐ-CP", "13");

  @Test
  void is_cited_smallest_part_first() {
    LegalReference point = ARTICLE.toBuilder().clause("1").point("a").build();

    assertThat(point.cite(Language.VI)).isEqualTo("điểm a khoản 1 Điều 13 Nghị định 59/2019/NĐ-CP");
    assertThat(point.cite(Language.EN))
        .isEqualTo("point a, clause 1, Article 13, Decree 59/2019/NĐ-CP");
  }

  @Test
  void refuses_a_part_without_a_name() {
    assertThatThrownBy(() -> ARTICLE.toBuilder().article("").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Reference names a blank article; leave it out where there is none");
    assertThatThrownBy(() -> ARTICLE.toBuilder().clause(" ").build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ARTICLE.toBuilder().point("").build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void leaves_out_the_parts_it_does_not_have() {
    DocumentReference document = ARTICLE.getDocument();

    assertThat(ARTICLE.cite(Language.VI)).isEqualTo("Điều 13 Nghị định 59/2019/NĐ-CP");
    assertThat(LegalReference.builder().document(document).build().cite(Language.VI))
        .isEqualTo("Nghị định 59/2019/NĐ-CP");
    assertThat(
            LegalReference.builder()
                .document(DocumentReference.builder().kind("Bộ luật Dân sự").build())
                .article("148")
                .build()
                .cite(Language.EN))
        .isEqualTo("Article 148, Civil Code");
  }

  @ParameterizedTest
  @CsvSource({
    "Bộ luật, Code",
    "Luật, Law",
    "Nghị quyết, Resolution",
    "Nghị định, Decree",
    "Thông tư, Circular",
    "Quyết định, Decision",
    "Chỉ thị, Directive",
    "Kế hoạch, Plan",
    "Hướng dẫn, Hướng dẫn"
  })
  void names_the_instrument_in_english_where_there_is_a_settled_word(String kind, String english) {
    assertThat(LegalReference.of(kind, "1/2026/QĐ-TTg", "3a").cite(Language.EN))
        .isEqualTo("Article 3a, " + english + " 1/2026/QĐ-TTg");
  }

  @Test
  void refuses_a_number_that_is_none() {
    assertThatThrownBy(() -> LegalReference.of("Nghị định", "59", "13"))
        .isInstanceOf(DocumentNumberException.class)
        .hasMessageContaining("'59'");
  }
}
