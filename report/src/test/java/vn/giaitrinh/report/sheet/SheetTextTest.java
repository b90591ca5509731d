package vn.giaitrinh.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTextTest {

  @Test
  void words_that_look_like_the_code_of_a_character_stay_as_they_are() {
    assertThat(SheetText.of("a_x000D_b _x003d_ _xyz_"))
        .isEqualTo("a_x005F_x000D_b _x005F_x003d_ _xyz_");
    assertThat(SheetText.of("_x000D_x000A_")).isEqualTo("_x005F_x000D_x005F_x000A_");
  }

  @Test
  void words_that_no_cell_takes_are_cut_and_say_so() {
    String fitting = "x".repeat(SheetText.LONGEST);

    assertThat(SheetText.of(fitting)).isSameAs(fitting);
    assertThat(SheetText.of(fitting + "x")).hasSize(SheetText.LONGEST).endsWith("x […]");
  }

  @Test
  void no_character_is_torn_apart() {
    String cut = SheetText.of("x" + "\uD83D\uDE00".repeat(SheetText.LONGEST / 2 + 1));

    assertThat(cut.length()).isLessThanOrEqualTo(SheetText.LONGEST);
    assertThat(cut).endsWith("\uD83D\uDE00 […]");
  }
}
