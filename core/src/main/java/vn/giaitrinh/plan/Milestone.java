package vn.giaitrinh.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.text.BilingualText;

/**
 * A milestone (<i>mốc</i>): a step of a task with a term and units of its own. What it leaves empty
 * is that of the task.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "title", "timing", "assignments", "deliverables"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Milestone.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Milestone.Builder.class)
public interface Milestone {

  /** {@return its id, unique within the task} */
  String getId();

  /** {@return what is to be reached} */
  @Valid
  BilingualText getTitle();

  /** {@return its own timing} */
  Optional<Timing> getTiming();

  /** {@return its own units} */
  List<@Valid Assignment> getAssignments();

  /** {@return what is handed in at this step} */
  List<@Valid Deliverable> getDeliverables();

  /** Rejects an id of another form. */
  @Value.Check
  default void check() {
    Identifiers.check("milestone", getId());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this milestone} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link Milestone}. */
  final class Builder extends ImmutableMilestone.Builder {
    Builder() {}
  }
}
