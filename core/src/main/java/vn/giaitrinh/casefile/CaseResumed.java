package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.document.DocumentNumber;

/**
 * An event: the suspended explanation was resumed (<i>tiếp tục</i>). From this day, inclusive, time
 * is counted again.
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("RESUMED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "decision", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = CaseResumed.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = CaseResumed.Builder.class)
public non-sealed interface CaseResumed extends CaseEvent {

  /** {@return the number of the decision; empty if none was recorded} */
  Optional<DocumentNumber> getDecision();

  /** {@return {@link CaseEventType#RESUMED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.RESUMED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link CaseResumed}. */
  final class Builder extends ImmutableCaseResumed.Builder {
    Builder() {}
  }
}
