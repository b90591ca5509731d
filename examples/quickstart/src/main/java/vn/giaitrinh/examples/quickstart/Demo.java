package vn.giaitrinh.examples.quickstart;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.examples.quickstart.terminal.Terminal;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;
import vn.giaitrinh.validation.PlanValidator;
import vn.giaitrinh.validation.ValidationReport;

/**
 * The main job, end to end: reads a plan, its units, case files and reports, validates the plan,
 * assesses everything as of a day, prints the compliance summary and writes it to files.
 */
public final class Demo {
  // Kept, so that the level set on it is not lost: Hibernate Validator greets on the terminal.
  private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

  private static final int NOTHING_WRITTEN = 1;
  private static final int LINES_REJECTED = 2;

  private final DemoOptions options;
  private final PrintStream out;
  private final PrintStream err;

  private Demo(DemoOptions options, PrintStream out, PrintStream err) {
    this.options = options;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the demo. If the summary could not be written, ends the process with exit code 1; if it
   * was written, and lines of the case files could not be read, with 2.
   *
   * @param args the options, see {@link DemoOptions}
   */
  public static void main(String[] args) {
    VALIDATOR_LOG.setLevel(Level.WARNING);
    // What makes the PDF tells how, step by step.
    XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    Terminal.main(Demo::run, NOTHING_WRITTEN, args);
  }

  static int run(String[] args, PrintStream out, PrintStream err) throws IOException {
    return new Demo(DemoOptions.parse(args), out, err).run();
  }

  private int run() throws IOException {
    Plan plan = GiaiTrinhJson.read(options.plan(), Plan.class);
    OrganizationDirectory directory =
        GiaiTrinhJson.read(options.organization(), OrganizationDirectory.class);
    if (!isValid(plan, directory)) {
      return NOTHING_WRITTEN;
    }

    Assessment assessment =
        Assessment.builder()
            .plan(plan)
            .directory(directory)
            .calendar(WorkingCalendars.vietnam())
            .rulePacks(DepartmentLaw.packs())
            .planStart(DepartmentReporting.PLAN_START)
            .reportingTerms(DepartmentReporting.terms())
            .asOf(options.asOf())
            .build();
    ComplianceTally tally = assessment.newTally();
    MadeUp madeUp = new MadeUp();
    CaseIntake intake =
        intake(
            one -> {
              madeUp.note(one);
              tally.add(one);
            });
    for (TaskReport report : GiaiTrinhJson.readLines(options.reports(), TaskReport.class)) {
      madeUp.note(report);
      tally.add(report);
    }
    for (DutyReport report : GiaiTrinhJson.readLines(options.dutyReports(), DutyReport.class)) {
      madeUp.note(report);
      tally.add(report);
    }
    ComplianceSummary summary = withRemarks(tally.summarize(), madeUp.remark(), intake.remark());
    ReportOptions report =
        ReportOptions.builder()
            .language(options.language())
            .titleBlock(DepartmentLetterhead.of(plan))
            .build();
    new SummaryFiles(report, options.out()).write(summary, out);
    intake.tellRejected(err);
    return intake.isWhole() ? 0 : LINES_REJECTED;
  }

  private CaseIntake intake(Consumer<CaseFile> cases) throws IOException {
    return Terminal.isInteractive()
        ? CaseIntake.read(options.cases(), cases, out)
        : CaseIntake.read(options.cases(), cases);
  }

  @SafeVarargs
  private static ComplianceSummary withRemarks(
      ComplianceSummary summary, Optional<BilingualText>... remarks) {
    List<BilingualText> all = new ArrayList<>();
    for (Optional<BilingualText> remark : remarks) {
      remark.ifPresent(all::add);
    }
    all.addAll(summary.getRemarks());
    return summary.toBuilder().remarks(all).build();
  }

  private boolean isValid(Plan plan, OrganizationDirectory directory) {
    ValidationReport report = PlanValidator.create().validateDraft(plan, directory);
    report.errors().forEach(this::print);
    return !report.hasErrors();
  }

  private void print(Finding finding) {
    Language language = options.language();
    err.printf(
        "%s: %s: %s: %s%n",
        options.plan(),
        finding.getPath(),
        finding.getSeverity().label().in(language),
        finding.getMessage().in(language));
    finding.getHint().ifPresent(hint -> err.println("  " + hint.in(language)));
  }
}
