package vn.giaitrinh.plan.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a b c d e f g h i k, a b c d e f g h i x, 0.9
          a b, b a, 0.5
          a, x, 0
          a, A, 1
          hàng năm, hằng  năm, 1
          '', '', 1
          '', a, 0
          """)
  void likeness_is_the_share_of_words_in_one_order(String one, String other, double expected) {
    Likeness likeness = Likeness.of(List.of(one), List.of(other));

    assertThat(likeness.of(0, 0)).isEqualTo(expected);
    assertThat(likeness.atMost(0, 0)).isGreaterThanOrEqualTo(expected);
    assertThat(likeness.atMostByLength(0, 0)).isGreaterThanOrEqualTo(likeness.atMost(0, 0));
  }

  @Test
  void words_that_stay_keep_the_spelling_of_each_side() {
    assertThat(Words.compare("Báo cáo hàng năm", "báo cáo hằng quý"))
        .containsExactly(new WordRun("Báo cáo hàng", "báo cáo hằng"), new WordRun("năm", "quý"));
  }

  @Test
  void two_long_hostile_texts_cost_little_and_are_told_as_replaced() {
    String one = words(20_000, "a");
    String other = words(20_000, "b");

    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () ->
            assertThat(Words.compare("đầu " + one + " cuối", "đầu " + other + " cuối"))
                .containsExactly(
                    new WordRun("đầu", "đầu"),
                    new WordRun(one, other),
                    new WordRun("cuối", "cuối")));
  }

  private static String words(int count, String letter) {
    return IntStream.range(0, count).mapToObj(i -> letter + i).collect(Collectors.joining(" "));
  }
}
