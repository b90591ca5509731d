package vn.giaitrinh.examples.web.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.validation.PlanValidator;
import vn.giaitrinh.validation.ValidationReport;

/** The plans of the agency: drafted, revised, issued, and then changed no more. */
@Service
@Transactional
public class PlanRegister {
  /** What an address can hold. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  private static final Finding NOT_AN_ID =
      Finding.builder()
          .code("PLAN_ID")
          .severity(Severity.ERROR)
          .path("$.id")
          .message(
              BilingualText.of(
                  "Mã kế hoạch chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch nối, gạch dưới; tối đa"
                      + " 100 ký tự",
                  "The id of a plan is made of letters A-Z a-z, digits, and . _ - after the first;"
                      + " 100 at most"))
          .build();

  private final PlanStore store;
  private final PlanValidator validator;
  private final OrganizationDirectory directory;

  PlanRegister(PlanStore store, PlanValidator validator, OrganizationDirectory directory) {
    this.store = store;
    this.validator = validator;
    this.directory = directory;
  }

  /**
   * Enters a draft.
   *
   * @param plan the draft
   * @return the draft as it is kept
   * @throws RefusedException if it breaks a rule of drafts
   * @throws TakenException if there is a plan of that id
   */
  public StoredPlan draft(Plan plan) {
    if (!ID.matcher(plan.getId()).matches()) {
      throw new RefusedException(List.of(NOT_AN_ID));
    }
    accept(validator.validateDraft(plan, directory));
    try {
      store.insert(plan);
    } catch (DuplicateKeyException e) {
      throw new TakenException(plan.getId());
    }
    return get(plan.getId());
  }

  /**
   * Replaces a draft.
   *
   * @param plan the draft as it is to be
   * @param seen the version that the writer has seen
   * @return the draft as it is kept
   * @throws RefusedException if it breaks a rule of drafts
   * @throws VersionConflictException if it was changed or issued meanwhile
   */
  public StoredPlan revise(Plan plan, long seen) {
    accept(validator.validateDraft(plan, directory));
    return change(plan, PlanStatus.DRAFT, seen);
  }

  /**
   * Issues a draft.
   *
   * @param id the plan
   * @param seen the version that the one who issues it has seen
   * @return the plan as it is kept
   * @throws RefusedException if it lacks something that a plan has when it is issued
   * @throws VersionConflictException if it was changed or issued meanwhile
   */
  public StoredPlan issue(String id, long seen) {
    Plan plan = get(id).plan();
    accept(validator.validateIssued(plan, directory));
    return change(plan, PlanStatus.ISSUED, seen);
  }

  /**
   * Issues a draft under a number.
   *
   * @param id the plan
   * @param number its number
   * @param on the day of issue
   * @param seen the version that the one who issues it has seen
   * @return the plan as it is kept
   * @throws RefusedException if it lacks something that a plan has when it is issued
   * @throws VersionConflictException if it was changed or issued meanwhile
   */
  public StoredPlan issue(String id, DocumentNumber number, LocalDate on, long seen) {
    Plan plan = get(id).plan().toBuilder().number(number).issuedOn(on).build();
    accept(validator.validateIssued(plan, directory));
    return change(plan, PlanStatus.ISSUED, seen);
  }

  /**
   * Returns a plan.
   *
   * @param id its id
   * @return the plan
   * @throws UnknownException if there is none
   */
  @Transactional(readOnly = true)
  public StoredPlan get(String id) {
    return store.find(id).orElseThrow(() -> new UnknownException(id));
  }

  /** {@return all plans: those issued, the last first, then the drafts, the first made first} */
  @Transactional(readOnly = true)
  public List<StoredPlan> all() {
    return store.all();
  }

  /**
   * Finds the plan that the agency works by: the one issued last. Until one is issued it is the
   * first draft, which no other draft takes the place of.
   *
   * @return the plan, empty if there is none
   */
  @Transactional(readOnly = true)
  public Optional<StoredPlan> current() {
    return store.all().stream().findFirst();
  }

  /**
   * Validates a plan as it would be issued.
   *
   * @param plan the plan
   * @return all that was found
   */
  public ValidationReport check(Plan plan) {
    return validator.validateIssued(plan, directory);
  }

  private StoredPlan change(Plan plan, PlanStatus status, long seen) {
    if (!store.update(plan, status, seen)) {
      throw new VersionConflictException(seen, get(plan.getId()).version());
    }
    return get(plan.getId());
  }

  private static void accept(ValidationReport report) {
    if (report.hasErrors()) {
      throw new RefusedException(report.errors());
    }
  }
}
