package vn.giaitrinh.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.text.BilingualText;

/**
 * A measured target (<i>chỉ tiêu</i>), such as at least 95 % of the requests answered in time. A
 * document to hand in is a {@link Deliverable}.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"indicator", "comparison", "value", "unit"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Target.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Target.Builder.class)
public interface Target {

  /** {@return what is measured} */
  @Valid
  BilingualText getIndicator();

  /** {@return how a measured value meets the target} */
  Comparison getComparison();

  /** {@return the value to reach, in the unit of {@link #getUnit()}} */
  BigDecimal getValue();

  /** {@return the unit of the value, such as <i>%</i> or <i>lượt</i>} */
  @NotBlank
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String getUnit();

  /**
   * Checks if a measured value meets the target.
   *
   * @param measured the value, in the unit of the target
   * @return true if it does
   */
  default boolean isMetBy(BigDecimal measured) {
    int order = measured.compareTo(getValue());
    return switch (getComparison()) {
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
      case EXACTLY -> order == 0;
    };
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this target} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link Target}. */
  final class Builder extends ImmutableTarget.Builder {
    Builder() {}
  }
}
