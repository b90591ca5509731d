package vn.giaitrinh.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.casefile.Complexity;
import vn.giaitrinh.casefile.Instance;
import vn.giaitrinh.text.BilingualText;

class HostLimitTest {
  private static final RulePack COMPLAINTS = ShippedPacks.pack("complaints");
  private static final BilingualText REASON =
      BilingualText.of("Quy chế của Sở", "Rules of the department");
  private static final LimitCondition ORDINARY_FIRST =
      LimitCondition.builder()
          .addComplexity(Complexity.ORDINARY)
          .remoteArea(false)
          .addInstance(Instance.FIRST)
          .build();

  @Test
  void tightens_the_law_in_its_own_unit() {
    RulePack tighter = COMPLAINTS.tightenedBy(host("ACCEPT", CalendarDays.of(7)));
    LimitRule rule = ShippedPacks.clock(tighter, "ACCEPT").getLimits().get(0);

    assertThat(rule.getLimit()).contains(CalendarDays.of(7));
    assertThat(rule.getHostOverride())
        .contains(new HostOverride(REASON, Optional.of(CalendarDays.of(10))));
    assertThat(rule.getHostOverride().orElseThrow().inWords())
        .isEqualTo(
            BilingualText.of(
                "thay cho 10 ngày: Quy chế của Sở",
                "in place of 10 days: Rules of the department"));
    assertThat(COMPLAINTS.tightenedBy(host("ACCEPT", CalendarDays.of(10))).getClocks())
        .isNotEqualTo(COMPLAINTS.getClocks());
  }

  @Test
  void never_loosens_the_law_when_it_is_to_tighten() {
    assertThatThrownBy(() -> COMPLAINTS.tightenedBy(host("ACCEPT", CalendarDays.of(11))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Clock ACCEPT is limited to 10 ngày, which 11 ngày would loosen; allowed are 1 to 10");
    assertThatThrownBy(() -> COMPLAINTS.tightenedBy(host("ACCEPT", WorkingDays.of(5))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Clock ACCEPT is limited to 10 ngày, which 5 ngày làm việc cannot tighten:"
                + " the units differ, and nothing converts between them");
  }

  @Test
  void is_measured_against_the_law_and_not_against_an_earlier_limit_of_the_host() {
    RulePack tighter = COMPLAINTS.tightenedBy(host("ACCEPT", CalendarDays.of(5)));

    assertThat(tighter.tightenedBy(host("ACCEPT", CalendarDays.of(8))))
        .isEqualTo(COMPLAINTS.tightenedBy(host("ACCEPT", CalendarDays.of(8))));
  }

  @Test
  void is_put_in_for_the_cases_meant_and_for_no_others() {
    HostLimit host = new HostLimit("RESOLVE", ORDINARY_FIRST, CalendarDays.of(25), REASON);
    ClockDefinition clock = ShippedPacks.clock(COMPLAINTS.withHostLimit(host), "RESOLVE");

    assertThat(clock.getLimits().get(0).getLimit()).contains(CalendarDays.of(25));
    assertThat(clock.getLimits().subList(1, 8))
        .isEqualTo(ShippedPacks.clock(COMPLAINTS, "RESOLVE").getLimits().subList(1, 8));
  }

  @Test
  void refuses_a_clock_or_cases_that_the_pack_does_not_have() {
    LimitCondition remote = LimitCondition.builder().remoteArea(true).build();

    assertThatThrownBy(() -> COMPLAINTS.withHostLimit(host("EXPLAIN", CalendarDays.of(5))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Rule pack vn.luat-02-2011.complaints has no clock EXPLAIN; it has ACCEPT, RESOLVE");
    assertThatThrownBy(
            () ->
                COMPLAINTS.withHostLimit(
                    new HostLimit("RESOLVE", remote, CalendarDays.of(5), REASON)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Clock RESOLVE has no limit for the cases meant; it has limits");
  }

  @Test
  void refuses_a_limit_of_no_days() {
    assertThatThrownBy(() -> COMPLAINTS.withHostLimit(host("ACCEPT", CalendarDays.of(0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Limit of 0 ngày; at least 1 is allowed, or no limit at all");
  }

  private static HostLimit host(String clock, TimeLimit limit) {
    return HostLimit.of(clock, limit, REASON);
  }
}
