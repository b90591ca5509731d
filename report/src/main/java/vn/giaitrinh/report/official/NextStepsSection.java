package vn.giaitrinh.report.official;

import java.util.ArrayList;
import java.util.List;
import vn.giaitrinh.compliance.reminder.Reminder;
import vn.giaitrinh.compliance.reminder.UnitReminders;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.content.ReminderContent;
import vn.giaitrinh.report.option.ReportSection;

/** What is to be done next: what the official writes, and what each unit is to be urged to do. */
record NextStepsSection(Content content, ReportBody body) {

  void write() {
    body.section(content.say(Label.NEXT_STEPS));
    body.paragraphs(content.options().getNarrative().getNextSteps());
    if (content.has(ReportSection.REMINDERS)) {
      reminders(new ReminderContent(content));
    }
  }

  private void reminders(ReminderContent reminders) {
    if (reminders.units().isEmpty()) {
      return;
    }
    String told = content.language().lowered(reminders.told());
    body.paragraph(content.say(Label.REMINDERS) + ": " + told);
    for (UnitReminders unit : reminders.units()) {
      body.paragraph(content.say(unit.name()) + ": " + reminders.counts(unit));
      reminders.shown(unit).forEach(reminder -> body.item(told(reminders, reminder)));
      reminders.notShown(unit).ifPresent(body::paragraph);
    }
  }

  private String told(ReminderContent reminders, Reminder reminder) {
    List<String> details = new ArrayList<>();
    details.add(content.language().lowered(content.say(reminder.term().status().label())));
    reminders.due(reminder).map(day -> content.say(Label.DUE_BY, day)).ifPresent(details::add);
    reminder
        .term()
        .workingDaysLate()
        .map(days -> ReportWord.DAYS_LATE.in(content, content.number(days)))
        .or(() -> reminder.term().workingDaysLeft().map(this::left))
        .ifPresent(details::add);
    reminders.urgedBy(reminder).map(content.language()::lowered).ifPresent(details::add);
    String what = reminders.about(reminder) + ": " + content.say(reminder.title());
    return content.say(Label.WITH_DAYS, what, String.join("; ", details));
  }

  private String left(int days) {
    return days == 0
        ? content.say(Label.TODAY)
        : ReportWord.DAYS_LEFT.in(content, content.number(days));
  }
}
