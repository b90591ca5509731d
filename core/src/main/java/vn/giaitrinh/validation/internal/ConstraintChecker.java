package vn.giaitrinh.validation.internal;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.validation.ValidationContext;

/** Checks the Jakarta constraints of the model with Hibernate Validator, which needs no EL here. */
public final class ConstraintChecker {
  private final HibernateValidatorFactory factory;
  private final ViolationFindings findings = new ViolationFindings();

  /** Starts Hibernate Validator. */
  public ConstraintChecker() {
    this.factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            // What a host sets for its own validators, such as to stop at the first fault, is not
            // ours.
            .ignoreXmlConfiguration()
            .messageInterpolator(new Uninterpolated())
            .buildValidatorFactory()
            .unwrap(HibernateValidatorFactory.class);
  }

  /**
   * Checks the constraints of a value and of what it holds.
   *
   * @param value the value
   * @param units the units that {@link vn.giaitrinh.constraint.KnownUnit} knows; empty if unknown
   * @param groups the groups to check
   * @return a finding for each violation, in no order
   */
  public List<Finding> check(
      Object value, Optional<OrganizationDirectory> units, Class<?>... groups) {
    return validator(units).validate(value, groups).stream().map(findings::of).toList();
  }

  private Validator validator(Optional<OrganizationDirectory> units) {
    return units
        .map(directory -> ValidationContext.builder().directory(directory).build())
        .map(context -> factory.usingContext().constraintValidatorPayload(context).getValidator())
        .orElseGet(factory::getValidator);
  }
}
