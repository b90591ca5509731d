package vn.giaitrinh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BilingualTextTest {

  @Test
  void speaks_the_language_of_the_reader() {
    BilingualText text = BilingualText.of("Kế hoạch", "Plan");

    assertThat(text.in(Language.VI)).isEqualTo("Kế hoạch");
    assertThat(text.in(Language.EN)).isEqualTo("Plan");
    assertThat(text).hasToString("Kế hoạch");
  }

  @Test
  void speaks_vietnamese_where_there_is_no_english() {
    BilingualText text = BilingualText.ofVietnamese("Kế hoạch");

    assertThat(text.en()).isEmpty();
    assertThat(text.in(Language.EN)).isEqualTo("Kế hoạch");
  }

  @Test
  void a_blank_english_wording_counts_as_none() {
    assertThat(BilingualText.of("Kế hoạch", " \t").en()).isEmpty();
    assertThat(BilingualText.of("Kế hoạch", "\u00A0").en()).isEmpty();
  }

  @Test
  void a_blank_vietnamese_wording_is_kept_for_a_reviewer_to_see() {
    assertThat(BilingualText.of("  ", "Plan").vi()).isEmpty();
  }

  @Test
  void both_wordings_are_normalized_so_that_equal_text_is_equal() {
    BilingualText decomposed =
        new BilingualText(
            " " + Normalizer.normalize("Sở Tư pháp", Normalizer.Form.NFD), Optional.of("Dept. "));

    assertThat(decomposed).isEqualTo(BilingualText.of("Sở Tư pháp", "Dept."));
  }
}
