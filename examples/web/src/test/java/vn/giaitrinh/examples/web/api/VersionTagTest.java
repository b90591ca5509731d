package vn.giaitrinh.examples.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.text.Language;

class VersionTagTest {

  @Test
  void what_is_told_as_of_a_day_and_in_words_has_a_tag_of_all_three() {
    assertThat(VersionTag.of(6, LocalDate.of(2026, 9, 30), Language.VI))
        .isEqualTo("\"6-2026-09-30-vi\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"6\"",
        " \"6\" ",
        "W/\"6\"",
        "\"6-2026-09-30-vi\"",
        "W/\"6-2026-09-30-en\"",
        "\"6-\""
      })
  void the_version_that_was_seen_stands_before_the_first_dash(String ifMatch) {
    assertThat(VersionTag.seen(ifMatch)).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "6", "\"\"", "\"-6\"", "\"6", "w/\"6\"", "\"6\", \"7\"", "\"6x\""})
  void anything_else_tells_no_version(String ifMatch) {
    assertThatThrownBy(() -> VersionTag.seen(ifMatch)).isInstanceOf(BadRequestException.class);
  }
}
