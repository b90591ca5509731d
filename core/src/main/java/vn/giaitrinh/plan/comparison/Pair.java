package vn.giaitrinh.plan.comparison;

import java.util.Optional;

/**
 * A part of a plan in both versions, or in one of them.
 *
 * @param <T> the type of the part
 * @param earlier the part in the earlier version; empty if it was added
 * @param later the part in the later version; empty if it was removed
 * @param moved whether it stands elsewhere
 */
record Pair<T>(Optional<T> earlier, Optional<T> later, boolean moved) {

  boolean inBoth() {
    return earlier.isPresent() && later.isPresent();
  }
}
