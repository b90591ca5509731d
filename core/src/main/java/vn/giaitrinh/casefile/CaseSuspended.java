package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.document.DocumentNumber;

/**
 * An event: the explanation was suspended (<i>tạm đình chỉ</i>), Nghị định 59/2019/NĐ-CP, Điều 14,
 * khoản 1. From this day, inclusive, time is not counted (Điều 13).
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("SUSPENDED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "on",
  "recordedOn",
  "sequence",
  "reason",
  "decision",
  "reasonEndedOn",
  "note"
})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = CaseSuspended.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = CaseSuspended.Builder.class)
public non-sealed interface CaseSuspended extends CaseEvent {

  /** {@return the reason; empty if none was recorded} */
  Optional<SuspensionReason> getReason();

  /** {@return the number of the decision; empty if none was recorded} */
  Optional<DocumentNumber> getDecision();

  /** {@return the day on which the reason ended, whether or not the case was resumed then} */
  Optional<LocalDate> getReasonEndedOn();

  /** {@return {@link CaseEventType#SUSPENDED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.SUSPENDED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link CaseSuspended}. */
  final class Builder extends ImmutableCaseSuspended.Builder {
    Builder() {}
  }
}
