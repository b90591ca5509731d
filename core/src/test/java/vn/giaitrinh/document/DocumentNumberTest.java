package vn.giaitrinh.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

  // Numbers of real documents, odd ones included.
  @ParameterizedTest
  @CsvSource({
    "154/KH-UBND, 154, , KH-UBND",
    "10/KH-UBND, 10, , KH-UBND",
    "585/QĐ-UBND-HC, 585, , QĐ-UBND-HC",
    "168a/QĐ-UBND, 168a, , QĐ-UBND",
    "156/QH-HĐPH, 156, , QH-HĐPH",
    "542/TB-VPCP, 542, , TB-VPCP",
    "15/UBND-VX, 15, , UBND-VX",
    "979/BTP-PBGDPL, 979, , BTP-PBGDPL",
    "30/NQ-CP, 30, , NQ-CP",
    "4875/TB-LĐTBXH, 4875, , TB-LĐTBXH",
    "59/2019/NĐ-CP, 59, 2019, NĐ-CP",
    "134/2021/NĐ-CP, 134, 2021, NĐ-CP",
    "02/2014/TT-TTCP, 02, 2014, TT-TTCP",
    "36/2018/QH14, 36, 2018, QH14",
    "132/2025/QH15, 132, 2025, QH15",
    "91/2015/QH13, 91, 2015, QH13"
  })
  void reads_state_numbers(String text, String serial, Integer year, String symbol) {
    DocumentNumber number = DocumentNumber.parse(text);

    assertThat(number.getSystem()).isEqualTo(NumberingSystem.STATE);
    assertThat(number.getSerial()).contains(serial);
    assertThat(number.getYear())
        .isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
    assertThat(number.getSymbol()).isEqualTo(symbol);
    assertThat(number).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "53-CT/TW, 53, CT/TW",
    "13-KH/ĐU, 13, KH/ĐU",
    "80-NQ/TW, 80, NQ/TW",
    "231-QĐ/TW, 231, QĐ/TW",
    "399-QĐ/TW, 399, QĐ/TW",
    "25-KH/TU, 25, KH/TU",
    "36-HD/VPTW, 36, HD/VPTW",
    "06-HD/UBKTTW, 06, HD/UBKTTW",
    "8011-CV/BTCTW, 8011, CV/BTCTW"
  })
  void reads_party_numbers(String text, String serial, String symbol) {
    DocumentNumber number = DocumentNumber.parse(text);

    assertThat(number.getSystem()).isEqualTo(NumberingSystem.PARTY);
    assertThat(number.getSerial()).contains(serial);
    assertThat(number.getYear()).isEmpty();
    assertThat(number.getSymbol()).isEqualTo(symbol);
    assertThat(number).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({"/KH-STP, STATE, KH-STP", "/2026/NĐ-CP, STATE, NĐ-CP", "-KH/ĐU, PARTY, KH/ĐU"})
  void a_draft_may_leave_the_serial_blank(String text, NumberingSystem system, String symbol) {
    DocumentNumber number = DocumentNumber.parse(text);

    assertThat(number.getSerial()).isEmpty();
    assertThat(number.getSystem()).isEqualTo(system);
    assertThat(number.getSymbol()).isEqualTo(symbol);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "154 / KH - UBND",
        " 154/KH-UBND ",
        "\u00A0154/KH-UBND\u00A0",
        "154\u00A0/KH\u2013UBND",
        "154/KH\u2011UBND",
        "154/KH\u2212UBND"
      })
  void spaces_and_the_kind_of_dash_do_not_matter(String text) {
    assertThat(DocumentNumber.parse(text)).isEqualTo(DocumentNumber.parse("154/KH-UBND"));
    assertThat(DocumentNumber.parse(text)).hasToString("154/KH-UBND");
  }

  @Test
  void a_decomposed_number_is_the_same_number() {
    String decomposed = Normalizer.normalize("53-CT/ĐU", Normalizer.Form.NFD);

    assertThat(DocumentNumber.parse(decomposed))
        .isEqualTo(DocumentNumber.parse("53-CT/ĐU"))
        .hasSameHashCodeAs(DocumentNumber.parse("53-CT/ĐU"));
  }

  @Test
  void equality_is_by_what_is_printed() {
    assertThat(DocumentNumber.parse("1/KH-STP"))
        .isNotEqualTo(DocumentNumber.parse("01/KH-STP"))
        .isNotEqualTo("1/KH-STP");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "53",
        "KH-UBND",
        "154 KH-UBND",
        "154/kh-ubnd",
        "154/KH-",
        "154/KH--UBND",
        "154//KH-UBND",
        "53-CT",
        "53-CT/",
        "53/CT/TW",
        "1234567/KH-UBND",
        "2021-2025",
        "12/2025",
        "168ab/QĐ-UBND",
        "154/KH-UB ND",
        "154/KH-UBND; 155/KH-UBND"
      })
  void refuses_what_follows_neither_system(String text) {
    assertThatThrownBy(() -> DocumentNumber.parse(text))
        .isInstanceOf(DocumentNumberException.class)
        .hasMessage(
            "Not a document number: '"
                + text
                + "'. Expected a State number such as 154/KH-UBND or 59/2019/NĐ-CP,"
                + " or a Party number such as 53-CT/TW")
        .extracting(e -> ((DocumentNumberException) e).getText())
        .isEqualTo(text);
  }

  @Test
  void an_over_long_text_is_refused_and_not_repeated_whole() {
    String text = "154/KH-" + "U".repeat(200);

    assertThatThrownBy(() -> DocumentNumber.parse(text))
        .isInstanceOf(DocumentNumberException.class)
        .extracting(e -> ((DocumentNumberException) e).getText())
        .isEqualTo("154/KH-" + "U".repeat(53) + "…");
    assertThat(DocumentNumber.parse("154/KH-" + "U".repeat(53)).toString()).hasSize(60);
  }
}
