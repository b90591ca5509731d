package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;

/** An event: the requester completed the request. */
@Value.Immutable
@ModelStyle
@JsonTypeName("SUPPLEMENT_RECEIVED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = SupplementReceived.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = SupplementReceived.Builder.class)
public non-sealed interface SupplementReceived extends CaseEvent {

  /** {@return {@link CaseEventType#SUPPLEMENT_RECEIVED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.SUPPLEMENT_RECEIVED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link SupplementReceived}. */
  final class Builder extends ImmutableSupplementReceived.Builder {
    Builder() {}
  }
}
