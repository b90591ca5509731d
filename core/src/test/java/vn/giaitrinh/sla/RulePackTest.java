package vn.giaitrinh.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.CountingConventions;
import vn.giaitrinh.text.BilingualText;

class RulePackTest {
  private static final RulePack PACK = SlaCases.pack("test", 15);
  private static final ClockDefinition CLOCK = PACK.getClocks().get(0);

  @ParameterizedTest
  @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-06-30, true", "2026-07-01, false"})
  void is_in_force_from_its_first_day_through_its_last(LocalDate date, boolean inForce) {
    RulePack pack =
        PACK.toBuilder()
            .inForceFrom(LocalDate.of(2026, 1, 1))
            .inForceTo(LocalDate.of(2026, 6, 30))
            .build();

    assertThat(pack.inForceOn(date)).isEqualTo(inForce);
  }

  @Test
  void is_still_in_force_without_a_last_day() {
    assertThat(PACK.inForceOn(LocalDate.of(2019, 8, 14))).isFalse();
    assertThat(PACK.inForceOn(LocalDate.MAX)).isTrue();
  }

  @Test
  void its_review_is_due_from_the_day_set_and_never_without_one() {
    RulePack pack = PACK.toBuilder().reviewDueOn(LocalDate.of(2026, 7, 1)).build();

    assertThat(pack.reviewDueBy(LocalDate.of(2026, 6, 30))).isFalse();
    assertThat(pack.reviewDueBy(LocalDate.of(2026, 7, 1))).isTrue();
    assertThat(PACK.reviewDueBy(LocalDate.MAX)).isFalse();
  }

  @Test
  void refuses_days_out_of_order() {
    LocalDate first = PACK.getInForceFrom();

    assertThat(PACK.toBuilder().inForceTo(first).build().inForceOn(first)).isTrue();
    assertThatThrownBy(() -> PACK.toBuilder().inForceTo(first.minusDays(1)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Rule pack test would end before it begins, on 2019-08-15");
  }

  @Test
  void refuses_a_clock_defined_twice() {
    assertThatThrownBy(() -> PACK.toBuilder().addClock(CLOCK).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Rule pack test defines clock EXPLAIN 2 times");
  }

  @Test
  void refuses_a_duty_defined_twice_and_a_blank_id() {
    RulePack reception = ShippedPacks.pack("citizen-reception");
    RecurringDuty duty = reception.getDuties().get(0);

    assertThatThrownBy(() -> reception.toBuilder().addDuty(duty).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("defines duty MINISTER 2 times");
    assertThatThrownBy(() -> reception.toBuilder().addDuty(duty.toBuilder().id("").build()).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("defines a duty with a blank id");
    assertThatThrownBy(
            () -> PACK.toBuilder().clocks(List.of(CLOCK.toBuilder().id(" ").build())).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Rule pack test defines a clock with a blank id");
    assertThatThrownBy(() -> PACK.toBuilder().id("").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Rule pack has a blank id");
  }

  @Test
  void refuses_another_wire_format() {
    assertThatThrownBy(() -> PACK.toBuilder().schema("giaitrinh/rule-pack/2").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'giaitrinh/rule-pack/2'; only giaitrinh/rule-pack/1 is read");
  }

  @Test
  void refuses_a_clock_that_nothing_stops() {
    assertThatThrownBy(() -> CLOCK.toBuilder().stopOn(Set.of()).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Clock EXPLAIN has no event that stops it");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101})
  void refuses_a_share_that_is_none(int percent) {
    assertThatThrownBy(() -> CLOCK.toBuilder().atRiskPercent(percent).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Clock EXPLAIN has an at-risk share of " + percent + " percent; allowed are 0 to 100");
  }

  @Test
  void a_clock_rolls_and_warns_at_a_fifth_unless_told_otherwise() {
    ClockDefinition clock = SlaCases.explain(CalendarDays.of(3)).build();

    assertThat(clock.isRolls()).isTrue();
    assertThat(clock.getAtRiskPercent()).isEqualTo(20);
    assertThat(clock.convention()).isEqualTo(CountingConventions.CIVIL_CODE);
    assertThat(clock.toBuilder().rolls(false).build().convention())
        .isEqualTo(CountingConventions.NO_ROLL);
  }

  private static ExtensionRule rule(int maxCount, int max) {
    return ExtensionRule.builder()
        .maxCount(maxCount)
        .max(CalendarDays.of(max))
        .requiresNotice(true)
        .basis(SlaCases.BASIS)
        .verification(Verification.UNVERIFIED)
        .build();
  }

  @ParameterizedTest
  @CsvSource({"0, 15", "1, 0", "-1, 15"})
  void refuses_an_extension_rule_that_allows_none(int maxCount, int maxAmount) {
    assertThatThrownBy(() -> rule(maxCount, maxAmount))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(maxCount + " extensions of " + maxAmount)
        .hasMessageContaining("at least 1");
  }

  // 36500 days is the longest that a time limit can be.
  @Test
  void refuses_more_extension_than_a_time_limit_can_hold() {
    assertThat(rule(36_500, 1).getMaxCount()).isEqualTo(36_500);
    assertThatThrownBy(() -> rule(Integer.MAX_VALUE, 15))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Extension rule allows 2147483647 extensions of 15; allowed are at most 36500 in all");
    LimitRule.Builder limit = SlaCases.rule(CalendarDays.of(1)).extension(rule(36_500, 1));
    assertThatThrownBy(limit::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Limit of 1 ngày with every extension is 36501; allowed are at most 36500");
  }

  @Test
  void the_weaker_of_two_verifications_is_the_less_firm() {
    assertThat(Verification.CONFIRMED.weaker(Verification.SECONDARY_SOURCE))
        .isEqualTo(Verification.SECONDARY_SOURCE);
    assertThat(Verification.UNVERIFIED.weaker(Verification.CONFIRMED))
        .isEqualTo(Verification.UNVERIFIED);
    assertThat(Verification.CONFIRMED.weaker(Verification.CONFIRMED))
        .isEqualTo(Verification.CONFIRMED);
  }

  static Stream<BilingualText> labels() {
    return Stream.of(
            Stream.of(ClockStatus.values()).map(ClockStatus::label),
            Stream.of(Timeliness.values()).map(Timeliness::label),
            Stream.of(ExtensionOutcome.values()).map(ExtensionOutcome::label),
            Stream.of(Verification.values()).map(Verification::label))
        .flatMap(label -> label);
  }

  @ParameterizedTest
  @MethodSource("labels")
  void every_code_has_a_name_in_both_languages(BilingualText label) {
    assertThat(label.vi()).isNotBlank();
    assertThat(label.en()).isPresent();
  }
}
