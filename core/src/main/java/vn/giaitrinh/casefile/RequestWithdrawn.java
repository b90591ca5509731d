package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;

/** An event: the requester withdrew the whole request in writing (<i>rút yêu cầu</i>). */
@Value.Immutable
@ModelStyle
@JsonTypeName("WITHDRAWN")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = RequestWithdrawn.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = RequestWithdrawn.Builder.class)
public non-sealed interface RequestWithdrawn extends CaseEvent {

  /** {@return {@link CaseEventType#WITHDRAWN}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.WITHDRAWN;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link RequestWithdrawn}. */
  final class Builder extends ImmutableRequestWithdrawn.Builder {
    Builder() {}
  }
}
