package vn.giaitrinh.report.outline;

import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.DutySummary;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.UnmeasuredPart;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.DutyContent;
import vn.giaitrinh.report.content.Label;

/** What the units owe under the plan: the tasks by their evidence, and all that has a day. */
final class DutyTables {
  private final Content content;
  private final DutyContent duties;

  DutyTables(Content content) {
    this.content = content;
    this.duties = new DutyContent(content);
  }

  Table tasks() {
    List<DutySummary> tasks = content.summary().getTasks();
    Table table =
        new Table(TableName.TASKS)
            .words(content.say(Label.NUMBER))
            .words(content.say(Label.TASK))
            .words(content.say(Label.TIMING));
    DutyContent.GRADED.forEach(status -> table.number(duties.head(status)));
    for (DutySummary task : tasks) {
      ObligationCounts counts = task.duties();
      List<String> words = List.of(task.label(), content.say(task.title()), task.timing());
      table.row(cells(words, counts, DutyContent.GRADED));
      if (DutyContent.dated(counts) > 0) {
        table.note(content.say(Label.BY_DUE_DAY, duties.counts(counts, DutyContent.DATED)));
      } else if (counts.graded() == 0) {
        table.note(content.say(Label.NOT_MEASURED));
      }
      reasons(task, table);
      names(content.say(Label.STALE_UNITS), task, ObligationStatus.STALE, table);
      names(content.say(Label.NEVER_UNITS), task, ObligationStatus.NEVER, table);
    }
    List<String> words = List.of("", content.say(Label.TOTAL), "");
    return table.total(cells(words, DutyContent.sum(tasks), DutyContent.GRADED));
  }

  /** Returns the parts of the plan that have a day, or could have one. */
  Table dated(List<DutySummary> parts) {
    Table table = new Table(TableName.DATED).words(content.say(Label.PART_OF_PLAN));
    DutyContent.DATED.forEach(status -> table.number(duties.head(status)));
    for (DutySummary part : parts) {
      ObligationCounts counts = part.duties();
      String title = duties.name(part) + ": " + content.say(part.title());
      table.row(cells(List.of(title), counts, DutyContent.DATED));
      if (counts.graded() > 0) {
        table.note(content.say(Label.BY_EVIDENCE, duties.counts(counts, DutyContent.GRADED)));
      }
      reasons(part, table);
      names(duties.head(ObligationStatus.MISSED), part, ObligationStatus.MISSED, table);
      names(duties.head(ObligationStatus.LATE), part, ObligationStatus.LATE, table);
    }
    return table;
  }

  private String[] cells(
      List<String> words, ObligationCounts counts, List<ObligationStatus> statuses) {
    boolean none = statuses.stream().allMatch(status -> counts.count(status) == 0);
    return Stream.concat(
            words.stream(),
            statuses.stream().map(status -> none ? "–" : content.number(counts.count(status))))
        .toArray(String[]::new);
  }

  private void reasons(DutySummary part, Table table) {
    for (UnmeasuredPart reason : part.unmeasured()) {
      table.note(content.say(reason.reason().label()));
    }
  }

  private void names(String label, DutySummary part, ObligationStatus status, Table table) {
    List<String> units = duties.unitsOf(part, status);
    if (!units.isEmpty()) {
      table.note(label + ": " + String.join("; ", units));
    }
  }
}
