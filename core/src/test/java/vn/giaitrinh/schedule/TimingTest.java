package vn.giaitrinh.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.schedule.recurrence.Frequency;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;

class TimingTest {
  private static final LocalDate MAY_28 = LocalDate.of(2026, 5, 28);

  @Test
  void every_kind_says_its_kind_and_keeps_its_words() {
    List<Timing> timings =
        List.of(
            Ongoing.of("Thường xuyên"),
            Window.ofYears(2026, 2026).withRaw("Năm 2026"),
            new Deadline("Trước 30/11/2026", LocalDate.of(2026, 11, 29)),
            new Recurring("Định kỳ", Optional.empty(), Optional.empty(), Roll.NONE),
            new AfterEvent("100 ngày", CalendarDays.of(100), Anchor.PLAN_ISSUED, Optional.empty()),
            OnDemand.of("Đột xuất"),
            Deferred.of("Theo Kế hoạch của UBND thành phố", "Kế hoạch của UBND thành phố"),
            Compound.of("định kỳ hoặc đột xuất", Ongoing.of(""), OnDemand.of("")),
            Unrecognized.of("Kịp thời"));

    assertThat(timings).extracting(Timing::kind).containsExactly(TimingKind.values());
    assertThat(timings)
        .extracting(Timing::raw)
        .containsExactly(
            "Thường xuyên",
            "Năm 2026",
            "Trước 30/11/2026",
            "Định kỳ",
            "100 ngày",
            "Đột xuất",
            "Theo Kế hoạch của UBND thành phố",
            "định kỳ hoặc đột xuất",
            "Kịp thời");
  }

  @Test
  void words_are_held_in_nfc() {
    assertThat(Ongoing.of(" Thươ\u0300ng xuyên ").raw()).isEqualTo("Thường xuyên");
  }

  @Test
  void an_ongoing_timing_has_no_last_day_even_if_it_has_a_first() {
    assertThat(Ongoing.of("Thường xuyên").latestDay()).isEmpty();
    assertThat(Ongoing.of("", MAY_28).startingOn()).contains(MAY_28);
    assertThat(Ongoing.of("", MAY_28).latestDay()).isEmpty();
  }

  @Test
  void before_a_day_excludes_it_and_on_or_before_includes_it() {
    assertThat(Deadline.before(MAY_28).latestDay()).contains(LocalDate.of(2026, 5, 27));
    assertThat(Deadline.onOrBefore(MAY_28).latestDay()).contains(MAY_28);
  }

  @Test
  void windows_that_end_on_one_day_differ_by_their_precision() {
    Window year = Window.ofYears(2025, 2025);
    Window month = Window.ofMonth(YearMonth.of(2025, 12));

    assertThat(year.latestDay()).isEqualTo(month.latestDay());
    assertThat(year.latestDay()).contains(LocalDate.of(2025, 12, 31));
    assertThat(year).isNotEqualTo(month);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2026-01-01, 2026-03-31",
    "2, 2026-04-01, 2026-06-30",
    "4, 2026-10-01, 2026-12-31"
  })
  void a_quarter_has_three_months(int quarter, LocalDate start, LocalDate end) {
    assertThat(Window.ofQuarter(2026, quarter))
        .isEqualTo(new Window("", start, end, Precision.QUARTER));
  }

  @ParameterizedTest
  @CsvSource({"0", "5"})
  void there_are_four_quarters(int quarter) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Window.ofQuarter(2026, quarter))
        .withMessage("Quarter " + quarter + "; allowed are 1 to 4");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-01, 2030-12-31, YEAR",
    "2026-01-01, 2026-06-30, HALF_YEAR",
    "2026-07-01, 2026-12-31, HALF_YEAR",
    "2026-04-01, 2026-06-30, QUARTER",
    "2024-02-01, 2024-02-29, MONTH",
    "2008-12-01, 2009-01-31, DAY",
    "2026-03-05, 2026-03-05, DAY",
  })
  void a_window_of_whole_units_is_accepted(LocalDate start, LocalDate end, Precision precision) {
    assertThat(new Window("", start, end, precision).end()).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-02, 2026-12-31, YEAR",
    "2026-02-01, 2026-12-31, YEAR",
    "2026-01-01, 2026-12-30, YEAR",
    "2026-01-01, 2026-11-30, YEAR",
    "2026-04-01, 2026-09-30, HALF_YEAR",
    "2026-01-01, 2026-03-31, HALF_YEAR",
    "2026-02-01, 2026-04-30, QUARTER",
    "2024-02-01, 2024-02-28, MONTH",
    "2026-03-02, 2026-03-31, MONTH",
  })
  void a_window_of_broken_units_is_refused(LocalDate start, LocalDate end, Precision precision) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Window("", start, end, precision))
        .withMessageContainingAll(
            start.toString(), end.toString(), precision.name(), "precision DAY");
  }

  @Test
  void a_window_does_not_end_before_it_starts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Window.ofDays(MAY_28, MAY_28.minusDays(1)))
        .withMessage("Window ends on 2026-05-27, before it starts on 2026-05-28");
  }

  @Test
  void a_term_from_another_event_names_it() {
    AfterEvent term =
        new AfterEvent(
            "", CalendarDays.of(10), Anchor.OTHER, Optional.of("ngày có kết luận thanh tra"));

    assertThat(term.anchorWording()).contains("ngày có kết luận thanh tra");
    assertThat(term.latestDay()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AfterEvent.of(CalendarDays.of(10), Anchor.OTHER))
        .withMessageContaining("anchorWording");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AfterEvent("", CalendarDays.of(10), Anchor.OTHER, Optional.of("  ")));
  }

  @Test
  void a_compound_has_two_parts_or_more() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Compound.of("định kỳ", Ongoing.of("")))
        .withMessageContaining("has 1 parts; it needs at least 2");
  }

  @Test
  void a_compound_ends_with_its_latest_part_if_every_part_ends() {
    Timing early = Deadline.onOrBefore(MAY_28);
    Timing late = Window.ofYears(2026, 2026);

    assertThat(Compound.of("", late, early).latestDay()).contains(LocalDate.of(2026, 12, 31));
    assertThat(Compound.of("", early, Ongoing.of("")).latestDay()).isEmpty();
  }

  @Test
  void a_recurring_timing_rolls_only_if_told_to() {
    Recurring monthly = Recurring.of(RecurrenceRule.parse("FREQ=MONTHLY;BYMONTHDAY=15"));

    assertThat(monthly.roll()).isEqualTo(Roll.NONE);
    assertThat(monthly.start()).isEmpty();
    assertThat(monthly.latestDay()).isEmpty();
  }

  @Test
  void every_name_is_in_both_languages() {
    assertThat(TimingKind.values()).allMatch(kind -> kind.label().en().isPresent());
    assertThat(Anchor.values()).allMatch(anchor -> anchor.label().en().isPresent());
    assertThat(Frequency.values()).allMatch(frequency -> frequency.label().en().isPresent());
    assertThat(Precision.QUARTER.label().vi()).isEqualTo("Quý");
    assertThat(Roll.NEXT_WORKING_DAY.label().vi()).isEqualTo("Ngày làm việc tiếp theo");
  }
}
