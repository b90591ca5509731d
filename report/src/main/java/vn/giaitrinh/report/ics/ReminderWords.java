package vn.giaitrinh.report.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.compliance.ClockSummary;
import vn.giaitrinh.compliance.reminder.Reminder;
import vn.giaitrinh.compliance.reminder.ReminderKind;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.content.ReminderContent;

/** What a reminder says in a calendar, where it is read without the others. */
final class ReminderWords {
  private final Content content;
  private final ReminderContent reminders;

  ReminderWords(Content content) {
    this.content = content;
    this.reminders = new ReminderContent(content);
  }

  String unit(Reminder reminder) {
    return content.say(reminder.unitName());
  }

  String summary(Reminder reminder) {
    return content.say(
        Label.CALENDAR_ENTRY,
        reminders.about(reminder),
        content.say(reminder.title()),
        unit(reminder));
  }

  List<String> description(Reminder reminder) {
    List<String> lines = new ArrayList<>();
    lines.add(field(Label.UNIT, unit(reminder)));
    lines.add(field(Label.STATUS, content.say(reminder.term().status().label())));
    reminders.due(reminder).ifPresent(day -> lines.add(field(Label.DUE, day)));
    reminders.days(reminder).ifPresent(days -> lines.add(field(Label.WORKING_DAYS, days)));
    basis(reminder).ifPresent(clauses -> lines.add(content.say(Label.BASIS, clauses)));
    urgedBy(reminder).ifPresent(lines::add);
    lines.add(content.say(content.summary().getPlanTitle()));
    lines.add(content.subtitle());
    return lines;
  }

  private String field(Label label, String value) {
    return content.say(label) + ": " + value;
  }

  /** The clauses of law behind a clock; a duty rests on the plan, which is named anyway. */
  private Optional<String> basis(Reminder reminder) {
    return content.summary().getClocks().stream()
        .filter(clock -> reminder.kind() == ReminderKind.CASE)
        .filter(clock -> clock.label().equals(reminder.title()) && !clock.basis().isEmpty())
        .findFirst()
        .map(ClockSummary::basis)
        .map(content::cite);
  }

  private Optional<String> urgedBy(Reminder reminder) {
    return reminder.supervisors().isEmpty()
        ? Optional.empty()
        : reminders.urgedBy(reminder).or(reminders::followedUpBy);
  }
}
