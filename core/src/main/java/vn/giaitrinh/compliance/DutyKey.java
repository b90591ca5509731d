package vn.giaitrinh.compliance;

import java.util.Comparator;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.progress.TaskReport;

/** A task of a unit. */
record DutyKey(TaskId task, UnitId unit) implements Comparable<DutyKey> {
  private static final Comparator<DutyKey> ORDER =
      Comparator.comparing((DutyKey key) -> key.task().toString()).thenComparing(DutyKey::unit);

  static DutyKey of(TaskReport report) {
    return new DutyKey(report.getTask(), report.getUnit());
  }

  @Override
  public int compareTo(DutyKey other) {
    return ORDER.compare(this, other);
  }
}
