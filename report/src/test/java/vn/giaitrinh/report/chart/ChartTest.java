package vn.giaitrinh.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts show the figures that they are made of. */
class ChartTest {

  @ParameterizedTest
  @CsvSource({
    "0, 3, 0%",
    "1, 3, 33.33%",
    "1, 20, 5%",
    "1, 1000, 0.10%",
    "1, 4000, 0.02%",
    "3, 3, 100%"
  })
  void a_share_is_written_as_svg_has_it(int part, int whole, String written) {
    assertThat(Share.of(part, whole)).hasToString(written);
  }

  @Test
  void stacked_parts_follow_one_another_over_the_whole_width() {
    List<Shape.Box> boxes =
        boxes(
            Bars.stacked(
                List.of(
                    new Part(1_000_000, Tone.BAD),
                    new Part(0, Tone.PLAIN),
                    new Part(1, Tone.FAIR),
                    new Part(2_000_000_000, Tone.GOOD))));

    assertThat(boxes).extracting(Shape.Box::tone).containsExactly(Tone.BAD, Tone.FAIR, Tone.GOOD);
    assertThat(boxes.get(0).x()).isEqualTo(Share.NONE);
    assertThat(boxes.get(1).x()).isEqualTo(boxes.get(0).end());
    assertThat(boxes.get(2).x()).isEqualTo(boxes.get(1).end());
    assertThat(boxes.get(2).end()).isEqualTo(Share.ALL);
    assertThat(boxes).allMatch(box -> box.width().hundredths() >= 1_00);
  }

  @Test
  void nothing_is_drawn_of_nothing() {
    assertThat(Bars.stacked(List.of(new Part(0, Tone.BAD))).shapes()).isEmpty();
    assertThat(boxes(Columns.of(List.of(new Column("2026-Q3", "", "0/0", List.of()))))).isEmpty();
  }

  @Test
  void compared_bars_are_as_wide_as_their_counts_and_lie_one_below_the_other() {
    Drawing drawing = Bars.compared(List.of(new Part(4, Tone.PLAIN), new Part(1, Tone.BAD)), 8);

    assertThat(boxes(drawing)).extracting(Shape.Box::width).hasToString("[50%, 12.50%]");
    assertThat(boxes(drawing)).extracting(Shape.Box::y).containsExactly(0, 11);
    assertThat(drawing.height()).isEqualTo(19);
  }

  @Test
  void columns_are_as_high_as_their_counts_and_stand_on_one_line() {
    Drawing drawing =
        Columns.of(
            List.of(
                new Column("Q2", "", "1/4", List.of(part(3), new Part(1, Tone.BAD))),
                new Column("Q3", "running", "0/2", List.of(part(2)))));

    assertThat(boxes(drawing)).extracting(Shape.Box::height).containsExactly(90, 30, 60);
    assertThat(boxes(drawing))
        .extracting(box -> box.y() + box.height())
        .containsExactly(140, 50, 140);
    assertThat(words(drawing)).containsExactly("1/4", "Q2", "0/2", "Q3", "running");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 12, 13, 40, 60})
  void of_many_columns_some_are_labelled_and_the_last_always_is(int count) {
    Drawing drawing =
        Columns.of(
            IntStream.range(0, count)
                .mapToObj(i -> new Column("L" + i, "", "F" + i, List.of(part(i + 1))))
                .toList());
    Map<WordRole, Long> roles =
        drawing.shapes().stream()
            .filter(Shape.Word.class::isInstance)
            .map(Shape.Word.class::cast)
            .collect(Collectors.groupingBy(Shape.Word::role, Collectors.counting()));

    assertThat(boxes(drawing)).hasSize(count);
    assertThat(words(drawing)).contains("L" + (count - 1), "F" + (count - 1)).hasSizeLessThan(25);
    assertThat(roles.get(WordRole.LABEL)).isBetween(1L, 4L);
    assertThat(roles.get(WordRole.FIGURE)).isEqualTo(roles.get(WordRole.LABEL));
  }

  @Test
  void a_strip_has_a_figure_on_each_place_that_has_one() {
    Drawing strip = Strip.of(List.of(new Part(2, Tone.BAD), part(0), part(7), part(0)));

    assertThat(words(strip)).containsExactly("2", "7");
    assertThat(boxes(strip)).extracting(Shape.Box::tone).containsExactly(Tone.BAD, Tone.GOOD);
    assertThat(boxes(strip)).allMatch(box -> box.end().hundredths() <= Share.ALL.hundredths());
    assertThat(boxes(strip).get(1).x().hundredths()).isBetween(50_00, 75_00);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9, 30})
  void the_axis_of_a_strip_has_room_for_its_labels(int days) {
    Drawing axis = Strip.axis(IntStream.range(0, days).mapToObj(i -> "d" + i).toList());

    assertThat(words(axis)).startsWith("d0").hasSizeLessThanOrEqualTo(16);
    assertThat(axis.shapes().stream().map(Shape.Word.class::cast))
        .filteredOn(word -> word.role() == WordRole.LABEL)
        .hasSizeBetween(1, 6);
  }

  private static Part part(int count) {
    return new Part(count, Tone.GOOD);
  }

  private static List<Shape.Box> boxes(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(Shape.Box.class::isInstance)
        .map(Shape.Box.class::cast)
        .toList();
  }

  private static List<String> words(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(Shape.Word.class::isInstance)
        .map(shape -> ((Shape.Word) shape).text())
        .toList();
  }
}
