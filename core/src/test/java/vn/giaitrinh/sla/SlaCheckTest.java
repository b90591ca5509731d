package vn.giaitrinh.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.calendar.CalendarCoverageException;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.calendar.TestCalendars;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.json.ShippedLaw;

/** The explanation clock of Nghị định 59/2019/NĐ-CP, unless a test says otherwise. */
class SlaCheckTest {

  // Accepted on Monday 5 October 2026, 15 days: due on Tuesday 20 October. Accepted on Friday
  // 2 October: the 15th day is Saturday the 17th, due on Monday the 19th. On one day a resumption
  // comes before a suspension.
  @ParameterizedTest
  @CsvSource({
    "'', 10-30, NOT_STARTED, NOT_APPLICABLE, , , 0",
    "RECEIVED@10-01, 10-30, NOT_STARTED, NOT_APPLICABLE, , , 0",
    "ACCEPTED@10-05, 10-05, RUNNING, ON_TRACK, 10-20, 15, 0",
    "ACCEPTED@10-05, 10-16, RUNNING, ON_TRACK, 10-20, 4, 0",
    "ACCEPTED@10-05, 10-17, RUNNING, AT_RISK, 10-20, 3, 0",
    "ACCEPTED@10-05, 10-19, RUNNING, AT_RISK, 10-20, 1, 0",
    "ACCEPTED@10-05, 10-20, RUNNING, DUE_TODAY, 10-20, 0, 0",
    "ACCEPTED@10-05, 10-21, RUNNING, OVERDUE, 10-20, 0, 1",
    "ACCEPTED@10-02, 10-18, RUNNING, AT_RISK, 10-19, 0, 0",
    "ACCEPTED@10-05 ACCEPTED@10-12, 10-21, RUNNING, OVERDUE, 10-20, 0, 1",
    "ACCEPTED@10-05 RESUMED@10-12, 10-21, RUNNING, OVERDUE, 10-20, 0, 1",
    "ACCEPTED@10-05 ANSWERED@10-08, 10-07, RUNNING, ON_TRACK, 10-20, 13, 0",
    "ACCEPTED@10-05 ANSWERED@10-20, 10-30, STOPPED, MET, 10-20, , 0",
    "ACCEPTED@10-05 ANSWERED@10-21, 10-30, STOPPED, MET_LATE, 10-20, , 1",
    "ACCEPTED@10-05 ANSWERED@10-20 ANSWERED@10-25, 10-30, STOPPED, MET, 10-20, , 0",
    "ACCEPTED@10-05 ANSWERED@10-20 WITHDRAWN@10-20, 10-30, STOPPED, MET, 10-20, , 0",
    "ACCEPTED@10-05 WITHDRAWN@10-19 ANSWERED@10-20, 10-30, CANCELLED, NOT_APPLICABLE, 10-20, , 0",
    "ACCEPTED@10-05 WITHDRAWN@10-20, 10-30, CANCELLED, NOT_APPLICABLE, 10-20, , 0",
    "ACCEPTED@10-05 WITHDRAWN@10-23, 10-30, CANCELLED, NOT_MET, 10-20, , 3",
    "ACCEPTED@10-05 TERMINATED@10-23, 10-30, CANCELLED, NOT_MET, 10-20, , 3",
    "ACCEPTED@10-05 SUSPENDED@10-10, 10-30, PAUSED, ON_HOLD, , , 0",
    "ACCEPTED@10-05 SUSPENDED@10-05, 10-30, PAUSED, ON_HOLD, , , 0",
    "ACCEPTED@10-05 SUSPENDED@10-10 SUSPENDED@10-12, 10-30, PAUSED, ON_HOLD, , , 0",
    "ACCEPTED@10-05 SUSPENDED@10-20, 10-30, PAUSED, ON_HOLD, , , 0",
    "ACCEPTED@10-05 SUSPENDED@10-21, 10-30, PAUSED, OVERDUE, 10-20, , 10",
    "ACCEPTED@10-02 SUSPENDED@10-18, 10-19, PAUSED, ON_HOLD, 10-19, , 0",
    "ACCEPTED@10-02 SUSPENDED@10-18, 10-20, PAUSED, OVERDUE, 10-19, , 1",
    "ACCEPTED@10-05 SUSPENDED@10-10 RESUMED@10-20, 10-21, RUNNING, ON_TRACK, 10-30, 9, 0",
    "ACCEPTED@10-05 SUSPENDED@10-10 RESUMED@10-10, 10-21, PAUSED, ON_HOLD, , , 0",
    "ACCEPTED@10-05 SUSPENDED@10-10 ANSWERED@10-25, 10-30, STOPPED, MET, 11-04, , 0",
    "ACCEPTED@10-05 SUSPENDED@10-21 ANSWERED@10-25, 10-30, STOPPED, MET_LATE, 10-20, , 5",
    "ACCEPTED@10-05 SUSPENDED@10-10 WITHDRAWN@10-25, 10-30, CANCELLED, NOT_APPLICABLE, 11-04, , 0",
    "ACCEPTED@10-05 SUSPENDED@10-21 WITHDRAWN@10-25, 10-30, CANCELLED, NOT_MET, 10-20, , 5"
  })
  void reads_the_explanation_clock(
      String events,
      String asOf,
      ClockStatus status,
      Timeliness timeliness,
      String due,
      Integer unitsLeft,
      int daysLate) {
    ClockSnapshot clock = explain(SlaCases.file(events), asOf);

    assertThat(clock.getStatus()).isEqualTo(status);
    assertThat(clock.getTimeliness()).isEqualTo(timeliness);
    assertThat(clock.lastDay().orElse(null)).isEqualTo(due == null ? null : day(due));
    assertThat(clock.getUnitsLeft().orElse(null)).isEqualTo(unitsLeft);
    assertThat(clock.getDaysLate()).isEqualTo(daysLate);
    assertThat(clock.getAsOf()).isEqualTo(day(asOf));
    assertThat(clock.getDueDate().stream()).allMatch(date -> date.ledger().verify());
  }

