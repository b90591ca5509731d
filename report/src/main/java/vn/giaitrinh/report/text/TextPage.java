package vn.giaitrinh.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import vn.giaitrinh.compliance.ClockSummary;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.MetricValue;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.reminder.UnitReminders;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.FindingContent;
import vn.giaitrinh.report.content.FollowUpContent;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.content.MetricContent;
import vn.giaitrinh.report.outline.Outline;
import vn.giaitrinh.report.outline.Page;
import vn.giaitrinh.report.outline.Table;

/** The page in a terminal of 100 columns. */
public final class TextPage implements Page {
  private final Content content;
  private final TextWriter out;
  private final TextReminders reminders;

  private TextPage(Content content, TextWriter out) {
    this.content = content;
    this.out = out;
    this.reminders = new TextReminders(content, out);
  }

  /**
   * Writes a report as text.
   *
   * @param content what it says
   * @param writer where to write; it is neither flushed nor closed
   * @throws IOException if the writer fails
   */
  public static void write(Content content, Writer writer) throws IOException {
    Outline.write(content, new TextPage(content, new TextWriter(writer)));
  }

  @Override
  public void title() throws IOException {
    ComplianceSummary summary = content.summary();
    out.rule('═');
    out.paragraph(0, upper(content.say(summary.getAgency())));
    out.paragraph(0, upper(content.say(Label.TITLE)));
    out.paragraph(0, content.say(summary.getPlanTitle()));
    out.paragraph(0, content.subtitle());
    out.rule('═');
  }

  @Override
  public void heading(Label label) throws IOException {
    out.blank();
    out.paragraph(0, upper(content.say(label)));
  }

  @Override
  public void paragraph(String text) throws IOException {
    out.paragraph(2, text);
  }

  @Override
  public void list(List<String> items) throws IOException {
    for (String item : items) {
      out.hanging("  - ", item);
    }
  }

  @Override
  public void list(String head, List<String> items) throws IOException {
    out.paragraph(2, head);
    for (String item : items) {
      out.hanging("    - ", item);
    }
  }

  @Override
  public void remarks(List<String> remarks) throws IOException {
    for (String remark : remarks) {
      out.hanging("  ! ", remark);
    }
  }

  @Override
  public void metrics(List<MetricValue> metrics) throws IOException {
    MetricContent words = new MetricContent(content);
    for (MetricValue metric : metrics) {
      out.line(
          TextLayout.padEnd("  " + content.say(metric.metric().label()), 60)
              + TextLayout.padStart(words.share(metric), 18)
              + "  "
              + TextLayout.padStart(content.percent(metric), 18));
      out.paragraph(4, words.population(metric));
    }
  }

  @Override
  public void panel(FollowUpContent.Panel panel) throws IOException {
    out.paragraph(2, panel.head());
    for (FollowUpContent.Part part : panel.units()) {
      out.hanging("    " + TextLayout.padStart(part.share(), 7) + "  ", part.unit());
    }
  }

  @Override
  public void reminders(UnitReminders unit) throws IOException {
    reminders.write(unit);
  }

  @Override
  public void table(Table table) throws IOException {
    new TextTable(table).write(out);
  }

  @Override
  public void clocks(List<ClockSummary> clocks) throws IOException {
    TextClocks section = new TextClocks(content, out);
    for (ClockSummary clock : clocks) {
      section.write(clock);
    }
  }

  @Override
  public void findings(List<Finding> findings) throws IOException {
    FindingContent words = new FindingContent(content);
    int number = 0;
    for (Finding finding : findings) {
      number++;
      out.hanging(TextLayout.padStart(number + ". ", 5), words.head(finding));
      for (String sentence : words.body(finding)) {
        out.paragraph(5, sentence);
      }
    }
  }

  private static String upper(String text) {
    // Not the locale of the machine: a Turkish one would write another letter for i.
    return text.toUpperCase(Locale.ROOT);
  }
}
