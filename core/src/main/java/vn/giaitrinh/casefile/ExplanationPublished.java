package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;

/** An event: the explanation was made public (<i>công khai</i>). */
@Value.Immutable
@ModelStyle
@JsonTypeName("PUBLISHED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "place", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = ExplanationPublished.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ExplanationPublished.Builder.class)
public non-sealed interface ExplanationPublished extends CaseEvent {

  /** {@return where it was published, if known} */
  Optional<String> getPlace();

  /** {@return {@link CaseEventType#PUBLISHED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.PUBLISHED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link ExplanationPublished}. */
  final class Builder extends ImmutableExplanationPublished.Builder {
    Builder() {}
  }
}
