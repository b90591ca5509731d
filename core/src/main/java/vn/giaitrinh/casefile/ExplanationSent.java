package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.document.DocumentNumber;

/**
 * An event: the explanation was sent to the requester (<i>gửi văn bản giải trình</i>), Nghị định
 * 59/2019/NĐ-CP, Điều 12. The time to explain ends on this day.
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("ANSWERED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "documentNumber", "mode", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ExplanationSent.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ExplanationSent.Builder.class)
public non-sealed interface ExplanationSent extends CaseEvent {

  /** {@return the number of the explanation; empty if none was recorded} */
  Optional<DocumentNumber> getDocumentNumber();

  /** {@return how it was handed over, if known} */
  Optional<ReceiptMode> getMode();

  /** {@return {@link CaseEventType#ANSWERED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.ANSWERED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link ExplanationSent}. */
  final class Builder extends ImmutableExplanationSent.Builder {
    Builder() {}
  }
}
