package vn.giaitrinh.compliance;

import java.util.Comparator;
import vn.giaitrinh.sla.ClockDefinition;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.RulePack;

/** A clock of a rule pack. */
record ClockKey(String pack, String clock) implements Comparable<ClockKey> {
  private static final Comparator<ClockKey> ORDER =
      Comparator.comparing(ClockKey::pack).thenComparing(ClockKey::clock);

  static ClockKey of(ClockSnapshot snapshot) {
    return of(snapshot.getPack(), snapshot.getClock());
  }

  static ClockKey of(RulePack pack, ClockDefinition clock) {
    return new ClockKey(pack.getId(), clock.getId());
  }

  @Override
  public int compareTo(ClockKey other) {
    return ORDER.compare(this, other);
  }
}
