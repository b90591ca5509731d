package vn.giaitrinh.report.content;

import java.util.List;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.reminder.ReminderKind;
import vn.giaitrinh.compliance.reminder.Reminders;
import vn.giaitrinh.compliance.reminder.UnitReminders;

/**
 * What everybody may see of a summary: its figures. Findings and reminders of single cases are
 * counted and not told, since the number of a case, or what was found in it, can point to a person.
 */
final class PublicView {
  private PublicView() {}

  static ComplianceSummary of(ComplianceSummary summary) {
    return summary.toBuilder()
        .findings(List.of())
        .findingsNotKept(summary.getFindings().size() + summary.getFindingsNotKept())
        .reminders(withoutCases(summary.getReminders()))
        .build();
  }

  private static Reminders withoutCases(Reminders all) {
    return new Reminders(
        all.asOf(),
        all.workingDays(),
        all.through(),
        all.complete(),
        all.calendarStatus(),
        all.units().stream().map(PublicView::withoutCases).toList());
  }

  private static UnitReminders withoutCases(UnitReminders unit) {
    return new UnitReminders(
        unit.unit(),
        unit.name(),
        unit.duties(),
        unit.cases(),
        unit.reminders().stream().filter(one -> one.kind() != ReminderKind.CASE).toList());
  }
}
