package vn.giaitrinh.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.report.content.PlainText;

class TextLayoutTest {

  @Test
  void a_vietnamese_letter_is_one_column_however_it_is_composed() {
    String decomposed = Normalizer.normalize("giải trình", Normalizer.Form.NFD);

    assertThat(decomposed).hasSizeGreaterThan(10);
    assertThat(TextLayout.width(PlainText.of(decomposed))).isEqualTo(10);
    assertThat(TextLayout.width(decomposed)).isEqualTo(10);
  }

  @Test
  void a_chinese_letter_and_an_emoji_are_two_columns() {
    assertThat(TextLayout.width("𠀀a")).isEqualTo(3);
    assertThat(TextLayout.width("責任")).isEqualTo(4);
    assertThat(TextLayout.width("😀!")).isEqualTo(3);
    assertThat(TextLayout.padEnd("責任", 6)).isEqualTo("責任  ");
    assertThat(TextLayout.shorten("責任責任責任", 6)).isEqualTo("責任…");
    assertThat(TextLayout.wrap("𠀀𠀀𠀀", 4)).containsExactly("𠀀𠀀", "𠀀");
    assertThat(TextLayout.wrap("𠀀𠀀𠀀", 3)).containsExactly("𠀀", "𠀀", "𠀀");
  }

  @Test
  void a_line_too_narrow_for_a_letter_holds_it_all_the_same() {
    assertThat(TextLayout.wrap("責任", 1)).containsExactly("責", "任");
  }

  @Test
  void lines_break_at_spaces() {
    assertThat(TextLayout.wrap("Văn phòng  Sở Tư pháp", 9))
        .containsExactly("Văn phòng", "Sở Tư", "pháp");
  }

  @Test
  void a_word_wider_than_a_line_breaks_inside_but_keeps_its_marks() {
    assertThat(TextLayout.wrap("ab x\u0323y\u0323z", 2))
        .containsExactly("ab", "x\u0323y\u0323", "z");
  }

  @Test
  void nothing_is_one_empty_line() {
    assertThat(TextLayout.wrap("", 9)).containsExactly("");
  }

  @Test
  void a_shortened_text_shows_that_it_is() {
    assertThat(TextLayout.shorten("Quán triệt chỉ thị", 12)).isEqualTo("Quán triệt…");
    assertThat(TextLayout.shorten("Quán triệt", 10)).isEqualTo("Quán triệt");
  }

  @Test
  void padding_fills_columns() {
    assertThat(TextLayout.padEnd("Sở", 4)).isEqualTo("Sở  ");
    assertThat(TextLayout.padStart("Sở", 4)).isEqualTo("  Sở");
    assertThat(TextLayout.padStart("Thanh tra", 4)).isEqualTo("Thanh tra");
  }
}
