package vn.giaitrinh.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextWidthTest {

  @ParameterizedTest
  @ValueSource(strings = {"Trách nhiệm giải trình", "ĐƯỜNG ỐNG QUỸ", "ăâđêôơư ắẩễộỡự"})
  void composing_letters_or_not_makes_no_difference(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

    assertThat(decomposed.length()).isGreaterThan(text.length());
    assertThat(TextWidth.of(decomposed)).isEqualTo(text.length());
    assertThat(TextWidth.of(text)).isEqualTo(text.length());
  }

  /** Around the ends of ranges of EastAsianWidth.txt, Unicode 14.0. */
  @ParameterizedTest
  @CsvSource({
    "10FF,1", "1100,2", "115F,2", "2319,1", "231A,2", "231B,2", "231C,1", "303E,2", "303F,1",
    "4DBF,2", "4DC0,1", "4E00,2", "9FFF,2", "D7A3,2", "FF00,1", "FF01,2", "FF60,2", "FF61,1",
    "1F320,2", "1F321,1", "1F600,2", "1F64F,2", "20000,2", "3FFFD,2", "E0100,0"
  })
  void wide_letters_take_two_columns(String point, int columns) {
    assertThat(TextWidth.of(Integer.parseInt(point, 16))).isEqualTo(columns);
  }

  @Test
  void what_is_not_seen_takes_none() {
    assertThat(TextWidth.of("a\u200B\u200Db\uFE0F\u202E")).isEqualTo(2);
    assertThat(TextWidth.of("\u1112\u1161\u11AB")).isEqualTo(2);
    assertThat(TextWidth.of("")).isZero();
  }
}
