package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.document.DocumentNumber;

/**
 * The minutes of a meeting with the requester (<i>biên bản</i>), signed or fingerprinted by both
 * sides, Nghị định 59/2019/NĐ-CP, Điều 12.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"number", "heldOn", "signedByRequester", "signedByExplainer"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Minutes.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Minutes.Builder.class)
public interface Minutes {

  /** {@return the number of the minutes, if any} */
  Optional<DocumentNumber> getNumber();

  /** {@return the day of the meeting, if known} */
  Optional<LocalDate> getHeldOn();

  /** {@return true if they bear the requester's signature or fingerprint; false by default} */
  @Value.Default
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default boolean isSignedByRequester() {
    return false;
  }

  /** {@return true if they bear the explainer's signature or fingerprint; false by default} */
  @Value.Default
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default boolean isSignedByExplainer() {
    return false;
  }

  /**
   * Checks if both sides signed.
   *
   * @return true if they did
   */
  default boolean signedByBothSides() {
    return isSignedByRequester() && isSignedByExplainer();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this record} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link Minutes}. */
  final class Builder extends ImmutableMinutes.Builder {
    Builder() {}
  }
}
