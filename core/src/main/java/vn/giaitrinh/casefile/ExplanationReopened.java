package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.document.DocumentNumber;

/**
 * An event: an answered case was reopened, and the work begins anew; the first answer stays on
 * record.
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("REOPENED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "decision", "reason", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = ExplanationReopened.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ExplanationReopened.Builder.class)
public non-sealed interface ExplanationReopened extends CaseEvent {

  /** {@return the number of the decision; empty if none was recorded} */
  Optional<DocumentNumber> getDecision();

  /** {@return the reason in words, if one is given} */
  @Value.Redacted
  Optional<String> getReason();

  /** {@return {@link CaseEventType#REOPENED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.REOPENED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link ExplanationReopened}. */
  final class Builder extends ImmutableExplanationReopened.Builder {
    Builder() {}
  }
}
