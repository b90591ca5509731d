package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.document.DocumentNumber;

/**
 * An event: the explanation was ended for good by a decision (<i>đình chỉ</i>), Nghị định
 * 59/2019/NĐ-CP, Điều 14, khoản 2; the wording of that clause is not confirmed.
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("TERMINATED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "decision", "reason", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = CaseTerminated.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = CaseTerminated.Builder.class)
public non-sealed interface CaseTerminated extends CaseEvent {

  /** {@return the number of the decision; empty if none was recorded} */
  Optional<DocumentNumber> getDecision();

  /** {@return the reason in words, if one is given} */
  @Value.Redacted
  Optional<String> getReason();

  /** {@return {@link CaseEventType#TERMINATED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.TERMINATED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link CaseTerminated}. */
  final class Builder extends ImmutableCaseTerminated.Builder {
    Builder() {}
  }
}