  // Received on Thursday 1 October 2026, 5 working days: due on Thursday 8 October.
  @ParameterizedTest
  @CsvSource({
    "RECEIVED@10-01, 10-06, RUNNING, ON_TRACK",
    "RECEIVED@10-01, 10-07, RUNNING, AT_RISK",
    "RECEIVED@10-01, 10-08, RUNNING, DUE_TODAY",
    "RECEIVED@10-01, 10-09, RUNNING, OVERDUE",
    "RECEIVED@10-01 ACCEPTED@10-08, 10-30, STOPPED, MET",
    "RECEIVED@10-01 REFUSED@10-09, 10-30, STOPPED, MET_LATE",
    "RECEIVED@10-01 TRANSFERRED@10-02, 10-30, STOPPED, MET",
    "RECEIVED@10-01 WITHDRAWN@10-02, 10-30, CANCELLED, NOT_APPLICABLE",
    "RECEIVED@10-01 SUSPENDED@10-02, 10-09, RUNNING, OVERDUE"
  })
  void reads_the_notice_clock(
      String events, String asOf, ClockStatus status, Timeliness timeliness) {
    ClockSnapshot clock = SlaCases.read(SlaCases.LAW, SlaCases.file(events), "INTAKE", day(asOf));

    assertThat(clock.getStatus()).isEqualTo(status);
    assertThat(clock.getTimeliness()).isEqualTo(timeliness);
    assertThat(clock.lastDay()).contains(day("10-08"));
  }

