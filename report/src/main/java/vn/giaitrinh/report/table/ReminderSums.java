package vn.giaitrinh.report.table;

import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.reminder.SupervisedPart;
import vn.giaitrinh.compliance.reminder.UnitReminders;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.content.ReminderContent;

/** How much each unit is to be reminded of, and who does it: rows of the summary table. */
final class ReminderSums {
  private final Content content;
  private final ReminderContent reminders;

  ReminderSums(Content content) {
    this.content = content;
    this.reminders = new ReminderContent(content);
  }

  Stream<List<Cell>> rows() {
    List<UnitReminders> units = reminders.units();
    String told = units.isEmpty() ? content.say(Label.NO_REMINDERS) : reminders.told();
    return Stream.of(
            Stream.of(note(told)),
            reminders.followedUpBy().map(this::note).stream(),
            reminders.unsupervised().stream().map(this::unsupervised),
            units.stream().map(this::unit))
        .flatMap(rows -> rows);
  }

  private List<Cell> note(String note) {
    return SummaryTable.note(content.say(Label.REMINDERS), "", note);
  }

  private List<Cell> unsupervised(SupervisedPart part) {
    String name = reminders.nameOf(part.subject().toString());
    return SummaryTable.note(
        content.say(Label.REMINDERS),
        content.say(Label.UNSUPERVISED),
        name + ": " + content.say(part.title()));
  }

  private List<Cell> unit(UnitReminders unit) {
    String note = reminders.counts(unit);
    int hidden = unit.notKept();
    return SummaryTable.count(
        content.say(Label.REMINDERS),
        content.say(unit.name()),
        unit.duties().plus(unit.cases()).total(),
        hidden == 0
            ? note
            : note + ". " + content.say(Label.REMINDERS_NOT_SHOWN, content.number(hidden)));
  }
}
