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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          phổ biến, giáo dục    | phổ biến và giáo dục  | , -> và
          theo dõi; đôn đốc.    | theo dõi, đôn đốc     | ; -> , \\ . ->
          (báo cáo)             | (kế hoạch)            | báo cáo -> kế hoạch
          số 12/2024/NĐ-CP.     | số 13/2024/NĐ-CP.     | 12/2024/NĐ-CP -> 13/2024/NĐ-CP
          tăng 1,5%             | tăng 2,5%             | 1,5 -> 2,5
          """)
  void a_mark_is_told_apart_from_the_word_that_it_follows(
      String earlier, String later, String changes) {
    String told =
        Words.compare(earlier, later).stream()
            .filter(run -> !run.kept())
            .map(run -> (run.earlier() + " -> " + run.later()).strip())
            .collect(Collectors.joining(" \\ "));

    assertThat(told).isEqualTo(changes);
  }

  @Test
  void every_character_but_white_space_is_in_a_word_or_is_a_mark() {
    String text = "Điều 5, 😀😀 a\u0301b — «x»";

    assertThat(WordSpan.all(text).stream().map(one -> one.of(text)))
        .containsExactly("Điều", "5", ",", "😀", "😀", "a\u0301b", "—", "«", "x", "»");
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
