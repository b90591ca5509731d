package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;

/**
 * An event: an earlier event was recorded in error and does not count. Nothing recorded is ever
 * edited.
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("VOIDED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "eventId", "reason", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = EventVoided.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = EventVoided.Builder.class)
public non-sealed interface EventVoided extends CaseEvent {

  /** {@return the id of the event that does not count} */
  @NotBlank
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String getEventId();

  /** {@return the reason in words, if one is given} */
  @Value.Redacted
  Optional<String> getReason();

  /** {@return {@link CaseEventType#VOIDED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.VOIDED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link EventVoided}. */
  final class Builder extends ImmutableEventVoided.Builder {
    Builder() {}
  }
}
