package vn.giaitrinh.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a task within its plan, such as {@code 5c}.
 *
 * @param value the id as written
 */
public record TaskId(@JsonValue String value) implements Comparable<TaskId> {

  /**
   * Checks the form of the id.
   *
   * @param value the id as written
   * @throws IllegalArgumentException if it is not an id
   */
  public TaskId {
    Identifiers.check("task", value);
  }

  /**
   * Obtains an id.
   *
   * @param value the id as written
   * @return the id
   * @throws IllegalArgumentException if it is not an id
   */
  @JsonCreator
  public static TaskId of(String value) {
    return new TaskId(value);
  }

  @Override
  public int compareTo(TaskId other) {
    return value.compareTo(other.value);
  }

  /** {@return the id as written} */
  @Override
  public String toString() {
    return value;
  }
}
