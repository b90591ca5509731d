package vn.giaitrinh.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.text.Language;

class LabelTest {

  @ParameterizedTest
  @EnumSource
  void both_languages_hold_the_same_places_open(Label label) {
    assertThat(label.in(Language.VI)).isNotBlank();
    assertThat(places(label.in(Language.EN))).isEqualTo(places(label.in(Language.VI)));
  }

  @Test
  void a_value_that_looks_like_a_place_stays_as_it_is() {
    assertThat(Label.LATEST.in(Language.VI, "{} {}", "30/09/2026"))
        .isEqualTo("{} {} (gần nhất 30/09/2026)");
  }

  private static int places(String words) {
    return words.split("\\{}", -1).length - 1;
  }
}
