package vn.giaitrinh.report.text;

import java.io.IOException;
import java.util.Optional;
import vn.giaitrinh.compliance.reminder.Reminder;
import vn.giaitrinh.compliance.reminder.UnitReminders;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.ReminderContent;

/** What a unit is to be reminded of, by when, and who does it. */
final class TextReminders {
  private static final int DUE = 12;
  private static final int DAYS = 10;

  private final Content content;
  private final ReminderContent reminders;
  private final TextWriter out;

  TextReminders(Content content, TextWriter out) {
    this.content = content;
    this.reminders = new ReminderContent(content);
    this.out = out;
  }

  void write(UnitReminders unit) throws IOException {
    out.blank();
    out.paragraph(2, content.say(unit.name()) + ": " + reminders.counts(unit));
    for (Reminder reminder : reminders.shown(unit)) {
      write(reminder);
    }
    Optional<String> notShown = reminders.notShown(unit);
    if (notShown.isPresent()) {
      out.paragraph(4, notShown.get());
    }
  }

  private void write(Reminder reminder) throws IOException {
    String mark =
        "    "
            + TextLayout.padEnd(reminders.due(reminder).orElse("–"), DUE)
            + TextLayout.padEnd(reminders.days(reminder).orElse(""), DAYS);
    out.hanging(
        mark,
        "["
            + content.say(reminder.term().status().label())
            + "] "
            + reminders.about(reminder)
            + ": "
            + content.say(reminder.title()));
    Optional<String> urgedBy = reminders.urgedBy(reminder);
    if (urgedBy.isPresent()) {
      out.paragraph(TextLayout.width(mark), urgedBy.get());
    }
  }
}
