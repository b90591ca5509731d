package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;

/** An event: the requester asked a body to review the case. */
@Value.Immutable
@ModelStyle
@JsonTypeName("REVIEW_REQUESTED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "reviewBody", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ReviewRequested.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ReviewRequested.Builder.class)
public non-sealed interface ReviewRequested extends CaseEvent {

  /** {@return the body asked} */
  Optional<String> getReviewBody();

  /** {@return {@link CaseEventType#REVIEW_REQUESTED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.REVIEW_REQUESTED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link ReviewRequested}. */
  final class Builder extends ImmutableReviewRequested.Builder {
    Builder() {}
  }
}
