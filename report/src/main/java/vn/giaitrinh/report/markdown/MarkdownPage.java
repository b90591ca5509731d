package vn.giaitrinh.report.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.ClockSummary;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.MetricValue;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.reminder.Reminder;
import vn.giaitrinh.compliance.reminder.UnitReminders;
import vn.giaitrinh.report.content.ClockContent;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.FindingContent;
import vn.giaitrinh.report.content.FollowUpContent;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.content.MetricContent;
import vn.giaitrinh.report.content.ReminderContent;
import vn.giaitrinh.report.outline.Outline;
import vn.giaitrinh.report.outline.Page;
import vn.giaitrinh.report.outline.Table;

/** The page in Markdown. */
public final class MarkdownPage implements Page {
  private final Content content;
  private final ReminderContent reminders;
  private final MarkdownWriter out;

  private MarkdownPage(Content content, MarkdownWriter out) {
    this.content = content;
    this.reminders = new ReminderContent(content);
    this.out = out;
  }

  /**
   * Writes a report as Markdown.
   *
   * @param content what it says
   * @param writer where to write; it is neither flushed nor closed
   * @throws IOException if the writer fails
   */
  public static void write(Content content, Writer writer) throws IOException {
    Outline.write(content, new MarkdownPage(content, new MarkdownWriter(writer)));
  }

  @Override
  public void title() throws IOException {
    ComplianceSummary summary = content.summary();
    out.block("# " + MarkdownText.of(content.say(Label.TITLE)));
    out.block(MarkdownText.bold(content.say(summary.getAgency())));
    paragraph(content.say(summary.getPlanTitle()));
    paragraph(content.subtitle());
  }

  @Override
  public void heading(Label label) throws IOException {
    out.block("## " + MarkdownText.of(content.say(label)));
  }

  @Override
  public void paragraph(String text) throws IOException {
    out.block(MarkdownText.of(text));
  }

  @Override
  public void list(List<String> items) throws IOException {
    out.block(items.stream().map(item -> "- " + MarkdownText.of(item)).toList());
  }

  @Override
  public void list(String head, List<String> items) throws IOException {
    paragraph(head);
    list(items);
  }

  @Override
  public void remarks(List<String> remarks) throws IOException {
    list(remarks);
  }

  @Override
  public void metrics(List<MetricValue> metrics) throws IOException {
    MetricContent words = new MetricContent(content);
    List<String> lines = new ArrayList<>();
    for (MetricValue metric : metrics) {
      String figures = words.share(metric) + " (" + content.percent(metric) + ")";
      lines.add(
          "- "
              + MarkdownText.bold(content.say(metric.metric().label()))
              + ": "
              + MarkdownText.of(figures));
      lines.add("  - " + MarkdownText.of(words.population(metric)));
    }
    out.block(lines);
  }

  @Override
  public void panel(FollowUpContent.Panel panel) throws IOException {
    paragraph(panel.head());
    if (!panel.units().isEmpty()) {
      list(panel.units().stream().map(part -> part.share() + " " + part.unit()).toList());
    }
  }

  @Override
  public void reminders(UnitReminders unit) throws IOException {
    out.block("### " + MarkdownText.of(content.say(unit.name())));
    paragraph(content.language().capitalized(reminders.counts(unit)));
    List<Reminder> shown = reminders.shown(unit);
    if (!shown.isEmpty()) {
      MarkdownTable table =
          new MarkdownTable()
              .words(content.say(Label.DUE))
              .words(content.say(Label.WORKING_DAYS))
              .words(content.say(Label.STATUS))
              .words(content.say(Label.MATTER));
      shown.forEach(reminder -> table.row(cells(reminder)));
      out.block(table.lines());
    }
    Optional<String> notShown = reminders.notShown(unit);
    if (notShown.isPresent()) {
      paragraph(notShown.get());
    }
  }

  private List<String> cells(Reminder reminder) {
    String matter = reminders.about(reminder) + ": " + content.say(reminder.title());
    return List.of(
        reminders.due(reminder).orElse("–"),
        reminders.days(reminder).orElse(""),
        content.say(reminder.term().status().label()),
        reminders.urgedBy(reminder).map(by -> matter + ". " + by).orElse(matter));
  }

  @Override
  public void table(Table table) throws IOException {
    out.block(MarkdownTable.of(table).lines());
    List<String> notes = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (!row.notes().isEmpty()) {
        notes.add("- " + MarkdownText.bold(name(row)));
        row.notes().forEach(note -> notes.add("  - " + MarkdownText.of(note)));
      }
    }
    if (!notes.isEmpty()) {
      out.block(notes);
    }
  }

  /** A note stands away from its row, and names it by its first cell. */
  private static String name(Table.Row row) {
    return row.cells().get(0);
  }

  @Override
  public void clocks(List<ClockSummary> clocks) throws IOException {
    ClockContent words = new ClockContent(content);
    List<String> facts = new ArrayList<>();
    MarkdownTable table = new MarkdownTable().words(content.say(Label.CLOCK));
    ClockContent.ORDER.forEach(one -> table.number(content.say(one.label())));
    for (ClockSummary clock : clocks) {
      String name = content.say(clock.label());
      facts.add("- " + MarkdownText.bold(name));
      words.facts(clock).forEach(fact -> facts.add("  - " + MarkdownText.of(fact)));
      Stream<String> counts =
          ClockContent.ORDER.stream()
              .map(one -> clock.total() == 0 ? "–" : content.number(clock.count(one)));
      table.row(Stream.concat(Stream.of(name), counts).collect(Collectors.toList()));
    }
    out.block(facts);
    out.block(table.lines());
  }

  @Override
  public void findings(List<Finding> findings) throws IOException {
    FindingContent words = new FindingContent(content);
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (Finding finding : findings) {
      number++;
      String mark = number + ". ";
      lines.add(mark + MarkdownText.of(words.head(finding)));
      // What belongs to an item begins below its first letter.
      String indent = " ".repeat(mark.length());
      words.body(finding).forEach(one -> lines.add(indent + "- " + MarkdownText.of(one)));
    }
    if (!lines.isEmpty()) {
      out.block(lines);
    }
  }
}
