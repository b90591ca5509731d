package vn.giaitrinh.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giaitrinh.calendar.TimeLimit;

/** Puts the limit of a host into a rule pack. */
final class HostLimits {
  private HostLimits() {}

  static RulePack put(RulePack pack, HostLimit host) {
    return put(pack, host, false);
  }

  static RulePack tighten(RulePack pack, HostLimit host) {
    return put(pack, host, true);
  }

  private static RulePack put(RulePack pack, HostLimit host, boolean tighten) {
    List<ClockDefinition> clocks = new ArrayList<>();
    boolean found = false;
    for (ClockDefinition clock : pack.getClocks()) {
      boolean named = clock.getId().equals(host.clock());
      found |= named;
      clocks.add(named ? put(clock, host, tighten) : clock);
    }
    if (!found) {
      throw new IllegalArgumentException(
          "Rule pack "
              + pack.getId()
              + " has no clock "
              + host.clock()
              + "; it has "
              + pack.getClocks().stream()
                  .map(ClockDefinition::getId)
                  .collect(Collectors.joining(", ")));
    }
    return pack.toBuilder().clocks(clocks).build();
  }

  private static ClockDefinition put(ClockDefinition clock, HostLimit host, boolean tighten) {
    List<LimitRule> limits = new ArrayList<>();
    boolean met = false;
    for (LimitRule rule : clock.getLimits()) {
      boolean meant = host.when().equals(LimitCondition.ANY) || host.when().equals(rule.getWhen());
      met |= meant;
      limits.add(meant ? put(clock, rule, host, tighten) : rule);
    }
    if (!met) {
      throw new IllegalArgumentException(
          "Clock "
              + clock.getId()
              + " has no limit for the cases meant; it has limits when "
              + clock.getLimits().stream()
                  .map(rule -> rule.getWhen().toString())
                  .collect(Collectors.joining(", or ")));
    }
    return clock.toBuilder().limits(limits).build();
  }

  private static LimitRule put(
      ClockDefinition clock, LimitRule rule, HostLimit host, boolean tighten) {
    Optional<TimeLimit> law =
        rule.getHostOverride().isPresent()
            ? rule.getHostOverride().get().replaced()
            : rule.getLimit();
    if (tighten && law.isPresent()) {
      checkTighter(clock, law.get(), host.limit());
    }
    return rule.toBuilder()
        .limit(host.limit())
        .hostOverride(new HostOverride(host.reason(), law))
        .build();
  }

  private static void checkTighter(ClockDefinition clock, TimeLimit law, TimeLimit host) {
    if (!law.getClass().equals(host.getClass())) {
      throw new IllegalArgumentException(
          "Clock "
              + clock.getId()
              + " is limited to "
              + law.inWords()
              + ", which "
              + host.inWords()
              + " cannot tighten: the units differ, and nothing converts between them");
    }
    if (host.amount() > law.amount()) {
      throw new IllegalArgumentException(
          "Clock "
              + clock.getId()
              + " is limited to "
              + law.inWords()
              + ", which "
              + host.inWords()
              + " would loosen; allowed are 1 to "
              + law.amount());
    }
  }
}
