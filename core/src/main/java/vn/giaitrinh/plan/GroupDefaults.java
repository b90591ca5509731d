package vn.giaitrinh.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.schedule.Timing;

/**
 * The values that a group gives once for all of its tasks. A task, or a group nearer to it, that
 * gives a value of its own takes nothing of that kind from here.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"assignments", "timing", "deliverables"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = GroupDefaults.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = GroupDefaults.Builder.class)
public interface GroupDefaults {

  /** {@return the units} */
  List<@Valid Assignment> getAssignments();

  /** {@return the timing} */
  Optional<Timing> getTiming();

  /** {@return the deliverables} */
  List<@Valid Deliverable> getDeliverables();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this group of values} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link GroupDefaults}. */
  final class Builder extends ImmutableGroupDefaults.Builder {
    Builder() {}
  }
}
