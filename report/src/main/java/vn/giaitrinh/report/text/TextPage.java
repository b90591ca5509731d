package vn.giaitrinh.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.DutySummary;
import vn.giaitrinh.compliance.MetricValue;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.CoverageContent;
import vn.giaitrinh.report.content.DutyContent;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.option.ReportSection;
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
    for (ReportSection section : ReportSection.values()) {
      if (content.has(section)) {
        page.section(section);
      }
    }
    page.grounds();
  }

  private void section(ReportSection section) throws IOException {
    switch (section) {
      case REMARKS -> remarks();
      case HEADLINE -> headline();
      case FOLLOW_UP -> {
        heading(Label.FOLLOW_UP);
        new TextFollowUp(content, out).write();
      }
      case REMINDERS -> {
        heading(Label.REMINDERS);
        new TextReminders(content, out).write();
      }
      case CASES -> cases();
      case UNITS -> {
        heading(Label.BY_UNIT);
        new TextUnits(content, out).write();
      }
      case TASKS -> duties();
      case CLOCKS -> {
        heading(Label.BY_CLOCK);
        new TextClocks(content, out).write();
      }
      case COVERAGE -> coverage();
      case FINDINGS -> findings();
    }
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
      String population = content.say(metric.metric().population());
      out.paragraph(4, content.say(Label.POPULATION, population) + small(metric));
    }
  }

  private String small(MetricValue metric) {
    return metric.small() ? " (" + content.say(Label.SMALL) + ")" : "";
  }

  private void cases() throws IOException {
    TextCases cases = new TextCases(content, out);
    heading(Label.CASES);
    cases.statuses();
    // A single kind has the figures of all cases.
    if (summary.getKinds().size() > 1) {
      heading(Label.BY_KIND);
      cases.kinds();
    }
    if (!summary.getPeriods().isEmpty()) {
      heading(Label.BY_PERIOD);
      cases.periods();
    }
    if (summary.getCases().open() > 0) {
      heading(Label.BY_AGE);
      cases.ages();
    }
    if (!summary.getRepeatedlyLate().isEmpty()) {
      heading(Label.REPEATEDLY_LATE);
      cases.repeatedlyLate();
    }
  }

  private void duties() throws IOException {
    TextDuties duties = new TextDuties(content, out);
    heading(Label.BY_TASK);
    duties.tasks();
    List<DutySummary> dated = new DutyContent(content).datedParts();
    if (!dated.isEmpty()) {
      heading(Label.DATED);
      duties.dated(dated);
    }
  }

  private void coverage() throws IOException {
    if (new CoverageContent(content).isThere()) {
      heading(Label.COVERAGE);
      new TextCoverage(content, out).write();
    }
  }

  private void findings() throws IOException {
    TextFindings findings = new TextFindings(content, out);
    heading(Label.FINDINGS_BY_CODE);
    findings.counts();
    if (!content.findingCounts().isEmpty()) {
      heading(Label.FINDINGS_GRAVEST_FIRST);
      findings.list();
    }
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
