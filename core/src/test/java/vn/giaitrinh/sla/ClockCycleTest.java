package vn.giaitrinh.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.DueDate;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.calendar.WorkingDays;

/** A clock that starts anew, and one whose extension is counted apart from its limit. */
class ClockCycleTest {

  // lifecycle: reopened, a new cycle of the explanation begins and the first result stays.
  @Test
  void a_reopened_case_runs_a_second_cycle_and_the_first_result_stays() {
    List<ClockSnapshot> cycles =
        explain("ACCEPTED@10-05 ANSWERED@10-19 REOPENED@11-02 ANSWERED@11-20", "11-30");

    assertThat(cycles)
        .extracting(ClockSnapshot::getCycle, ClockSnapshot::getTimeliness, one -> due(one))
        .containsExactly(tuple(1, Timeliness.MET, "10-20"), tuple(2, Timeliness.MET_LATE, "11-17"));
    assertThat(explain("ACCEPTED@10-05 ANSWERED@10-19 REOPENED@11-02", "11-10"))
        .extracting(ClockSnapshot::getStatus)
        .containsExactly(ClockStatus.STOPPED, ClockStatus.RUNNING);
  }

  // 7 working days from Monday 5 October end on the 14th. 10 days from then end on Saturday the
  // 24th, hence on Monday the 26th, and 10 more on 5 November.
  @ParameterizedTest
  @EnumSource
  void the_last_day_possible_takes_each_extension_as_late_as_may_be(ExtensionAnchor anchor) {
    ExtensionRule rule =
        SlaCases.rule(CalendarDays.of(7)).build().getExtension().orElseThrow().toBuilder()
            .max(CalendarDays.of(10))
            .anchor(anchor)
            .build();
    LimitRule limit = SlaCases.rule(WorkingDays.of(7)).extension(rule).build();
    ClockDefinition clock = SlaCases.explain(WorkingDays.of(7)).limits(List.of(limit)).build();
    SlaCheck check =
        SlaCheck.of(List.of(SlaCases.pack("test", clock).build()), WorkingCalendars.vietnam());

    assertThat(
            SlaCases.read(
                    check, SlaCases.file("ACCEPTED@10-05"), "EXPLAIN", LocalDate.of(2026, 10, 6))
                .getHardLimit())
        .contains(LocalDate.of(2026, 11, 5));
  }

  @Test
  void a_clock_that_still_runs_is_not_started_anew() {
    assertThat(explain("ACCEPTED@10-05 REOPENED@10-10", "10-12"))
        .extracting(ClockSnapshot::getCycle, one -> due(one))
        .containsExactly(tuple(1, "10-20"));
    assertThat(explain("REOPENED@10-10", "10-12"))
        .extracting(ClockSnapshot::getStatus)
        .containsExactly(ClockStatus.NOT_STARTED);
  }

  @Test
  void an_extension_belongs_to_the_cycle_in_which_it_was_decided() {
    List<ClockSnapshot> cycles =
        explain("ACCEPTED@10-05 EXTENDED@10-06+10 ANSWERED@10-19 REOPENED@11-02", "11-10");

    assertThat(cycles.get(0).getExtensions()).hasSize(1);
    assertThat(cycles.get(1).getExtensions()).isEmpty();
    assertThat(due(cycles.get(1))).isEqualTo("11-17");
  }

  @Test
  void an_event_between_two_cycles_does_not_bear_on_the_second() {
    List<ClockSnapshot> cycles =
        explain("ACCEPTED@10-05 ANSWERED@10-19 EXTENDED@10-25+10 REOPENED@11-02", "11-10");

    assertThat(cycles.get(0).getExtensions())
        .extracting(ExtensionResult::outcome)
        .containsExactly(ExtensionOutcome.CLOCK_NOT_OPEN);
    assertThat(cycles.get(1).getExtensions()).isEmpty();
  }

