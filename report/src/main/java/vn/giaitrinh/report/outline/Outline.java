package vn.giaitrinh.report.outline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.DutySummary;
import vn.giaitrinh.compliance.reminder.SupervisedPart;
import vn.giaitrinh.compliance.reminder.UnitReminders;
import vn.giaitrinh.report.content.CaseContent;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.CoverageContent;
import vn.giaitrinh.report.content.DutyContent;
import vn.giaitrinh.report.content.FollowUpContent;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.content.ReminderContent;
import vn.giaitrinh.report.option.ReportSection;

/** The parts of a page in their order, and which of them there are. */
public final class Outline {
  private final Content content;
  private final ComplianceSummary summary;
  private final Page page;

  private Outline(Content content, Page page) {
    this.content = content;
    this.summary = content.summary();
    this.page = page;
  }

  /**
   * Writes a page from its title to its last line.
   *
   * @param content what it says
   * @param page the page
   * @throws IOException if its writer fails
   */
  public static void write(Content content, Page page) throws IOException {
    Outline outline = new Outline(content, page);
    page.title();
    for (ReportSection section : ReportSection.values()) {
      if (content.has(section)) {
        outline.section(section);
      }
    }
    outline.grounds();
  }

  private void section(ReportSection section) throws IOException {
    switch (section) {
      case REMARKS -> remarks();
      case HEADLINE -> headline();
      case FOLLOW_UP -> followUp();
      case REMINDERS -> reminders();
      case CASES -> cases();
      case UNITS -> units();
      case TASKS -> duties();
      case CLOCKS -> clocks();
      case COVERAGE -> coverage();
      case FINDINGS -> findings();
    }
  }

  private void remarks() throws IOException {
    if (!summary.getRemarks().isEmpty()) {
      page.heading(Label.REMARKS);
      page.remarks(summary.getRemarks().stream().map(content::say).toList());
    }
  }

  private void headline() throws IOException {
    if (!summary.getMetrics().isEmpty()) {
      page.heading(Label.HEADLINE);
      page.metrics(summary.getMetrics());
    }
  }

  private void followUp() throws IOException {
    page.heading(Label.FOLLOW_UP);
    for (FollowUpContent.Panel panel : new FollowUpContent(content).panels()) {
      page.panel(panel);
    }
  }

  private void reminders() throws IOException {
    ReminderContent words = new ReminderContent(content);
    List<UnitReminders> units = words.units();
    page.heading(Label.REMINDERS);
    page.paragraph(units.isEmpty() ? content.say(Label.NO_REMINDERS) : words.told());
    paragraph(words.followedUpBy());
    List<SupervisedPart> unsupervised = words.unsupervised();
    if (!unsupervised.isEmpty()) {
      page.list(
          content.say(Label.UNSUPERVISED) + ":",
          unsupervised.stream()
              .map(
                  part ->
                      words.nameOf(part.subject().toString()) + ": " + content.say(part.title()))
              .toList());
    }
    for (UnitReminders unit : units) {
      page.reminders(unit);
    }
  }

  private void cases() throws IOException {
    CaseTables tables = new CaseTables(content);
    page.heading(Label.CASES);
    page.table(tables.statuses());
    // A single kind has the figures of all cases.
    if (summary.getKinds().size() > 1) {
      page.heading(Label.BY_KIND);
      page.table(tables.kinds());
    }
    if (!summary.getPeriods().isEmpty()) {
      page.heading(Label.BY_PERIOD);
      page.table(tables.periods());
    }
    if (summary.getCases().open() > 0) {
      page.heading(Label.BY_AGE);
      page.table(tables.ages());
    }
    if (!summary.getRepeatedlyLate().isEmpty()) {
      CaseContent words = new CaseContent(content);
      page.heading(Label.REPEATEDLY_LATE);
      page.list(
          summary.getRepeatedlyLate().stream()
              .map(unit -> content.say(unit.name()) + ": " + words.lateness(unit))
              .toList());
    }
  }

  private void units() throws IOException {
    page.heading(Label.BY_UNIT);
    if (summary.getUnits().isEmpty()) {
      page.paragraph(content.say(Label.NO_UNITS));
    } else {
      page.table(new UnitTable(content).table());
    }
  }

  private void duties() throws IOException {
    DutyTables tables = new DutyTables(content);
    page.heading(Label.BY_TASK);
    if (summary.getTasks().isEmpty()) {
      page.paragraph(content.say(Label.NO_TASKS));
    } else {
      page.table(tables.tasks());
    }
    List<DutySummary> dated = new DutyContent(content).datedParts();
    if (!dated.isEmpty()) {
      page.heading(Label.DATED);
      page.table(tables.dated(dated));
    }
  }

  private void clocks() throws IOException {
    page.heading(Label.BY_CLOCK);
    if (summary.getClocks().isEmpty()) {
      page.paragraph(content.say(Label.NO_CLOCKS));
    } else {
      page.clocks(summary.getClocks());
    }
  }

  private void coverage() throws IOException {
    CoverageContent words = new CoverageContent(content);
    if (!words.isThere()) {
      return;
    }
    page.heading(Label.COVERAGE);
    if (!words.isListed()) {
      page.paragraph(content.say(Label.NONE_LISTED));
    }
    if (!summary.getCoverage().documents().isEmpty()) {
      page.table(new DocumentTable(content, words).table());
    }
    if (!summary.getCoverage().unsupportedClaims().isEmpty()) {
      page.list(
          content.say(Label.CLAIMS) + ":",
          summary.getCoverage().unsupportedClaims().stream().map(words::claim).toList());
    }
    paragraph(words.withoutMandate());
  }

  private void findings() throws IOException {
    page.heading(Label.FINDINGS_BY_CODE);
    if (content.findingCounts().isEmpty()) {
      page.paragraph(content.say(Label.NO_FINDINGS));
      return;
    }
    page.table(new FindingTable(content).table());
    page.heading(Label.FINDINGS_GRAVEST_FIRST);
    page.findings(content.shownFindings());
    paragraph(content.notShown());
  }

  private void grounds() throws IOException {
    page.heading(Label.GROUNDS);
    page.paragraph(content.say(Label.CALENDAR, content.say(summary.getCalendarStatus().label())));
    page.paragraph(content.say(Label.LAW, content.say(summary.getVerification().label())));
  }

  private void paragraph(Optional<String> text) throws IOException {
    if (text.isPresent()) {
      page.paragraph(text.get());
    }
  }
}
