package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;

/** An event: another case on the same matter was joined to this one. */
@Value.Immutable
@ModelStyle
@JsonTypeName("CASES_JOINED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "otherCase", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = CasesJoined.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = CasesJoined.Builder.class)
public non-sealed interface CasesJoined extends CaseEvent {

  /** {@return the case joined} */
  CaseId getOtherCase();

  /** {@return {@link CaseEventType#CASES_JOINED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.CASES_JOINED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link CasesJoined}. */
  final class Builder extends ImmutableCasesJoined.Builder {
    Builder() {}
  }
}
