package vn.giaitrinh.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaitrinh.compliance.Samples.received;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.casefile.StatusGroup;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** The figures of a summary, each held to its own arithmetic. */
class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "2, 1, 0, 0, 0, 0, 0, 0",
    "1, 0, 0, 0, 1, 0, 1, 1",
    "1, 1, 0, 0, 0, 0, 1, 0",
    "1, 1, 0, 0, 0, 0, 0, 2",
    "0, 1, -1, 0, 0, 0, 0, 0",
    "0, 0, 0, 0, 0, 0, -1, 0",
    "0, 0, 0, 0, 0, 0, -1, -1"
  })
  void refuses_case_counts_that_do_not_add_up(
      int received,
      int intake,
      int active,
      int onHold,
      int done,
      int endedOtherwise,
      int overdue,
      int late) {
    assertThatThrownBy(
            () ->
                new CaseCounts(
                    received, intake, active, onHold, done, endedOtherwise, overdue, late))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Case counts do not add up: received " + received);
  }

  @Test
  void a_case_is_measured_in_exactly_one_group() {
    assertThat(Stream.of(StatusGroup.values()).map(MeasureIndex::of))
        .containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void obligation_counts_are_summed_by_status() {
    ObligationCounts sum = ObligationCounts.NONE;
    for (ObligationStatus status : ObligationStatus.values()) {
      sum = sum.plus(ObligationCounts.ofOne(status));
    }

    assertThat(sum.total()).isEqualTo(10);
    assertThat(sum.graded()).isEqualTo(4);
    assertThat(sum.settled()).isEqualTo(3);
    assertThat(ObligationCounts.of(Map.of(ObligationStatus.OPEN, 0)))
        .isEqualTo(ObligationCounts.NONE);
  }

  @Test
  void refuses_negative_obligation_counts() {
    assertThatThrownBy(() -> ObligationCounts.of(Map.of(ObligationStatus.OPEN, -1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Obligation counts have -1 OPEN; none may be below 0");
  }

  @Test
  void a_task_counts_what_its_units_owe() {
    UnitDuty fresh =
        new UnitDuty(
            Samples.FIRST,
            BilingualText.ofVietnamese("Phòng"),
            ObligationStatus.FRESH,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    assertThatThrownBy(
            () ->
                new DutySummary(
                    ObligationSubject.ofTask(TaskId.of("1")),
                    Optional.empty(),
                    BilingualText.ofVietnamese("Nhiệm vụ"),
                    "",
                    List.of(),
                    ObligationCounts.NONE,
                    List.of(fresh),
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("task/1 has units that stand {FRESH=1} and counts {}");
  }

  @ParameterizedTest
  @CsvSource({
    "0, UP_TO_5", "5, UP_TO_5", "6, UP_TO_15", "15, UP_TO_15", "16, UP_TO_30", "30, UP_TO_30",
    "31, UP_TO_60", "60, UP_TO_60", "61, UP_TO_90", "90, UP_TO_90", "91, OVER_90", "9999, OVER_90"
  })
  void every_age_has_its_band(long days, AgeBand band) {
    assertThat(AgeBand.of(days)).isEqualTo(band);
  }

  @Test
  void an_age_is_not_negative() {
    assertThatThrownBy(() -> AgeBand.of(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("An age is -1 days, below 0");
    assertThat(AgeBand.UP_TO_5.label().vi()).isEqualTo("Đến 5 ngày");
    assertThat(AgeBand.UP_TO_15.label().in(Language.EN)).isEqualTo("6 to 15 days");
    assertThat(AgeBand.OVER_90.label().vi()).isEqualTo("Trên 90 ngày");
  }

  @ParameterizedTest
  @CsvSource({"1, 3, 33", "2, 3, 66", "3, 3, 100", "0, 3, 0", "199, 200, 99"})
  void a_percentage_is_rounded_down(int numerator, int denominator, int percent) {
    assertThat(new MetricValue(Metric.EVIDENCE_FRESH, numerator, denominator).percent())
        .hasValue(percent);
  }

  @Test
  void an_empty_population_has_no_percentage() {
    assertThat(new MetricValue(Metric.EVIDENCE_FRESH, 0, 0).percent()).isEmpty();
    assertThat(Samples.assessment().build().newTally().summarize().getMetrics())
        .hasSize(Metric.values().length)
        .allMatch(metric -> metric.percent().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "4, 3", "1, 0", "0, -1"})
  void refuses_a_part_that_is_more_than_its_whole(int numerator, int denominator) {
    assertThatThrownBy(() -> new MetricValue(Metric.EVIDENCE_FRESH, numerator, denominator))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("EVIDENCE_FRESH counts " + numerator + " of " + denominator);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "10, true", "11, false"})
  void a_small_population_says_so(int denominator, boolean small) {
    assertThat(new MetricValue(Metric.EVIDENCE_FRESH, 0, denominator).small()).isEqualTo(small);
  }

  @ParameterizedTest
  @EnumSource(Metric.class)
  void every_metric_names_itself_and_its_population(Metric metric) {
    assertThat(metric.label().vi()).isNotBlank();
    assertThat(metric.label().en()).isPresent();
    assertThat(metric.population().vi()).isNotBlank();
    assertThat(metric.population().en()).isPresent();
    assertThat(metric.counted().vi()).isNotBlank();
    assertThat(metric.counted().en()).isPresent();
    assertThat(metric.asOfRule().vi()).isNotBlank();
    assertThat(metric.asOfRule().en()).isPresent();
  }
}
