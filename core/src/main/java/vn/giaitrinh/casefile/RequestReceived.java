package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;

/** An event: the request was received and entered in the register. */
@Value.Immutable
@ModelStyle
@JsonTypeName("RECEIVED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = RequestReceived.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = RequestReceived.Builder.class)
public non-sealed interface RequestReceived extends CaseEvent {

  /** {@return {@link CaseEventType#RECEIVED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.RECEIVED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link RequestReceived}. */
  final class Builder extends ImmutableRequestReceived.Builder {
    Builder() {}
  }
}
