package vn.giaitrinh.report.text;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.DutySummary;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.UnmeasuredPart;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.DutyContent;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.content.PlainText;

/** What the units owe under the plan: the tasks by their evidence, and all that has a day. */
final class TextDuties {
  private static final int COUNT = 7;
  private static final int STATUS = 9;

  private final Content content;
  private final DutyContent duties;
  private final TextWriter out;

  TextDuties(Content content, TextWriter out) {
    this.content = content;
    this.duties = new DutyContent(content);
    this.out = out;
  }

  void tasks() throws IOException {
    List<DutySummary> tasks = content.summary().getTasks();
    if (tasks.isEmpty()) {
      out.paragraph(2, content.say(Label.NO_TASKS));
      return;
    }
    TextTable table =
        new TextTable()
            .words(content.say(Label.NUMBER), 5)
            .rest(content.say(Label.TASK))
            .words(content.say(Label.TIMING), 14);
    DutyContent.GRADED.forEach(status -> table.number(duties.head(status), COUNT));
    for (DutySummary task : tasks) {
      ObligationCounts counts = task.duties();
      String title = TextLayout.shorten(plain(task), table.restWidth());
      table.row(cells(List.of(task.label(), title, task.timing()), counts, DutyContent.GRADED));
      if (DutyContent.dated(counts) > 0) {
        table.note(content.say(Label.BY_DUE_DAY, duties.counts(counts, DutyContent.DATED)));
      } else if (counts.graded() == 0) {
        table.note(content.say(Label.NOT_MEASURED));
      }
      reasons(task, table);
      names(Label.STALE_UNITS, task, ObligationStatus.STALE, table);
      names(Label.NEVER_UNITS, task, ObligationStatus.NEVER, table);
    }
    table.total(
        cells(
            List.of("", content.say(Label.TOTAL), ""), DutyContent.sum(tasks), DutyContent.GRADED));
    table.write(out);
  }

  /** Writes the parts of the plan that have a day, or could have one. */
  void dated(List<DutySummary> parts) throws IOException {
    TextTable table = new TextTable().rest(content.say(Label.PART_OF_PLAN));
    DutyContent.DATED.forEach(status -> table.number(duties.head(status), STATUS));
    for (DutySummary part : parts) {
      ObligationCounts counts = part.duties();
      String title = duties.name(part) + ": " + plain(part);
      table.row(cells(List.of(title), counts, DutyContent.DATED));
      if (counts.graded() > 0) {
        table.note(content.say(Label.BY_EVIDENCE, duties.counts(counts, DutyContent.GRADED)));
      }
      reasons(part, table);
      names(duties.head(ObligationStatus.MISSED), part, ObligationStatus.MISSED, table);
      names(duties.head(ObligationStatus.LATE), part, ObligationStatus.LATE, table);
    }
    table.write(out);
  }

  private String plain(DutySummary part) {
    return PlainText.of(content.say(part.title()));
  }

  private String[] cells(
      List<String> words, ObligationCounts counts, List<ObligationStatus> statuses) {
    boolean none = statuses.stream().allMatch(status -> counts.count(status) == 0);
    return Stream.concat(
            words.stream(),
            statuses.stream().map(status -> none ? "–" : content.number(counts.count(status))))
        .toArray(String[]::new);
  }

  private void reasons(DutySummary part, TextTable table) {
    for (UnmeasuredPart reason : part.unmeasured()) {
      table.note(content.say(reason.reason().label()));
    }
  }

  private void names(Label label, DutySummary part, ObligationStatus status, TextTable table) {
    names(content.say(label), part, status, table);
  }

  private void names(String label, DutySummary part, ObligationStatus status, TextTable table) {
    List<String> units = duties.unitsOf(part, status);
    if (!units.isEmpty()) {
      table.note(label + ": " + String.join("; ", units));
    }
  }
}
