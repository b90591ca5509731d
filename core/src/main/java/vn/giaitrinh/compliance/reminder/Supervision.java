package vn.giaitrinh.compliance.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.Plan;

/**
 * Who supervises what under a plan, as of a day.
 *
 * <p>A task or milestone is supervised by the units to which it assigns that role; a reporting duty
 * by the unit that receives the report. What has neither is supervised by the units that follow the
 * whole plan up, and where there are none by nobody.
 *
 * @param asOf the day as of which it is stated; a unit that has ended is replaced by its successors
 * @param ofPlan the units that follow the whole plan up, in the order of the directory
 * @param parts each task with its milestones, then each reporting duty, in the order of the plan
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Supervision(
    LocalDate asOf,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<SupervisingUnit> ofPlan,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<SupervisedPart> parts) {

  /**
   * Copies the lists.
   *
   * @param asOf the day as of which it is stated
   * @param ofPlan the units that follow the whole plan up
   * @param parts each task, milestone and reporting duty
   */
  public Supervision {
    ofPlan = List.copyOf(ofPlan);
    parts = List.copyOf(parts);
  }

  /**
   * Finds who supervises what.
   *
   * @param plan the plan
   * @param directory the units, with those that have ended
   * @param asOf the day as of which it is stated, inclusive
   * @return the supervision
   */
  public static Supervision of(Plan plan, OrganizationDirectory directory, LocalDate asOf) {
    return new SupervisionFinder(plan, directory, asOf).find();
  }

  /**
   * Finds who supervises a part of the plan.
   *
   * @param subject the task, milestone or reporting duty
   * @return the part with its units, empty if the plan does not have it
   */
  public Optional<SupervisedPart> find(ObligationSubject subject) {
    return parts.stream().filter(part -> part.subject().equals(subject)).findFirst();
  }

  /**
   * Returns what a unit supervises.
   *
   * @param unit the unit
   * @return the parts of the plan, in its order
   */
  public List<SupervisedPart> by(UnitId unit) {
    return parts.stream()
        .filter(part -> part.units().stream().anyMatch(one -> one.unit().equals(unit)))
        .toList();
  }

  /** {@return the parts of the plan that nobody supervises, in its order} */
  public List<SupervisedPart> unsupervised() {
    return parts.stream().filter(part -> part.source() == SupervisionSource.NOBODY).toList();
  }
}
