package vn.giaitrinh.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.examples.quickstart.terminal.Terminal;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.text.Language;
import vn.giaitrinh.validation.PlanValidator;
import vn.giaitrinh.validation.ValidationReport;

/**
 * The main job, end to end: reads a plan, its units, case files and task reports, validates the
 * plan, assesses everything as of a day, prints the compliance summary and writes it to files.
 */
public final class Demo {
  // Kept, so that the level set on it is not lost: Hibernate Validator greets on the terminal.
  private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

  private final DemoOptions options;
  private final PrintStream out;
  private final PrintStream err;

  private Demo(DemoOptions options, PrintStream out, PrintStream err) {
    this.options = options;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the demo; if the summary could not be written, ends the process with exit code 1.
   *
   * @param args the options, see {@link DemoOptions}
   */
  public static void main(String[] args) {
    VALIDATOR_LOG.setLevel(Level.WARNING);
    Terminal.main(Demo::run, 1, args);
  }

  static int run(String[] args, PrintStream out, PrintStream err) throws IOException {
    return new Demo(DemoOptions.parse(args), out, err).run() ? 0 : 1;
  }

  private boolean run() throws IOException {
    Plan plan = GiaiTrinhJson.read(options.plan(), Plan.class);
    OrganizationDirectory directory =
        GiaiTrinhJson.read(options.organization(), OrganizationDirectory.class);
    if (!isValid(plan, directory)) {
      return false;
    }

    List<CaseFile> cases = GiaiTrinhJson.readLines(options.cases(), CaseFile.class);
    List<TaskReport> reports = GiaiTrinhJson.readLines(options.reports(), TaskReport.class);
    ComplianceSummary summary =
        Assessment.builder()
            .plan(plan)
            .directory(directory)
            .calendar(WorkingCalendars.vietnam())
            .rulePacks(DepartmentLaw.packs())
            .asOf(options.asOf())
            .addAllRemarks(MadeUp.remark(cases, reports).stream().toList())
            .build()
            .summarize(cases, reports);

    new SummaryFiles(options.language(), options.out()).write(summary, out);
    return true;
  }

  private boolean isValid(Plan plan, OrganizationDirectory directory) {
    ValidationReport report = PlanValidator.create().validateDraft(plan, directory);
    report.findings().forEach(this::print);
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
