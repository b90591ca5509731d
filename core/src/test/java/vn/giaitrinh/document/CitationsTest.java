package vn.giaitrinh.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {
  private static final LocalDate PARTY_DAY = LocalDate.of(2025, 10, 26);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chỉ thị số 53-CT/TW, ngày 26/10/2025 | Chỉ thị | 53-CT/TW | 2025-10-26",
        "Chỉ thị số 53-CT/TW ngày 26/10/2025 | Chỉ thị | 53-CT/TW | 2025-10-26",
        "Chỉ thị 53-CT/TW | Chỉ thị | 53-CT/TW |",
        "Kế hoạch số 13-KH/ĐU, ngày 13/02/2026 | Kế hoạch | 13-KH/ĐU | 2026-02-13",
        "Kế hoạch số 154/KH-UBND ngày 20/3/2026 | Kế hoạch | 154/KH-UBND | 2026-03-20",
        "Kế hoạch số 154/KH-UBND, ngày 20/03/2026 | Kế hoạch | 154/KH-UBND | 2026-03-20",
        "Kế hoạch 154/KH-UBND ngày 5/3/2026 | Kế hoạch | 154/KH-UBND | 2026-03-05",
        "Nghị định 59/2019/NĐ-CP | Nghị định | 59/2019/NĐ-CP |",
        "Luật số 36/2018/QH14 | Luật | 36/2018/QH14 |",
        "Bộ luật 91/2015/QH13 | Bộ luật | 91/2015/QH13 |",
        "Công văn số 8011-CV/BTCTW | Công văn | 8011-CV/BTCTW |",
        "Quyết định số 168a/QĐ-UBND | Quyết định | 168a/QĐ-UBND |"
      })
  void reads_both_styles(String citation, String kind, String number, LocalDate issuedOn) {
    DocumentReference document = DocumentReference.parse(citation);

    assertThat(document.getKind()).isEqualTo(kind);
    assertThat(document.getNumber()).contains(DocumentNumber.parse(number));
    assertThat(document.getIssuedOn().orElse(null)).isEqualTo(issuedOn);
  }

  @Test
  void reads_decomposed_text_and_no_break_spaces() {
    String decomposed =
        Normalizer.normalize("Kế hoạch số 13-KH/ĐU, ngày 13/02/2026", Normalizer.Form.NFD);

    assertThat(DocumentReference.parse(decomposed).getKind()).isEqualTo("Kế hoạch");
    assertThat(
            DocumentReference.parse("Kế hoạch số\u00A0154/KH\u2013UBND ngày\u00A020/3/2026\u00A0"))
        .isEqualTo(DocumentReference.parse("Kế hoạch số 154/KH-UBND ngày 20/3/2026"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Chỉ thị số 53",
        "154/KH-UBND",
        "Thư số 154/KH-UBND",
        "Kế hoạch số 154/KH-UBND ngày 20/3",
        "Kế hoạch số 154/KH-UBND của Ủy ban nhân dân",
        "Thực hiện Kế hoạch số 154/KH-UBND"
      })
  void refuses_what_is_not_one_citation_and_nothing_else(String text) {
    assertThatThrownBy(() -> DocumentReference.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + text + "'")
        .hasMessageContaining("such as 'Kế hoạch số 154/KH-UBND ngày 20/3/2026'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2026", "0/3/2026", "20/13/2026", "20/0/2026", "31/4/2026"})
  void refuses_a_date_that_does_not_exist(String date) {
    assertThatThrownBy(() -> DocumentReference.parse("Kế hoạch số 154/KH-UBND ngày " + date))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("No such date")
        .hasMessageContaining(date);
  }

  @Test
  void refuses_a_number_that_is_none() {
    assertThatThrownBy(() -> DocumentReference.parse("Kế hoạch 2021-2025"))
        .isInstanceOf(DocumentNumberException.class)
        .hasMessageContaining("2021-2025");
  }

  // The first sentence of a real plan.
  @Test
  void finds_every_citation_of_a_text_in_order() {
    List<DocumentReference> found =
        DocumentReference.findAll(
            "Thực hiện Kế hoạch số 154/KH-UBND ngày 20/3/2026 của Ủy ban nhân dân thành phố về"
                + " triển khai thực hiện Chỉ thị số 53-CT/TW, ngày 26/10/2025 của Bộ Chính trị"
                + " (Chỉ thị số 53), Kế hoạch số 13-KH/ĐU, ngày 13/02/2026 của Đảng ủy Chính phủ"
                + " về thực hiện Chỉ thị 53-CT/TW, ngày 26/10/2025.");

    assertThat(found)
        .extracting(DocumentReference::cite)
        .containsExactly(
            "Kế hoạch số 154/KH-UBND ngày 20/3/2026",
            "Chỉ thị số 53-CT/TW, ngày 26/10/2025",
            "Kế hoạch số 13-KH/ĐU, ngày 13/02/2026",
            "Chỉ thị số 53-CT/TW, ngày 26/10/2025");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Kế hoạch 2021-2025 và Chương trình 10/2026",
        "Báo cáo 6/2026",
        "Kế hoạch số 154/kh-ubnd",
        "Chỉ thị số 53 của Bộ Chính trị"
      })
  void finds_nothing_where_there_is_only_the_look_of_a_number(String text) {
    assertThat(DocumentReference.findAll(text)).isEmpty();
  }

  @Test
  void finds_nothing_in_a_number_beyond_all_length() {
    assertThat(DocumentReference.findAll("Kế hoạch số 154/KH-" + "U".repeat(100))).isEmpty();
  }

  @Test
  void a_document_found_with_an_impossible_date_has_no_date() {
    assertThat(DocumentReference.findAll("theo Kế hoạch số 154/KH-UBND ngày 31/02/2026;"))
        .singleElement()
        .satisfies(document -> assertThat(document.getIssuedOn()).isEmpty());
  }

  @Test
  void writes_a_party_date_after_a_comma_and_a_state_date_without() {
    DocumentReference.Builder party =
        DocumentReference.builder().kind("Chỉ thị").number(DocumentNumber.parse("53-CT/TW"));

    assertThat(party.issuedOn(PARTY_DAY).issuer("Bộ Chính trị").build().cite())
        .isEqualTo("Chỉ thị số 53-CT/TW, ngày 26/10/2025 của Bộ Chính trị");
    assertThat(
            DocumentReference.builder()
                .kind("Kế hoạch")
                .issuedOn(LocalDate.of(2026, 3, 20))
                .build()
                .cite())
        .isEqualTo("Kế hoạch ngày 20/3/2026");
    assertThat(DocumentReference.builder().kind("Kế hoạch").build().cite()).isEqualTo("Kế hoạch");
  }

  // Nghị định 30/2020/NĐ-CP, Phụ lục I: days below 10 and months 1 and 2 are padded.
  @ParameterizedTest
  @CsvSource({
    "2026-01-05, 05/01/2026",
    "2026-02-13, 13/02/2026",
    "2026-03-09, 09/3/2026",
    "2026-12-10, 10/12/2026"
  })
  void pads_days_and_the_first_two_months(LocalDate issuedOn, String written) {
    String citation =
        DocumentReference.builder()
            .kind("Kế hoạch")
            .number(DocumentNumber.parse("1/KH-STP"))
            .issuedOn(issuedOn)
            .build()
            .cite();

    assertThat(citation).isEqualTo("Kế hoạch số 1/KH-STP ngày " + written);
    assertThat(DocumentReference.parse(citation).getIssuedOn()).contains(issuedOn);
  }

  @Test
  void a_reference_is_edited_through_its_builder() {
    DocumentReference document = DocumentReference.parse("Chỉ thị số 53-CT/TW, ngày 26/10/2025");

    assertThat(document.toBuilder().shortName("Chỉ thị số 53").build().toBuilder().build())
        .isNotEqualTo(document)
        .extracting(DocumentReference::cite)
        .isEqualTo(document.cite());
  }
}
