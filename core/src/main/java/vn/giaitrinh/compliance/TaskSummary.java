package vn.giaitrinh.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.text.BilingualText;

/**
 * How one task stands, unit by unit.
 *
 * @param task the task
 * @param number its number in the plan, if it has one
 * @param title its title
 * @param timing its timing in the words of the plan
 * @param measured true if the task is continuous on the day and therefore measured by evidence; a
 *     task with another timing, or that begins later, is listed and not measured
 * @param duties how fresh the evidence of its units is; none if it is not measured
 * @param units each unit that answers for it, in the order of the directory
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TaskSummary(
    TaskId task,
    Optional<String> number,
    BilingualText title,
    String timing,
    boolean measured,
    DutyCounts duties,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<UnitDuty> units) {

  /**
   * Checks that the units add up to the counts.
   *
   * @param task the task
   * @param number its number in the plan, if it has one
   * @param title its title
   * @param timing its timing in the words of the plan
   * @param measured true if the task is measured by evidence
   * @param duties how fresh the evidence of its units is
   * @param units each unit that answers for it
   * @throws IllegalArgumentException if they do not
   */
  public TaskSummary {
    units = List.copyOf(units);
    if (duties.total() != (measured ? units.size() : 0)) {
      throw new IllegalArgumentException(
          "Task " + task + " has " + units.size() + " units and counts " + duties.total());
    }
  }
}
