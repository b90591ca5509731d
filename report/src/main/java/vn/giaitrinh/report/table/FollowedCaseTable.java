package vn.giaitrinh.report.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.reminder.Reminder;
import vn.giaitrinh.compliance.reminder.ReminderKind;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;

/**
 * The open cases that are overdue or fall due soon, as far as the summary keeps them one by one.
 */
final class FollowedCaseTable {
  private static final String CASE = "case/";

  private final Content content;

  FollowedCaseTable(Content content) {
    this.content = content;
  }

  Table table() {
    Columns columns = new Columns(content);
    return new Table(
        TableLabel.CASES_TO_FOLLOW.in(content),
        List.of(
            columns.of(TableLabel.CASE_NUMBER, Kind.CODE),
            columns.of(Label.CLOCK, Kind.NAME),
            columns.unitCode(),
            columns.unit(),
            columns.status(),
            columns.due(),
            columns.of(TableLabel.LEFT, Kind.COUNT),
            columns.of(TableLabel.LATE, Kind.COUNT)),
        this::rows);
  }

  private Stream<List<Cell>> rows() {
    return content.summary().getReminders().units().stream()
        .flatMap(unit -> unit.reminders().stream())
        .filter(one -> one.kind() == ReminderKind.CASE)
        .map(this::row);
  }

  private List<Cell> row(Reminder reminder) {
    String path = reminder.path();
    return List.of(
        Cell.text(path.startsWith(CASE) ? path.substring(CASE.length()) : path),
        Cell.text(content.say(reminder.title())),
        Units.code(Optional.of(reminder.unit())),
        Cell.text(content.say(reminder.unitName())),
        Cell.text(content.say(reminder.term().status().label())),
        Cell.day(reminder.term().lastDay()),
        Cell.count(reminder.term().workingDaysLeft()),
        Cell.count(reminder.term().workingDaysLate()));
  }
}
