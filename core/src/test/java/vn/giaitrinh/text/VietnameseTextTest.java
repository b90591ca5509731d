package vn.giaitrinh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

  @Test
  void normalizes_decomposed_text_to_nfc() {
    String decomposed = Normalizer.normalize("Kế hoạch của Sở", Normalizer.Form.NFD);

    assertThat(decomposed).isNotEqualTo("Kế hoạch của Sở");
    assertThat(VietnameseText.normalize(decomposed)).isEqualTo("Kế hoạch của Sở");
  }

  @Test
  void normalizes_every_letter_before_and_after_every_mark_of_a_tone() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      for (char mark : new char[] {'a', '\u0300', '\u0301', '\u0302', '\u0323'}) {
        String text = "x" + c + mark + c + "x";
        assertThat(VietnameseText.normalize(text))
            .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
      }
    }
  }

  // U+00A0 and U+202F come from word processors, U+3000 and U+2009 from typesetting.
  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "\n", "\u00A0", "\u2007", "\u202F", "\u3000", "\u2009"})
  void strips_every_kind_of_space_at_the_ends_and_none_within(String space) {
    assertThat(VietnameseText.normalize(space + space + "Sở" + space + "Tư pháp" + space))
        .isEqualTo("Sở" + space + "Tư pháp");
    assertThat(VietnameseText.normalize(space)).isEmpty();
  }

  @Test
  void normalizing_keeps_case_and_dashes() {
    assertThat(VietnameseText.normalize("SỞ – Tư pháp")).isEqualTo("SỞ – Tư pháp");
  }

  @ParameterizedTest
  @CsvSource({
    "hằng năm, hàng năm",
    "Hằng quý, HÀNG QUÝ",
    "Ủy ban, Uỷ ban",
    "hóa, hoá",
    "văn hóa giải trình, văn hoá giải trình",
    "khỏe, khoẻ",
    "hòa, hoà",
    "thúy, thuý",
    "tùy, tuỳ",
    "lũy, luỹ",
    "lụy, luỵ",
    "xõa, xoã",
    "họa sĩ, hoạ sĩ",
    "qúy, quý",
    "Sở   Tư  pháp, sở tư pháp"
  })
  void two_accepted_spellings_say_the_same(String one, String other) {
    assertThat(VietnameseText.sameWords(one, other)).isTrue();
    assertThat(VietnameseText.fold(one)).isEqualTo(VietnameseText.fold(other));
  }

  @ParameterizedTest
  @CsvSource({
    "hoa, hoà",
    "hoà, hoá",
    "thủ, thú",
    "quy, quý",
    "tháng, thang",
    "hằng, hăng",
    "hạng, hàng",
    "đơn, don",
    "mua, mùa"
  })
  void words_that_differ_in_tone_or_letter_stay_apart(String one, String other) {
    assertThat(VietnameseText.sameWords(one, other)).isFalse();
  }

  // A tone on the vowel before a final consonant has one place in both spellings.
  @ParameterizedTest
  @ValueSource(strings = {"toàn", "quý", "hoàn", "huỳnh", "khoảng", "của", "ngoài", "thường xuyên"})
  void leaves_a_word_alone_that_has_one_spelling(String word) {
    assertThat(VietnameseText.fold(word)).isEqualTo(word);
  }

  @Test
  void folds_the_tone_only_at_the_end_of_a_word() {
    assertThat(VietnameseText.fold("hóan")).isEqualTo("hóan");
    assertThat(VietnameseText.fold("hóa,")).isEqualTo("hoá,");
    assertThat(VietnameseText.fold("chằng")).isEqualTo("chằng");
    assertThat(VietnameseText.fold("chhằng")).isEqualTo("chhằng");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212"})
  void every_dash_is_one_dash(String dash) {
    assertThat(VietnameseText.fold("chính trị " + dash + " xã hội"))
        .isEqualTo("chính trị - xã hội");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u2007", "\u202F", "\u2009", "\u3000", "\n", " \u00A0 "})
  void every_space_is_one_space(String space) {
    assertThat(VietnameseText.fold(space + "Sở" + space + "Tư" + space)).isEqualTo("sở tư");
  }

  @Test
  void folds_decomposed_text_as_it_folds_composed_text() {
    String decomposed = Normalizer.normalize("Ủy ban hằng năm", Normalizer.Form.NFD);

    assertThat(VietnameseText.fold(decomposed)).isEqualTo("uỷ ban hàng năm");
  }

  @Test
  void folding_twice_changes_nothing_more() {
    String once = VietnameseText.fold("  ỦY ban – hằng\u00A0năm, HÓA  ");

    assertThat(once).isEqualTo("uỷ ban - hàng năm, hoá");
    assertThat(VietnameseText.fold(once)).isEqualTo(once);
  }
}
