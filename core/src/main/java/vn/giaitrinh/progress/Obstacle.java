package vn.giaitrinh.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.organization.UnitId;

/** An obstacle (<i>khó khăn, vướng mắc</i>), to whom it was reported, and what came back. */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"description", "reportedTo", "reportedOn", "instruction"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Obstacle.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Obstacle.Builder.class)
public interface Obstacle {

  /** {@return what stands in the way} */
  @NotBlank
  @Value.Redacted
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String getDescription();

  /** {@return the unit to which it was reported; empty if it was not} */
  Optional<UnitId> getReportedTo();

  /** {@return the day on which it was reported} */
  Optional<LocalDate> getReportedOn();

  /** {@return the instruction received (<i>ý kiến chỉ đạo</i>); empty if none yet} */
  @Value.Redacted
  Optional<String> getInstruction();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this obstacle} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link Obstacle}. */
  final class Builder extends ImmutableObstacle.Builder {
    Builder() {}
  }
}
