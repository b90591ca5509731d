package vn.giaitrinh.validation;

import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.constraint.Draft;
import vn.giaitrinh.constraint.Issued;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.validation.internal.ConstraintChecker;

/**
 * Validates a plan against its constraints and against the organization that carries it out.
 *
 * <p>Needs Hibernate Validator on the class path. It is thread-safe, and expensive to make: make
 * one and keep it.
 */
public final class PlanValidator {
  private final ConstraintChecker constraints;

  private PlanValidator(ConstraintChecker constraints) {
    this.constraints = constraints;
  }

  /**
   * Makes a validator.
   *
   * @return the validator
   * @throws IllegalStateException if Hibernate Validator is not on the class path
   */
  public static PlanValidator create() {
    try {
      return new PlanValidator(new ConstraintChecker());
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "PlanValidator needs org.hibernate.validator:hibernate-validator on the class path", e);
    }
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
    return validate(plan, directory, Default.class, Draft.class);
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
    return validate(plan, directory, Default.class, Issued.class);
  }

  private ValidationReport validate(
      Plan plan, OrganizationDirectory directory, Class<?>... groups) {
    List<Finding> findings = new ArrayList<>(constraints.check(plan, groups));
    findings.addAll(new PlanReferences(plan, directory).check());
    return new ValidationReport(findings);
  }
}
