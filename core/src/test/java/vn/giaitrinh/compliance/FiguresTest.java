package vn.giaitrinh.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaitrinh.compliance.Samples.received;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.casefile.StatusGroup;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.schedule.Freshness;
import vn.giaitrinh.text.BilingualText;

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
  void a_case_counts_in_exactly_one_group() {
    CaseCounts sum = CaseCounts.NONE;
    for (StatusGroup group : StatusGroup.values()) {
      sum = sum.plus(CaseCounts.ofOne(group, false, true));
    }

    assertThat(sum).isEqualTo(new CaseCounts(5, 1, 1, 1, 1, 1, 0, 5));
  }

  @Test
  void duty_counts_are_not_negative_and_count_one_grade_each() {
    DutyCounts sum = DutyCounts.NONE;
    for (Freshness freshness : Freshness.values()) {
      sum = sum.plus(DutyCounts.ofOne(freshness));
    }

    assertThat(sum).isEqualTo(new DutyCounts(1, 1, 1, 1));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 0, 0", "0, -1, 0, 0", "0, 0, -1, 0", "0, 0, 0, -1"})
  void refuses_negative_duty_counts(int fresh, int ageing, int stale, int never) {
    assertThatThrownBy(() -> new DutyCounts(fresh, ageing, stale, never))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none may be below 0");
  }

  @Test
  void a_task_counts_as_many_duties_as_it_has_units() {
    assertThatThrownBy(() -> taskSummary(true, DutyCounts.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Task 1 has 1 units and counts 0");
    assertThatThrownBy(() -> taskSummary(false, new DutyCounts(1, 0, 0, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Task 1 has 1 units and counts 1");
    assertThat(taskSummary(true, new DutyCounts(1, 0, 0, 0)).measured()).isTrue();
    assertThat(taskSummary(false, DutyCounts.NONE).measured()).isFalse();
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
  @EnumSource(Metric.class)
  void every_metric_names_itself_and_its_population(Metric metric) {
    assertThat(metric.label().vi()).isNotBlank();
    assertThat(metric.label().en()).isPresent();
    assertThat(metric.population().vi()).isNotBlank();
    assertThat(metric.population().en()).isPresent();
  }

  private static TaskSummary taskSummary(boolean measured, DutyCounts duties) {
    return new TaskSummary(
        TaskId.of("1"),
        Optional.empty(),
        BilingualText.ofVietnamese("Nhiệm vụ"),
        "",
        measured,
        duties,
        List.of(
            new UnitDuty(
                Samples.FIRST,
                BilingualText.ofVietnamese("Phòng"),
                Optional.empty(),
                Optional.empty())));
  }
}
