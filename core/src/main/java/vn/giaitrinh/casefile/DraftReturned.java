package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;

/** An event: the draft was returned to be completed (<i>trả lại dự thảo</i>). */
@Value.Immutable
@ModelStyle
@JsonTypeName("DRAFT_RETURNED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "reason", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = DraftReturned.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = DraftReturned.Builder.class)
public non-sealed interface DraftReturned extends CaseEvent {

  /** {@return the reason in words, if one is given} */
  @Value.Redacted
  Optional<String> getReason();

  /** {@return {@link CaseEventType#DRAFT_RETURNED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.DRAFT_RETURNED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link DraftReturned}. */
  final class Builder extends ImmutableDraftReturned.Builder {
    Builder() {}
  }
}
