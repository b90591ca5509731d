package vn.giaitrinh.examples.quickstart.validate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.giaitrinh.examples.quickstart.terminal.Terminal;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.json.GiaiTrinhYaml;
import vn.giaitrinh.json.SarifReport;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.validation.PlanValidator;
import vn.giaitrinh.validation.RuleProfile;
import vn.giaitrinh.validation.ValidationReport;

/**
 * Validates a plan: reads it, JSON or YAML, its units if they lie beside it, and the decisions of
 * the agency on the rules if there are any; prints the report, and writes it as SARIF if asked to.
 */
public final class Validate {
  // Kept, so that the level set on it is not lost: Hibernate Validator greets on the terminal.
  private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final int ERRORS = 1;
  private static final int NOT_VALIDATED = 2;

  private Validate() {}

  /**
   * Validates a plan. Ends the process with exit code 1 if a rule is broken, and with 2 if the plan
   * could not be read.
   *
   * @param args the options, see {@link ValidateOptions}
   */
  public static void main(String[] args) {
    VALIDATOR_LOG.setLevel(Level.WARNING);
    Terminal.main(Validate::run, NOT_VALIDATED, args);
  }

  static int run(String[] args, PrintStream out, PrintStream err) throws IOException {
    ValidateOptions options = ValidateOptions.parse(args);
    Plan plan = read(options.plan());
    ValidationReport report = validate(plan, options);
    new ReportPage(options.language()).print(options.plan(), plan, report, out);
    if (options.sarif().isPresent()) {
      writeSarif(report, options, options.sarif().get());
    }
    return report.hasErrors() ? ERRORS : 0;
  }

  private static Plan read(Path file) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml")
        ? GiaiTrinhYaml.read(file, Plan.class)
        : GiaiTrinhJson.read(file, Plan.class);
  }

  private static ValidationReport validate(Plan plan, ValidateOptions options) throws IOException {
    PlanValidator validator = PlanValidator.create();
    if (options.profile().isPresent()) {
      RuleProfile profile = GiaiTrinhJson.read(options.profile().get(), RuleProfile.class);
      validator = validator.withProfile(profile, LocalDate.now(VIETNAM));
    }
    Optional<Path> units = options.organization();
    if (units.isEmpty()) {
      return ReportPage.isIssued(plan)
          ? validator.validateIssued(plan)
          : validator.validateDraft(plan);
    }
    OrganizationDirectory directory = GiaiTrinhJson.read(units.get(), OrganizationDirectory.class);
    return ReportPage.isIssued(plan)
        ? validator.validateIssued(plan, directory)
        : validator.validateDraft(plan, directory);
  }

  private static void writeSarif(ValidationReport report, ValidateOptions options, Path file)
      throws IOException {
    String artifact = options.plan().getFileName().toString();
    try (OutputStream data = Files.newOutputStream(file)) {
      SarifReport.write(report, artifact, options.language(), data);
    }
  }
}
