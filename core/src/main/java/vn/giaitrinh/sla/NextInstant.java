package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A day to come on which somebody may have to act.
 *
 * @param on the day
 * @param kind what there is to do
 */
public record NextInstant(LocalDate on, InstantKind kind) {

  static List<NextInstant> of(ClockSnapshot clock, DueLegs due) {
    List<NextInstant> instants = new ArrayList<>();
    LocalDate atRisk = RiskWindow.of(due, clock.getClock()).firstDay();
    if (atRisk.isAfter(clock.getAsOf()) && atRisk.isBefore(due.lastDay())) {
      instants.add(new NextInstant(atRisk, InstantKind.AT_RISK));
    }
    boolean extendable =
        clock
            .getRule()
            .getExtension()
            .filter(rule -> honoured(clock) < rule.getMaxCount())
            .isPresent();
    if (extendable) {
      instants.add(new NextInstant(due.lastDay(), InstantKind.EXTEND_BY));
    }
    instants.add(new NextInstant(due.lastDay(), InstantKind.DUE));
    instants.sort(Comparator.comparing(NextInstant::on).thenComparing(NextInstant::kind));
    return List.copyOf(instants);
  }

  private static long honoured(ClockSnapshot clock) {
    return clock.getExtensions().stream().filter(one -> one.outcome().isHonoured()).count();
  }
}