  // Accepted on Monday 5 October: 15 working days end on Monday the 26th. 15 calendar days more,
  // from there: Tuesday 10 November. From a decision on 20 October: Wednesday 4 November.
  @ParameterizedTest
  @CsvSource({
    "DUE_DATE, EXTENDED@10-20+15, 10-26 11-10",
    "DECISION, EXTENDED@10-20+15, 10-26 11-04",
    "DECISION, EXTENDED@10-06+15, 10-26",
    "DUE_DATE, EXTENDED@10-20+15 SUSPENDED@11-01 RESUMED@11-04, 10-26 11-13"
  })
  void an_extension_in_another_unit_is_a_leg_of_its_own(
      ExtensionAnchor anchor, String events, String legs) {
    SlaCheck check = extendedBy(WorkingDays.of(15), CalendarDays.of(15), anchor);
    ClockSnapshot clock = read(check, "ACCEPTED@10-05 " + events, "11-10");

    assertThat(clock.getLegs().stream().map(leg -> brief(leg.getDate())))
        .containsExactly(legs.split(" "));
    assertThat(clock.getLegs()).allMatch(leg -> leg.ledger().verify());
    assertThat(clock.getDueDate()).contains(clock.getLegs().get(clock.getLegs().size() - 1));
    assertThat(clock.explain().verify()).isTrue();
  }

  @Test
  void what_is_left_is_told_in_the_unit_of_the_leg_that_the_day_is_charged_to() {
    SlaCheck check = extendedBy(WorkingDays.of(15), CalendarDays.of(15), ExtensionAnchor.DUE_DATE);
    String events = "ACCEPTED@10-05 EXTENDED@10-20+15";

    assertThat(read(check, events, "10-23").getUnitsLeft()).contains(1);
    assertThat(read(check, events, "10-23").getTimeliness()).isEqualTo(Timeliness.ON_TRACK);
    assertThat(read(check, events, "11-05").getUnitsLeft()).contains(5);
    assertThat(read(check, events, "11-07").getTimeliness()).isEqualTo(Timeliness.AT_RISK);
  }

