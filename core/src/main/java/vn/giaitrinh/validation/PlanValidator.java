package vn.giaitrinh.validation;

import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.constraint.Draft;
import vn.giaitrinh.constraint.Issued;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.validation.internal.ConstraintChecker;

/**
 * Validates a plan against its constraints, against the organization that carries it out, against
 * the law on its form, and against good practice: see {@link RuleCatalogue}.
 *
 * <p>Needs Hibernate Validator on the class path, and no expression language. It is thread-safe,
 * and expensive to make: make one and keep it.
 */
public final class PlanValidator {
  private static final BilingualText UNITS =
      BilingualText.of("Các đơn vị được nêu trong kế hoạch", "The units that the plan names");
  private static final BilingualText NO_DIRECTORY =
      BilingualText.of("không có danh mục tổ chức", "no directory was given");
  private static final BilingualText ISSUE =
      BilingualText.of(
          "Số, ngày, người ký, nơi nhận", "Number, date, signer and distribution list");
  private static final BilingualText DRAFT =
      BilingualText.of("kế hoạch là dự thảo", "the plan is a draft");

  private final ConstraintChecker constraints;
  private final RuleProfile profile;
  private final Optional<LocalDate> day;

  private PlanValidator(
      ConstraintChecker constraints, RuleProfile profile, Optional<LocalDate> day) {
    this.constraints = constraints;
    this.profile = profile;
    this.day = day;
  }

  /**
   * Makes a validator that applies the rules as the catalogue has them.
   *
   * @return the validator
   * @throws IllegalStateException if Hibernate Validator is not on the class path
   */
  public static PlanValidator create() {
    return new PlanValidator(
        Providers.constraints("PlanValidator"), RuleProfile.none(), Optional.empty());
  }

  /**
   * Returns a validator that applies the rules as an agency has decided.
   *
   * @param decided what it has decided
   * @param on the day of the validation, by which waivers have ended or not
   * @return the validator, as cheap as this one
   */
  public PlanValidator withProfile(RuleProfile decided, LocalDate on) {
    return new PlanValidator(constraints, decided, Optional.of(on));
  }

  /**
   * Validates a plan that is still being written: number, date and signer may be missing. Checked
   * are the default group and {@link Draft}.
   *
   * @param plan the plan
   * @param directory the units it may name
   * @return everything found
   */
  public ValidationReport validateDraft(Plan plan, OrganizationDirectory directory) {
    return draft(plan, Optional.of(directory));
  }

  /**
   * Validates a plan that is still being written, by itself.
   *
   * @param plan the plan
   * @return everything found; the units that it names are told as not checked
   */
  public ValidationReport validateDraft(Plan plan) {
    return draft(plan, Optional.empty());
  }

  /**
   * Validates a plan as it must be when it is signed. Checked are the default group and {@link
   * Issued}, which holds {@link Draft}.
   *
   * @param plan the plan
   * @param directory the units it may name
   * @return everything found
   */
  public ValidationReport validateIssued(Plan plan, OrganizationDirectory directory) {
    return issued(plan, Optional.of(directory));
  }

  /**
   * Validates a plan as it must be when it is signed, by itself.
   *
   * @param plan the plan
   * @return everything found; the units that it names are told as not checked
   */
  public ValidationReport validateIssued(Plan plan) {
    return issued(plan, Optional.empty());
  }

  private ValidationReport draft(Plan plan, Optional<OrganizationDirectory> directory) {
    ReportAssembly report = new ReportAssembly(profile, day);
    check(plan, directory, report, Default.class, Draft.class);
    report.addNotChecked(RuleLayer.LAW, ISSUE, DRAFT);
    return report.report(DocumentOrder.OF_PLANS);
  }

  private ValidationReport issued(Plan plan, Optional<OrganizationDirectory> directory) {
    ReportAssembly report = new ReportAssembly(profile, day);
    check(plan, directory, report, Default.class, Issued.class).checkForm();
    return report.report(DocumentOrder.OF_PLANS);
  }

  private PlanReferences check(
      Plan plan,
      Optional<OrganizationDirectory> directory,
      ReportAssembly report,
      Class<?>... groups) {
    constraints.check(plan, directory, groups).forEach(report::add);
    if (directory.isEmpty()) {
      report.addNotChecked(RuleLayer.REFERENCES, UNITS, NO_DIRECTORY);
    }
    PlanReferences references = new PlanReferences(plan, directory, report);
    references.check();
    return references;
  }
}
