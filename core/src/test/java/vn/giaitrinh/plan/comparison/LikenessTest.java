package vn.giaitrinh.plan.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.plan.comparison.DiffSamples.plan;
import static vn.giaitrinh.plan.comparison.DiffSamples.task;
import static vn.giaitrinh.plan.comparison.DiffSamples.told;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.Task;

class LikenessTest {
  private static final int TASKS = 1000;
  private static final int WORDS = 200;

  @Test
  void words_in_common_are_as_many_as_the_comparison_word_by_word_finds() {
    Random random = new Random(7);
    List<String> earlier = wordings(random);
    List<String> later = wordings(random);
    Likeness likeness = Likeness.of(earlier, later);

    for (int i = 0; i < earlier.size(); i++) {
      for (int j = 0; j < later.size(); j++) {
        double expected = share(earlier.get(i), later.get(j));

        assertThat(likeness.of(i, j)).isEqualTo(expected);
        assertThat(likeness.atMost(i, j)).isGreaterThanOrEqualTo(expected);
      }
    }
  }

  @Test
  void of_two_very_long_wordings_only_the_ends_are_counted() {
    String one = "đầu " + "a b ".repeat(1500) + "cuối";
    String other = "đầu " + "b a ".repeat(1500) + "cuối";
    String nearly = "đầu " + "a b ".repeat(1499) + "x cuối";

    assertThat(Likeness.of(List.of(one), List.of(other)).of(0, 0)).isEqualTo(share(one, other));
    assertThat(Likeness.of(List.of(one), List.of(nearly)).of(0, 0)).isEqualTo(share(one, nearly));
  }

  @Test
  void of_very_many_different_words_the_bound_still_holds() {
    String one = words(10_000, "a", 5000);
    String other = words(10_000, "b", 5000) + " c";
    Likeness likeness = Likeness.of(List.of(one), List.of(other));

    assertThat(likeness.of(0, 0)).isEqualTo(share(one, other));
    assertThat(likeness.atMost(0, 0)).isEqualTo(2.0 * 9_999 / 20_001);
  }

  @Test
  void a_thousand_tasks_that_differ_in_one_word_each_are_told_at_once() {
    Plan before = boilerplate("a", TASKS, i -> words(WORDS, "cũ" + i, i % WORDS));
    Plan after = boilerplate("b", TASKS, i -> words(WORDS, "mới" + i, (i + 1) % WORDS));

    List<String> told =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> told(before, after));

    assertThat(told).hasSize(2 * TASKS).contains("ADDED TASK b0", "REMOVED TASK a0");
  }

  @Test
  void tasks_of_the_same_words_in_another_order_are_told_at_once() {
    int tasks = TASKS / 4;
    Plan before = boilerplate("a", tasks, i -> shuffled(i));
    Plan after = boilerplate("b", tasks, i -> i == 5 ? shuffled(7) + " nữa" : shuffled(TASKS + i));

    List<String> told =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> told(before, after));

    assertThat(told).contains("RENUMBERED TASK a7>b5", "ADDED TASK b0", "REMOVED TASK a0");
  }

  private static List<String> wordings(Random random) {
    List<String> wordings = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      wordings.add(
          String.join(
              " ",
              random.ints(random.nextInt(200), 0, 2 + i).mapToObj(Integer::toString).toList()));
    }
    return wordings;
  }

  private static double share(String one, String other) {
    List<String> words = Words.folded(one);
    List<String> otherWords = Words.folded(other);
    CommonWords common = CommonWords.of(words, otherWords);
    long count = IntStream.range(0, words.size()).filter(i -> common.partner(i) >= 0).count();
    int all = words.size() + otherWords.size();
    return all == 0 ? 1 : 2.0 * count / all;
  }

  private static Plan boilerplate(String letter, int tasks, IntFunction<String> title) {
    return plan(
        IntStream.range(0, tasks)
            .mapToObj(i -> task(letter + i, title.apply(i)).build())
            .toArray(Task[]::new));
  }

  /** Returns so many words, each another, with a given one at a place. */
  private static String words(int count, String given, int place) {
    return String.join(
        " ", IntStream.range(0, count).mapToObj(i -> i == place ? given : "từ" + i).toList());
  }

  private static String shuffled(int seed) {
    List<String> words =
        new ArrayList<>(IntStream.range(0, WORDS).mapToObj(i -> "từ" + i).toList());
    Collections.shuffle(words, new Random(seed));
    return String.join(" ", words);
  }
}
