package vn.giaitrinh.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "9", "van-phong-so", "phong-1", "so-tu-phap-2"})
  void takes_letters_digits_and_single_hyphens(String value) {
    assertThat(UnitId.of(value)).hasToString(value);
    assertThat(UnitId.of(value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "Van-phong", "văn-phòng", "-a", "a-", "a--b", "a_b", "a b", "a/b", "a\n"})
  void refuses_every_other_form(String value) {
    assertThatThrownBy(() -> UnitId.of(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Not a unit id: '" + value + "'")
        .hasMessageContaining("such as van-phong-so");
  }

  @Test
  void is_at_most_64_characters_long() {
    assertThat(UnitId.of("a".repeat(64)).value()).hasSize(64);
    assertThatThrownBy(() -> UnitId.of("a".repeat(65)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 64");
  }

  @Test
  void orders_by_its_text() {
    assertThat(UnitId.of("a")).isLessThan(UnitId.of("b")).isEqualByComparingTo(UnitId.of("a"));
  }
}
