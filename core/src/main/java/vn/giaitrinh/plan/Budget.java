package vn.giaitrinh.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;

/** A budget (<i>kinh phí</i>) and where the money comes from. */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"amount", "currency", "source"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Budget.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Budget.Builder.class)
public interface Budget {

  /** {@return the amount, in the currency; empty if the plan names the source only} */
  Optional<@PositiveOrZero BigDecimal> getAmount();

  /** {@return the ISO 4217 code of the currency, {@code VND} unless stated} */
  @Value.Default
  default String getCurrency() {
    return "VND";
  }

  /** {@return where the money comes from (<i>nguồn kinh phí</i>), in words} */
  @NotBlank
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String getSource();

  /** Rejects a currency that is not three capital letters. */
  @Value.Check
  default void check() {
    if (!getCurrency().matches("[A-Z]{3}")) {
      throw new IllegalArgumentException(
          "Currency '"
              + getCurrency()
              + "'; allowed is a code of three capital letters, such as"
              + " VND");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this budget} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link Budget}. */
  final class Builder extends ImmutableBudget.Builder {
    Builder() {}
  }
}
