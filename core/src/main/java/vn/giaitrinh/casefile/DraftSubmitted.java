package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;

/** An event: the draft of the explanation was submitted for signature (<i>trình ký</i>). */
@Value.Immutable
@ModelStyle
@JsonTypeName("DRAFT_SUBMITTED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "drafterPost", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = DraftSubmitted.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = DraftSubmitted.Builder.class)
public non-sealed interface DraftSubmitted extends CaseEvent {

  /** {@return the post of the drafter, not a name} */
  Optional<String> getDrafterPost();

  /** {@return {@link CaseEventType#DRAFT_SUBMITTED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.DRAFT_SUBMITTED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link DraftSubmitted}. */
  final class Builder extends ImmutableDraftSubmitted.Builder {
    Builder() {}
  }
}
