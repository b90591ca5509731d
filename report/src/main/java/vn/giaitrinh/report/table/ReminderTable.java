package vn.giaitrinh.report.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.reminder.Reminder;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.content.ReminderContent;

/** Whom to remind of what, by when, and who does it: all of it, unit by unit. */
final class ReminderTable {
  private final Content content;
  private final ReminderContent words;

  ReminderTable(Content content) {
    this.content = content;
    this.words = new ReminderContent(content);
  }

  Table table() {
    Columns columns = new Columns(content);
    return new Table(
        TableLabel.REMINDERS.in(content),
        List.of(
            columns.unitCode(),
            columns.unit(),
            columns.status(),
            columns.of(Label.KIND, Kind.NAME),
            columns.of(Label.MATTER, Kind.TEXT),
            columns.of(TableLabel.NAME, Kind.TEXT),
            columns.of(TableLabel.TERM, Kind.CODE),
            columns.due(),
            columns.of(TableLabel.GRACE, Kind.DAY),
            columns.of(TableLabel.LEFT, Kind.COUNT),
            columns.of(TableLabel.LATE, Kind.COUNT),
            columns.of(TableLabel.URGED_BY, Kind.NAME)),
        this::rows);
  }

  private Stream<List<Cell>> rows() {
    return words.units().stream().flatMap(unit -> unit.reminders().stream()).map(this::row);
  }

  private List<Cell> row(Reminder reminder) {
    String urgedBy =
        reminder.supervisors().stream()
            .map(unit -> content.say(unit.name()))
            .distinct()
            .collect(Collectors.joining("; "));
    return List.of(
        Units.code(Optional.of(reminder.unit())),
        Cell.text(content.say(reminder.unitName())),
        Cell.text(content.say(reminder.term().status().label())),
        Cell.text(content.say(reminder.kind().label())),
        Cell.text(words.about(reminder)),
        Cell.text(content.say(reminder.title())),
        Cell.text(reminder.period()),
        Cell.day(reminder.term().dueBy()),
        Cell.day(reminder.term().graceThrough()),
        Cell.count(reminder.term().workingDaysLeft()),
        Cell.count(reminder.term().workingDaysLate()),
        Cell.text(urgedBy));
  }
}
