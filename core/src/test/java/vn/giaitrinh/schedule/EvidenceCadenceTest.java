package vn.giaitrinh.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.Months;
import vn.giaitrinh.calendar.WorkingDays;

class EvidenceCadenceTest {

  @ParameterizedTest
  @CsvSource({
    "2026-06-20, FRESH",
    "2026-09-20, FRESH",
    "2026-09-21, AGEING",
    "2026-10-05, AGEING",
    "2026-10-06, STALE",
    "2036-01-01, STALE"
  })
  void a_quarterly_duty_flips_on_the_day(LocalDate asOf, Freshness expected) {
    assertThat(EvidenceCadence.QUARTERLY.freshness(Optional.of(LocalDate.of(2026, 6, 20)), asOf))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-31, FRESH", "2026-04-01, AGEING", "2026-04-06, STALE"})
  void calendar_days_count_weekends_too(LocalDate asOf, Freshness expected) {
    EvidenceCadence monthly = new EvidenceCadence(CalendarDays.of(30), CalendarDays.of(5));

    assertThat(monthly.freshness(Optional.of(LocalDate.of(2026, 3, 1)), asOf)).isEqualTo(expected);
  }

  @Test
  void the_words_tell_both_the_cadence_and_the_grace() {
    assertThat(EvidenceCadence.QUARTERLY.inWords().vi()).startsWith("3 tháng, thêm 15 ngày");
    assertThat(EvidenceCadence.QUARTERLY.inWords().en().orElseThrow())
        .startsWith("3 months and 15 ")
        .endsWith(" of grace");
  }

  @Test
  void a_shorter_month_ends_on_its_last_day() {
    EvidenceCadence quarterly = EvidenceCadence.QUARTERLY;

    assertThat(quarterly.freshThrough(LocalDate.of(2025, 11, 30))).isEqualTo("2026-02-28");
    assertThat(quarterly.ageingThrough(LocalDate.of(2025, 11, 30))).isEqualTo("2026-03-15");
  }

  @Test
  void without_grace_it_is_stale_at_once() {
    EvidenceCadence strict = new EvidenceCadence(Months.of(1), CalendarDays.of(0));
    Optional<LocalDate> evidence = Optional.of(LocalDate.of(2026, 3, 1));

    assertThat(strict.freshness(evidence, LocalDate.of(2026, 4, 1))).isEqualTo(Freshness.FRESH);
    assertThat(strict.freshness(evidence, LocalDate.of(2026, 4, 2))).isEqualTo(Freshness.STALE);
  }

  @Test
  void no_evidence_is_never_fresh() {
    Freshness none =
        EvidenceCadence.QUARTERLY.freshness(Optional.empty(), LocalDate.of(2026, 9, 30));

    assertThat(none).isEqualTo(Freshness.NEVER);
    assertThat(none.label().vi()).isEqualTo("Chưa có minh chứng");
  }

  @Test
  void evidence_after_the_as_of_day_is_the_mistake_of_the_caller() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                EvidenceCadence.QUARTERLY.freshness(
                    Optional.of(LocalDate.of(2026, 10, 1)), LocalDate.of(2026, 9, 30)))
        .withMessage("Evidence of 2026-10-01 is after the as-of day 2026-09-30");
  }

  @Test
  void a_cadence_is_in_calendar_days_or_months_and_not_zero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EvidenceCadence(WorkingDays.of(5), CalendarDays.of(0)))
        .withMessageContaining("5 working days; allowed are calendar days and months");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EvidenceCadence(Months.of(0), CalendarDays.of(0)))
        .withMessageContaining("cadence of 0");
  }
}
