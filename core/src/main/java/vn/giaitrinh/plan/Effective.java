package vn.giaitrinh.plan;

import java.util.Optional;

/**
 * A value that holds for a task, and where it comes from.
 *
 * @param <T> the type of the value
 * @param value the value; empty in its own manner if neither the task nor any group gives one
 * @param inheritedFrom the id of the group that gives it; empty if the task gives it itself, or
 *     nobody does
 */
public record Effective<T>(T value, Optional<String> inheritedFrom) {

  /** {@return whether a group gives the value} */
  public boolean inherited() {
    return inheritedFrom.isPresent();
  }
}