  // Nghị định 59/2019/NĐ-CP, Điều 13: once, at most 15 days, notified in writing.
  @ParameterizedTest
  @CsvSource({
    "EXTENDED@10-15+10, 10:10:HONOURED, 10-30",
    "EXTENDED@10-15+15, 15:15:HONOURED, 11-04",
    "EXTENDED@10-15+20, 20:15:CUT_TO_MAXIMUM, 11-04",
    "EXTENDED@10-20+10, 10:10:HONOURED, 10-30",
    "EXTENDED@10-21+10, 10:0:AFTER_DUE_DATE, 10-20",
    "EXTENDED@10-15+10!, 10:0:WITHOUT_NOTICE, 10-20",
    "EXTENDED@10-12+5 EXTENDED@10-15+5, 5:5:HONOURED 5:0:TOO_MANY, 10-26",
    "EXTENDED@10-12+5! EXTENDED@10-15+10, 5:0:WITHOUT_NOTICE 10:10:HONOURED, 10-30",
    "SUSPENDED@10-10 EXTENDED@10-25+5 RESUMED@10-26, 5:5:HONOURED, 11-10",
    "EXTENDED@10-04+10, 10:0:CLOCK_NOT_OPEN, 10-20",
    "ANSWERED@10-15 EXTENDED@10-16+10, 10:0:CLOCK_NOT_OPEN, 10-20",
    "WITHDRAWN@10-15 EXTENDED@10-15+10, 10:0:CLOCK_NOT_OPEN, 10-20"
  })
  void an_extension_counts_or_says_why_not(String events, String outcomes, String due) {
    ClockSnapshot clock = explain(SlaCases.file("ACCEPTED@10-05 " + events), "11-30");

    assertThat(
            clock.getExtensions().stream()
                .map(one -> one.asked() + ":" + one.granted() + ":" + one.outcome()))
        .containsExactly(outcomes.split(" "));
    assertThat(clock.lastDay()).contains(day(due));
    assertThat(clock.getDueDate().stream()).allMatch(date -> date.ledger().verify());
  }

  @Test
  void an_extension_decided_later_is_not_seen() {
    CaseFile file = SlaCases.file("ACCEPTED@10-05 EXTENDED@10-15+10");

    assertThat(explain(file, "10-14").getExtensions()).isEmpty();
    assertThat(explain(file, "10-14").lastDay()).contains(day("10-20"));
    assertThat(explain(file, "10-15").lastDay()).contains(day("10-30"));
  }

  @Test
  void a_clock_without_an_extension_rule_takes_none() {
    CaseFile file = SlaCases.file("RECEIVED@10-01 EXTENDED@10-02+5");
    ClockSnapshot clock = SlaCases.read(SlaCases.LAW, file, "INTAKE", day("10-30"));

    assertThat(clock.getExtensions())
        .containsExactly(new ExtensionResult(day("10-02"), 5, 0, ExtensionOutcome.NOT_ALLOWED));
    assertThat(clock.lastDay()).contains(day("10-08"));
  }