  @Test
  void an_extension_from_its_decision_in_the_unit_of_the_limit_is_counted_from_there() {
    SlaCheck check = extendedBy(CalendarDays.of(15), CalendarDays.of(15), ExtensionAnchor.DECISION);

    assertThat(due(read(check, "ACCEPTED@10-05 EXTENDED@10-15+15", "10-16"))).isEqualTo("10-30");
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTED@10-05, 10-06, 10-20, 11-04",
    "ACCEPTED@10-05 EXTENDED@10-06+5, 10-07, 10-20, 10-26",
    "ACCEPTED@10-05 SUSPENDED@10-10 RESUMED@10-13, 10-14, 10-20, 11-09",
    "ACCEPTED@10-05, 10-21, 10-20, 10-20",
    "ACCEPTED@10-05 ANSWERED@10-08, 10-30, 10-20, 10-20"
  })
  void tells_the_first_due_date_and_the_last_to_which_it_may_move(
      String events, String asOf, String original, String hardLimit) {
    ClockSnapshot clock = read(SlaCases.LAW, events, asOf);

    assertThat(clock.getOriginalDue()).contains(day(original));
    assertThat(clock.getHardLimit()).contains(day(hardLimit));
  }

  @Test
  void tells_no_due_date_before_the_start_and_no_hard_limit_while_paused() {
    assertThat(read(SlaCases.LAW, "", "10-06").getOriginalDue()).isEmpty();
    assertThat(read(SlaCases.LAW, "", "10-06").getAllowance()).isEmpty();
    assertThat(read(SlaCases.LAW, "ACCEPTED@10-05 SUSPENDED@10-06", "10-07").getHardLimit())
        .isEmpty();
    assertThat(read(SlaCases.LAW, "ACCEPTED@10-05 EXTENDED@10-06+5", "10-07").getAllowance())
        .contains(CalendarDays.of(20));
  }

  // 20 % of 15 days are 3: from Saturday the 17th no more than 3 are left.
  @ParameterizedTest
  @CsvSource({
    "ACCEPTED@10-05, 10-06, 10-17 AT_RISK 10-20 EXTEND_BY 10-20 DUE",
    "ACCEPTED@10-05, 10-17, 10-20 EXTEND_BY 10-20 DUE",
    "ACCEPTED@10-05 EXTENDED@10-06+5, 10-07, 10-21 AT_RISK 10-26 DUE",
    "ACCEPTED@10-05, 10-21, ''",
    "ACCEPTED@10-05 SUSPENDED@10-06, 10-07, ''",
    "'', 10-07, ''"
  })
  void tells_the_days_on_which_somebody_may_have_to_act(
      String events, String asOf, String instants) {
    assertThat(
            read(SlaCases.LAW, events, asOf).getNextInstants().stream()
                .map(one -> brief(one.on()) + " " + one.kind())
                .reduce("", (left, right) -> left.isEmpty() ? right : left + " " + right))
        .isEqualTo(instants);
  }

  @Test
  void two_readings_of_one_case_are_equal_and_of_two_are_not() {
    ClockSnapshot one = read(SlaCases.LAW, "ACCEPTED@10-05", "10-06");

    assertThat(read(SlaCases.LAW, "ACCEPTED@10-05", "10-06")).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(read(SlaCases.LAW, "ACCEPTED@10-06", "10-06")).isNotEqualTo(one);
    assertThat(read(SlaCases.LAW, "ACCEPTED@10-05", "10-07")).isNotEqualTo(one);
    assertThat(one).hasToString("EXPLAIN RUNNING ON_TRACK 2026-10-20").isNotEqualTo("EXPLAIN");
  }

  @Test
  void says_by_what_law_and_how_far_it_was_confirmed() {
    ClockSnapshot clock = read(SlaCases.LAW, "ACCEPTED@10-05", "10-06");
    LimitRule firm =
        SlaCases.rule(CalendarDays.of(15)).verification(Verification.CONFIRMED).build();
    SlaCheck check = check(firm);

    assertThat(clock.lawVersion()).isEqualTo("vn.nd-59-2019.explanation-requests@2026-11-23");
    assertThat(clock.verification()).isEqualTo(Verification.SECONDARY_SOURCE);
    assertThat(read(check, "ACCEPTED@10-05", "10-06").verification())
        .isEqualTo(Verification.CONFIRMED);
    assertThat(read(check, "ACCEPTED@10-05 EXTENDED@10-06+5", "10-07").verification())
        .isEqualTo(Verification.UNVERIFIED);
  }

  private static SlaCheck extendedBy(TimeLimit limit, TimeLimit max, ExtensionAnchor anchor) {
    ExtensionRule rule =
        ExtensionRule.builder()
            .maxCount(1)
            .max(max)
            .requiresNotice(true)
            .anchor(anchor)
            .basis(SlaCases.BASIS)
            .verification(Verification.UNVERIFIED)
            .build();
    return check(SlaCases.rule(limit).extension(rule).build());
  }

  private static SlaCheck check(LimitRule rule) {
    ClockDefinition clock = SlaCases.explain(CalendarDays.of(1)).limits(List.of(rule)).build();
    return SlaCheck.of(List.of(SlaCases.pack("test", clock).build()), WorkingCalendars.vietnam());
  }

  private static List<ClockSnapshot> explain(String events, String asOf) {
    return SlaCases.LAW.check(SlaCases.file(events), day(asOf)).stream()
        .filter(clock -> clock.getClock().getId().equals("EXPLAIN"))
        .toList();
  }

  private static ClockSnapshot read(SlaCheck check, String events, String asOf) {
    return SlaCases.read(check, SlaCases.file(events), "EXPLAIN", day(asOf));
  }

  private static String due(ClockSnapshot clock) {
    return brief(clock.getDueDate().map(DueDate::getDate).orElseThrow());
  }

  private static String brief(LocalDate day) {
    return day.toString().substring(5);
  }

  private static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2026-" + monthAndDay);
  }
}
