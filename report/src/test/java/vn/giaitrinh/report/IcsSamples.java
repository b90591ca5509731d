package vn.giaitrinh.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.reminder.Reminder;
import vn.giaitrinh.compliance.reminder.ReminderCounts;
import vn.giaitrinh.compliance.reminder.ReminderStatus;
import vn.giaitrinh.compliance.reminder.ReminderTerm;
import vn.giaitrinh.compliance.reminder.Reminders;
import vn.giaitrinh.compliance.reminder.UnitReminders;
import vn.giaitrinh.text.BilingualText;

/** The sample with other reminders. */
final class IcsSamples {
  private IcsSamples() {}

  /** The sample, each of its reminders changed; those without a day keep none. */
  static ComplianceSummary changed(ComplianceSummary summary, UnaryOperator<Reminder> change) {
    return with(
        summary,
        summary.getReminders().units().stream()
            .map(
                unit ->
                    new UnitReminders(
                        unit.unit(),
                        unit.name(),
                        unit.duties(),
                        unit.cases(),
                        unit.reminders().stream().map(change).toList()))
            .toList());
  }

  /** The sample with one unit, that has these reminders of cases. */
  static ComplianceSummary of(Reminder... ofCases) {
    ComplianceSummary summary = Samples.summary();
    return with(
        summary,
        List.of(
            new UnitReminders(
                ofCases[0].unit(),
                ofCases[0].unitName(),
                ReminderCounts.NONE,
                new ReminderCounts(ofCases.length, 0, 0, 0),
                List.of(ofCases))));
  }

  static Reminder titled(Reminder one, BilingualText title) {
    return new Reminder(
        one.unit(),
        one.unitName(),
        one.kind(),
        one.path(),
        one.period(),
        title,
        one.term(),
        one.supervisors());
  }

  static Reminder dueOn(Reminder one, LocalDate day) {
    ReminderTerm term =
        new ReminderTerm(
            one.term().lastDay().isEmpty() ? one.term().status() : ReminderStatus.DUE,
            one.term().lastDay().map(old -> day),
            Optional.empty(),
            one.term().lastDay().map(old -> 4),
            Optional.empty());
    return new Reminder(
        one.unit(),
        one.unitName(),
        one.kind(),
        one.path(),
        one.period(),
        one.title(),
        term,
        one.supervisors());
  }

  private static ComplianceSummary with(ComplianceSummary summary, List<UnitReminders> units) {
    Reminders old = summary.getReminders();
    return summary.toBuilder()
        .reminders(
            new Reminders(
                old.asOf(),
                old.workingDays(),
                old.through(),
                old.complete(),
                old.calendarStatus(),
                units))
        .build();
  }
}
