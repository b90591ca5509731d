package vn.giaitrinh.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.MetricValue;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.text.BilingualText;

/** The page from its title to its last line. */
public final class TextPage {
  private final Content content;
  private final ComplianceSummary summary;
  private final TextWriter out;

  private TextPage(Content content, TextWriter out) {
    this.content = content;
    this.summary = content.summary();
    this.out = out;
  }

  /**
   * Writes a report as text.
   *
   * @param content what it says
   * @param writer where to write; it is neither flushed nor closed
   * @throws IOException if the writer fails
   */
  public static void write(Content content, Writer writer) throws IOException {
    TextWriter out = new TextWriter(writer);
    TextPage page = new TextPage(content, out);
    page.title();
    page.remarks();
    page.headline();
    page.followUp();
    TextTables tables = new TextTables(content, out);
    page.heading(Label.CASES);
    tables.cases();
    page.heading(Label.BY_UNIT);
    tables.units();
    page.heading(Label.BY_TASK);
    tables.tasks();
    page.heading(Label.BY_CLOCK);
    new TextClocks(content, out).write();
    TextFindings findings = new TextFindings(content, out);
    page.heading(Label.FINDINGS_BY_CODE);
    findings.counts();
    if (!content.findingCounts().isEmpty()) {
      page.heading(Label.FINDINGS_GRAVEST_FIRST);
      findings.list();
    }
    page.grounds();
  }

  private void title() throws IOException {
    out.rule('═');
    out.paragraph(0, upper(content.say(summary.getAgency())));
    out.paragraph(0, upper(content.say(Label.TITLE)));
    out.paragraph(0, content.say(summary.getPlanTitle()));
    out.paragraph(0, content.subtitle());
    out.rule('═');
  }

  private void remarks() throws IOException {
    if (summary.getRemarks().isEmpty()) {
      return;
    }
    heading(Label.REMARKS);
    for (BilingualText remark : summary.getRemarks()) {
      out.hanging("  ! ", content.say(remark));
    }
  }

  private void headline() throws IOException {
    if (summary.getMetrics().isEmpty()) {
      return;
    }
    heading(Label.HEADLINE);
    for (MetricValue metric : summary.getMetrics()) {
      String label = TextLayout.padEnd("  " + content.say(metric.metric().label()), 60);
      String share = content.share(metric.numerator(), metric.denominator());
      out.line(
          label
              + TextLayout.padStart(share, 18)
              + "  "
              + TextLayout.padStart(content.percent(metric), 18));
      out.paragraph(4, content.say(Label.POPULATION, content.say(metric.metric().population())));
    }
  }

  private void followUp() throws IOException {
    heading(Label.FOLLOW_UP);
    List<UnitSummary> overdue = content.overdueUnits();
    if (overdue.isEmpty()) {
      out.paragraph(2, content.say(Label.NO_OVERDUE_CASES));
    } else {
      int open = summary.getCases().open();
      out.paragraph(
          2,
          content.say(Label.OVERDUE_CASES)
              + ": "
              + content.say(
                  Label.OF_OPEN,
                  content.number(summary.getCases().overdue()),
                  content.number(open)));
      for (UnitSummary unit : overdue) {
        item(unit, content.share(unit.cases().overdue(), unit.cases().open()));
      }
    }
    List<UnitSummary> behind = content.unitsBehind();
    if (behind.isEmpty()) {
      out.paragraph(2, content.say(Label.NO_LACKING_EVIDENCE));
    } else {
      out.paragraph(
          2,
          content.say(Label.LACKING_EVIDENCE)
              + ": "
              + content.say(
                  Label.OF_DUTIES,
                  content.number(Content.behind(summary.getDuties())),
                  content.number(summary.getDuties().graded())));
      for (UnitSummary unit : behind) {
        item(unit, content.share(Content.behind(unit.duties()), unit.duties().graded()));
      }
    }
  }

  private void item(UnitSummary unit, String share) throws IOException {
    out.hanging("    " + TextLayout.padStart(share, 7) + "  ", content.say(unit.name()));
  }

  private void grounds() throws IOException {
    heading(Label.GROUNDS);
    out.paragraph(2, content.say(Label.CALENDAR, content.say(summary.getCalendarStatus().label())));
    out.paragraph(2, content.say(Label.LAW, content.say(summary.getVerification().label())));
  }

  private void heading(Label label) throws IOException {
    out.blank();
    out.line(upper(content.say(label)));
  }

  private String upper(String text) {
    // Not the locale of the machine: a Turkish one would write another letter for i.
    return text.toUpperCase(Locale.ROOT);
  }
}
