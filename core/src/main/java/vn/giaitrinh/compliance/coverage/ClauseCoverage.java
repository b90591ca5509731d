package vn.giaitrinh.compliance.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import vn.giaitrinh.plan.MandatedClause;
import vn.giaitrinh.plan.TaskId;

/**
 * A clause of a superior document, and the tasks that carry it out.
 *
 * @param clause the clause
 * @param tasks the tasks that claim it, in the order of the plan; none is a gap
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ClauseCoverage(
    MandatedClause clause, @JsonSetter(nulls = Nulls.AS_EMPTY) List<TaskId> tasks) {

  /**
   * Copies the tasks.
   *
   * @param clause the clause
   * @param tasks the tasks that claim it
   */
  public ClauseCoverage {
    tasks = List.copyOf(tasks);
  }

  /** {@return true if a task carries the clause out} */
  public boolean covered() {
    return !tasks.isEmpty();
  }
}
