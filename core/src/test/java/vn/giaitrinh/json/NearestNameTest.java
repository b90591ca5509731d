package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final List<String> NAMES =
      List.of("id", "on", "title", "timing", "issuedOn", "evidenceCadence", "milestones");

  @ParameterizedTest
  @CsvSource({
    "tilte, title",
    "titl, title",
    "ttitle, title",
    "titke, title",
    "TITLE, title",
    "issued_on, issuedOn",
    "issued-on, issuedOn",
    "tiêu, ",
    "tìtlè, title",
    "ids, id",
    "no, ",
    "x, ",
    "milestone, milestones",
    "mielstoens, milestones",
    "evidenceCadnce, evidenceCadence",
    "evidnceCdnce, evidenceCadence",
    "evidence, ",
    "colour, "
  })
  void a_name_is_suggested_where_the_slip_is_small(String written, String meant) {
    assertThat(NearestName.of(written, NAMES).orElse(null)).isEqualTo(meant);
  }

  @Test
  void the_nearest_wins_and_the_first_of_two_as_near() {
    assertThat(NearestName.of("marks", List.of("marker", "mark", "parks"))).contains("mark");
    assertThat(NearestName.of("x".repeat(61), List.of("x".repeat(61)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "abc, abc, 0",
    "abc, acb, 1",
    "abc, ab, 1",
    "abc, xbc, 1",
    "'', abc, 3",
    "ca, abc, 3"
  })
  void a_slip_is_a_letter_put_in_left_out_changed_or_swapped(String one, String other, int slips) {
    assertThat(NearestName.distance(one, other)).isEqualTo(slips);
    assertThat(NearestName.distance(other, one)).isEqualTo(slips);
  }
}
