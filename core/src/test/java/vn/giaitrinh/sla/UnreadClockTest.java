package vn.giaitrinh.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.TestCalendars;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.text.BilingualText;

/** A clock that cannot be read is named, with the reason, and never passed over in silence. */
class UnreadClockTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 30);

  @Test
  void names_the_day_that_the_calendar_does_not_cover() {
    SlaCheck check =
        SlaCheck.of(ShippedLaw.vietnam(), TestCalendars.vietnamThrough(LocalDate.of(2026, 10, 10)));

    assertThat(check.read(SlaCases.file("RECEIVED@10-01 ACCEPTED@10-05"), AS_OF).unread())
        .extracting(one -> one.clock().getId(), UnreadClock::reason, UnreadClock::day)
        .containsExactly(
            tuple("EXPLAIN", UnreadReason.CALENDAR_NOT_COVERED, LocalDate.of(2026, 10, 20)));
  }

  @Test
  void names_a_limit_that_nobody_gives_and_refuses_to_guess_it() {
    RulePack pack = withoutLimit();
    SlaCheck check = SlaCheck.of(List.of(pack), WorkingCalendars.vietnam());
    CaseFile file = SlaCases.file("ACCEPTED@10-05");

    assertThat(check.read(file, AS_OF).clocks()).isEmpty();
    assertThat(check.read(file, AS_OF).unread())
        .containsExactly(
            new UnreadClock(
                pack,
                pack.getClocks().get(0),
                UnreadReason.LIMIT_NOT_SET,
                LocalDate.of(2026, 10, 5)));
    assertThatThrownBy(() -> check.check(file, AS_OF))
        .isInstanceOf(MissingLimitException.class)
        .hasMessage(
            "Clock EXPLAIN of rule pack test has no limit in law; the host must give one by"
                + " RulePack.withHostLimit")
        .extracting(thrown -> ((MissingLimitException) thrown).getClock().getId())
        .isEqualTo("EXPLAIN");
    assertThat(check.check(SlaCases.file(""), AS_OF))
        .extracting(ClockSnapshot::getStatus)
        .containsExactly(ClockStatus.NOT_STARTED);
  }

  @Test
  void a_limit_that_the_host_gives_is_read_and_said() {
    BilingualText reason = BilingualText.of("Quy chế giả định", "A made-up rule");
    RulePack pack =
        withoutLimit().withHostLimit(HostLimit.of("EXPLAIN", CalendarDays.of(10), reason));
    ClockSnapshot clock =
        SlaCheck.of(List.of(pack), WorkingCalendars.vietnam())
            .check(SlaCases.file("ACCEPTED@10-05"), AS_OF)
            .get(0);

    assertThat(clock.lastDay()).contains(LocalDate.of(2026, 10, 15));
    assertThat(clock.hostOverride()).contains(new HostOverride(reason, Optional.empty()));
  }

  @Test
  void names_a_start_before_any_pack_was_in_force() {
    CaseFile file = SlaCases.file("RECEIVED@2019-08-12 ACCEPTED@2019-08-14");
    SlaReading reading = SlaCases.LAW.read(file, AS_OF);

    assertThat(reading.clocks()).isEmpty();
    assertThat(reading.unread())
        .extracting(one -> one.clock().getId(), UnreadClock::reason, UnreadClock::day)
        .containsExactly(
            tuple("INTAKE", UnreadReason.LAW_NOT_IN_FORCE, LocalDate.of(2019, 8, 12)),
            tuple("EXPLAIN", UnreadReason.LAW_NOT_IN_FORCE, LocalDate.of(2019, 8, 14)));
    assertThat(SlaCases.LAW.check(file, AS_OF)).isEmpty();
  }

  @Test
  void a_start_that_another_pack_judges_is_read() {
    RulePack old =
        SlaCases.pack("old", 10).toBuilder().inForceTo(LocalDate.of(2026, 6, 30)).build();
    RulePack later =
        SlaCases.pack("new", 20).toBuilder().inForceFrom(LocalDate.of(2026, 7, 1)).build();
    SlaCheck check = SlaCheck.of(List.of(old, later), WorkingCalendars.vietnam());

    assertThat(check.read(SlaCases.file("ACCEPTED@10-05"), AS_OF).unread()).isEmpty();
  }

  private static RulePack withoutLimit() {
    LimitRule none =
        LimitRule.builder().addBasis(SlaCases.BASIS).verification(Verification.UNVERIFIED).build();
    return SlaCases.pack("test", SlaCases.explain(CalendarDays.of(1)).limits(List.of(none)).build())
        .build();
  }
}
