package vn.giaitrinh.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.report.option.Wording;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

class LabelTest {

  @ParameterizedTest
  @EnumSource
  void both_languages_hold_the_same_places_open(Label label) {
    assertThat(label.in(Language.VI, Wording.usual())).isNotBlank();
    assertThat(places(label.in(Language.EN, Wording.usual())))
        .isEqualTo(places(label.in(Language.VI, Wording.usual())));
  }

  @Test
  void a_value_that_looks_like_a_place_stays_as_it_is() {
    assertThat(Label.LATEST.in(Language.VI, Wording.usual(), "{} {}", "30/09/2026"))
        .isEqualTo("{} {} (gần nhất 30/09/2026)");
  }

  @Test
  void an_agency_has_its_own_words_for_a_label() {
    Wording wording = Wording.of(Map.of("CASE", BilingualText.of("Đơn {}", "Request {}")));

    assertThat(Label.CASE.in(Language.VI, wording, "7")).isEqualTo("Đơn 7");
    assertThat(Label.CASE.in(Language.EN, wording, "7")).isEqualTo("Request 7");
    assertThat(Label.TOTAL.in(Language.VI, wording)).isEqualTo("Tổng cộng");
  }

  private static int places(String words) {
    return words.split("\\{}", -1).length - 1;
  }
}
