package vn.giaitrinh.report.content;

import java.util.Set;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.reminder.Reminders;
import vn.giaitrinh.organization.UnitId;

/** Narrows what is to be reminded of down to some units. */
final class RemindedUnits {
  private RemindedUnits() {}

  static ComplianceSummary only(ComplianceSummary summary, Set<UnitId> units) {
    if (units.isEmpty()) {
      return summary;
    }
    Reminders all = summary.getReminders();
    return summary.toBuilder()
        .reminders(
            new Reminders(
                all.asOf(),
                all.workingDays(),
                all.through(),
                all.complete(),
                all.calendarStatus(),
                all.units().stream().filter(one -> units.contains(one.unit())).toList()))
        .build();
  }
}
