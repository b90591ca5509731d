package vn.giaitrinh.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.text.BilingualText;

/** A phase of a plan (<i>giai đoạn</i>). */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"number", "title", "start", "end"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = PlanPhase.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = PlanPhase.Builder.class)
public interface PlanPhase {

  /** {@return its number as the plan prints it} */
  Optional<String> getNumber();

  /** {@return what the phase is for} */
  @Valid
  BilingualText getTitle();

  /** {@return its first day, inclusive} */
  LocalDate getStart();

  /** {@return its last day, inclusive} */
  LocalDate getEnd();

  /** Rejects a phase that would end before it starts. */
  @Value.Check
  default void check() {
    if (getEnd().isBefore(getStart())) {
      throw new IllegalArgumentException(
          "Phase '" + getTitle() + "' ends on " + getEnd() + ", before it starts on " + getStart());
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this phase} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link PlanPhase}. */
  final class Builder extends ImmutablePlanPhase.Builder {
    Builder() {}
  }
}
