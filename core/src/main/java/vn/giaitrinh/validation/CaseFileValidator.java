package vn.giaitrinh.validation;

import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.finding.CaseReview;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.validation.internal.ConstraintChecker;

/**
 * Validates a case file: its values, its parts against one another and against the directory, and
 * with a review the law as of a day. No message holds personal data.
 *
 * <pre>{@code
 * CaseFileValidator validator = CaseFileValidator.create();
 * validator.validate(file, directory);                     // without clocks, and says so
 * validator.validate(file, directory, review, today);      // with all that the review finds
 * }</pre>
 *
 * <p>Needs Hibernate Validator on the class path, and no expression language. It is thread-safe,
 * and expensive to make: make one and keep it.
 */
public final class CaseFileValidator {
  private static final BilingualText CLOCKS =
      BilingualText.of("Thời hạn, trình tự, nội dung giải trình", "Limits, procedure and contents");
  private static final BilingualText NO_REVIEW =
      BilingualText.of(
          "không có gói quy định và ngày xem xét", "no rule packs and no day were given");

  private final ConstraintChecker constraints;
  private final RuleProfile profile;
  private final Optional<LocalDate> day;

  private CaseFileValidator(
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
  public static CaseFileValidator create() {
    return new CaseFileValidator(
        Providers.constraints("CaseFileValidator"), RuleProfile.none(), Optional.empty());
  }

  /**
   * Returns a validator that applies the rules as an agency has decided.
   *
   * @param decided what it has decided
   * @param on the day of the validation, by which waivers have ended or not
   * @return the validator, as cheap as this one
   */
  public CaseFileValidator withProfile(RuleProfile decided, LocalDate on) {
    return new CaseFileValidator(constraints, decided, Optional.of(on));
  }

  /**
   * Validates a case file without looking at its clocks.
   *
   * @param file the case file
   * @param directory the units it may name
   * @return everything found; the law is told as not checked
   */
  public ValidationReport validate(CaseFile file, OrganizationDirectory directory) {
    ReportAssembly report = check(file, directory);
    report.addNotChecked(RuleLayer.LAW, CLOCKS, NO_REVIEW);
    return report.report(DocumentOrder.OF_CASE_FILES);
  }

  /**
   * Validates a case file with all that a review finds.
   *
   * @param file the case file
   * @param directory the units it may name
   * @param review the review
   * @param asOf the day as of which the case is reviewed, inclusive
   * @return everything found
   */
  public ValidationReport validate(
      CaseFile file, OrganizationDirectory directory, CaseReview review, LocalDate asOf) {
    ReportAssembly report = check(file, directory);
    CasePlaces places = new CasePlaces(file);
    review
        .review(file, asOf)
        .getFindings()
        .forEach(one -> report.add(one.toBuilder().path(places.pathOf(one.getPath())).build()));
    return report.report(DocumentOrder.OF_CASE_FILES);
  }

  private ReportAssembly check(CaseFile file, OrganizationDirectory directory) {
    ReportAssembly report = new ReportAssembly(profile, day);
    constraints.check(file, Optional.of(directory), Default.class).forEach(report::add);
    new CaseReferences(file, directory, report).check();
    return report;
  }
}