  // 20 % of 16 days is 3.2, rounded up 4.
  @Test
  void what_is_at_risk_is_rounded_up() {
    CaseFile file = SlaCases.file("ACCEPTED@10-05 EXTENDED@10-05+1");

    assertThat(explain(file, "10-16").getUnitsLeft()).contains(5);
    assertThat(explain(file, "10-16").getTimeliness()).isEqualTo(Timeliness.ON_TRACK);
    assertThat(explain(file, "10-17").getUnitsLeft()).contains(4);
    assertThat(explain(file, "10-17").getTimeliness()).isEqualTo(Timeliness.AT_RISK);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 10-19, ON_TRACK",
    "100, 10-05, AT_RISK",
    "50, 10-11, ON_TRACK",
    "50, 10-12, AT_RISK"
  })
  void the_share_at_risk_is_set_by_the_clock(int percent, String asOf, Timeliness timeliness) {
    RulePack pack =
        SlaCases.pack("test", SlaCases.explain(CalendarDays.of(15)).atRiskPercent(percent).build())
            .build();
    SlaCheck check = SlaCheck.of(List.of(pack), WorkingCalendars.vietnam());

    assertThat(
            SlaCases.read(check, SlaCases.file("ACCEPTED@10-05"), "EXPLAIN", day(asOf))
                .getTimeliness())
        .isEqualTo(timeliness);
  }

  @Test
  void a_limit_that_does_not_roll_ends_on_a_day_off() {
    RulePack pack =
        SlaCases.pack("test", SlaCases.explain(CalendarDays.of(15)).rolls(false).build()).build();
    SlaCheck check = SlaCheck.of(List.of(pack), WorkingCalendars.vietnam());

    assertThat(
            SlaCases.read(check, SlaCases.file("ACCEPTED@10-02"), "EXPLAIN", day("10-05"))
                .lastDay())
        .contains(day("10-17"));
  }

  @Test
  void a_case_is_judged_by_the_pack_in_force_when_its_clock_started() {
    RulePack old = SlaCases.pack("old", 10).toBuilder().inForceTo(day("06-30")).build();
    RulePack later = SlaCases.pack("new", 20).toBuilder().inForceFrom(day("07-01")).build();
    SlaCheck check = SlaCheck.of(List.of(old, later), WorkingCalendars.vietnam());

    assertThat(check.check(SlaCases.file("ACCEPTED@06-30"), day("10-30")))
        .extracting(one -> one.getPack().getId(), one -> one.lastDay().orElseThrow())
        .containsExactly(tuple("old", day("07-10")));
    assertThat(check.check(SlaCases.file("ACCEPTED@07-01"), day("10-30")))
        .extracting(one -> one.getPack().getId(), one -> one.lastDay().orElseThrow())
        .containsExactly(tuple("new", day("07-21")));
    assertThat(check.check(SlaCases.file(""), day("06-30")))
        .extracting(one -> one.getPack().getId())
        .containsExactly("old");
    assertThat(check.check(SlaCases.file(""), day("07-01")))
        .extracting(one -> one.getPack().getId())
        .containsExactly("new");
  }

  @Test
  void two_packs_in_force_at_once_are_both_read() {
    SlaCheck check =
        SlaCheck.of(
            List.of(SlaCases.pack("a", 10), SlaCases.pack("b", 20)), WorkingCalendars.vietnam());

    assertThat(check.check(SlaCases.file("ACCEPTED@10-05"), day("10-06")))
        .extracting(one -> one.getPack().getId())
        .containsExactly("a", "b");
    assertThat(check.getPacks()).hasSize(2);
    assertThat(check.getCalendar()).isSameAs(WorkingCalendars.vietnam());
  }

  // Luật 36/2018/QH14, Điều 15: only a request of one directly affected follows this procedure.
  @ParameterizedTest
  @EnumSource(RequestChannel.class)
  void the_clocks_apply_to_the_affected_party_only(RequestChannel channel) {
    CaseFile file = SlaCases.draft().channel(channel).build();

    assertThat(SlaCases.LAW.check(file, day("10-30")))
        .hasSize(channel == RequestChannel.AFFECTED_PARTY ? 2 : 0);
  }

  @ParameterizedTest
  @EnumSource(CaseKind.class)
  void the_clocks_of_a_case_are_those_of_its_kind(CaseKind kind) {
    CaseFile file = SlaCases.draft().kind(kind).build();

    assertThat(SlaCases.LAW.check(file, day("10-30")))
        .isNotEmpty()
        .allMatch(clock -> clock.getClock().getKind() == kind);
  }

  @Test
  void a_clock_without_channels_applies_to_every_channel() {
    ClockDefinition clock = SlaCases.explain(CalendarDays.of(15)).build();

    for (RequestChannel channel : RequestChannel.values()) {
      assertThat(clock.appliesTo(SlaCases.draft().channel(channel).build())).isTrue();
    }
    assertThat(clock.appliesTo(SlaCases.draft().kind(CaseKind.FEEDBACK).build())).isFalse();
  }

  // 24/11/2026 is a day off that is not yet law.
  @Test
  void a_due_date_tells_the_weakest_day_it_rests_on() {
    assertThat(explain(SlaCases.file("ACCEPTED@11-09"), "11-10").calendarStatus())
        .isEqualTo(DayStatus.PROVISIONAL);
    assertThat(explain(SlaCases.file("ACCEPTED@10-05"), "10-10").calendarStatus())
        .isEqualTo(DayStatus.ANNOUNCED);
    assertThat(explain(SlaCases.file(""), "10-10").calendarStatus()).isEqualTo(DayStatus.ANNOUNCED);
  }

  // The swap of Monday 31 August for Saturday 22 August 2026 was announced in late 2025.
  @Test
  void as_known_before_a_swap_was_announced_the_saturday_is_no_working_day() {
    CaseFile file = SlaCases.file("RECEIVED@08-20");
    LocalDate before = LocalDate.of(2025, 10, 16);

    assertThat(SlaCases.read(SlaCases.LAW, file, "INTAKE", day("08-27")).lastDay())
        .contains(day("08-26"));
    assertThat(
            SlaCases.read(
                    SlaCases.LAW.asKnownOn(before), withRecord(before), "INTAKE", day("08-27"))
                .lastDay())
        .contains(day("08-27"));
    assertThat(SlaCases.LAW.asKnownOn(before).asKnownOn(before.plusDays(9)).getKnownOn())
        .contains(before);
    assertThat(SlaCases.LAW.asKnownOn(before).getKnownOn()).contains(before);
    assertThat(SlaCases.LAW.getKnownOn()).isEmpty();
  }

  private static CaseFile withRecord(LocalDate recordedOn) {
    return SlaCases.file(
        List.of(RequestReceived.builder().on(day("08-20")).recordedOn(recordedOn).build()));
  }

  @Test
  void a_due_date_beyond_the_calendar_is_an_error() {
    CaseFile file = SlaCases.file("RECEIVED@12-28");

    assertThatThrownBy(() -> untilDecember().check(file, day("12-29")))
        .isInstanceOf(CalendarCoverageException.class)
        .hasMessageContaining("2027-01-01");
  }

  @Test
  void a_clock_overdue_needs_no_calendar_of_the_days_since() {
    ClockSnapshot clock =
        SlaCases.read(
            untilDecember(), SlaCases.file("RECEIVED@12-21"), "INTAKE", LocalDate.of(2027, 1, 5));

    assertThat(clock.getTimeliness()).isEqualTo(Timeliness.OVERDUE);
    assertThat(clock.getUnitsLeft()).contains(0);
    assertThat(clock.getDaysLate()).isEqualTo(8);
  }

  @Test
  void tells_the_days_of_its_life() {
    ClockSnapshot paused = explain(SlaCases.file("ACCEPTED@10-05 SUSPENDED@10-10"), "10-30");
    ClockSnapshot stopped = explain(SlaCases.file("ACCEPTED@10-05 ANSWERED@10-10"), "10-30");

    assertThat(paused.getStartedOn()).contains(day("10-05"));
    assertThat(paused.getPausedSince()).contains(day("10-10"));
    assertThat(paused.getEndedOn()).isEmpty();
    assertThat(stopped.getEndedOn()).contains(day("10-10"));
    assertThat(stopped.getPausedSince()).isEmpty();
  }

  @Test
  void a_status_is_open_while_the_act_is_still_to_be_done() {
    assertThat(ClockStatus.values())
        .filteredOn(ClockStatus::isOpen)
        .containsExactly(ClockStatus.RUNNING, ClockStatus.PAUSED);
    assertThat(Timeliness.values())
        .filteredOn(Timeliness::isLate)
        .containsExactly(Timeliness.OVERDUE, Timeliness.MET_LATE, Timeliness.NOT_MET);
    assertThat(ExtensionOutcome.values())
        .filteredOn(ExtensionOutcome::isHonoured)
        .containsExactly(ExtensionOutcome.HONOURED, ExtensionOutcome.CUT_TO_MAXIMUM);
  }

  @Test
  void an_event_that_the_clock_does_not_name_changes_nothing() {
    assertThat(SlaCases.told(explain(SlaCases.file("ACCEPTED@10-05 RECEIVED@10-06"), "10-10")))
        .isEqualTo(SlaCases.told(explain(SlaCases.file("ACCEPTED@10-05"), "10-10")));
  }

  private static ClockSnapshot explain(CaseFile file, String asOf) {
    return SlaCases.read(SlaCases.LAW, file, "EXPLAIN", day(asOf));
  }

  private static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2026-" + monthAndDay);
  }

  private static SlaCheck untilDecember() {
    return SlaCheck.of(ShippedLaw.vietnam(), TestCalendars.vietnamThrough(day("12-31")));
  }
}
