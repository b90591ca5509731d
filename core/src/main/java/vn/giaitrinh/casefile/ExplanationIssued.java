package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.document.DocumentNumber;

/**
 * An event: the explanation was signed and numbered (<i>ban hành văn bản giải trình</i>), Nghị định
 * 59/2019/NĐ-CP, Điều 12.
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("EXPLANATION_ISSUED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "documentNumber", "signerPost", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = ExplanationIssued.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ExplanationIssued.Builder.class)
public non-sealed interface ExplanationIssued extends CaseEvent {

  /** {@return the number of the explanation; empty if none was recorded} */
  Optional<DocumentNumber> getDocumentNumber();

  /** {@return the post of the signer, not a name} */
  Optional<String> getSignerPost();

  /** {@return {@link CaseEventType#EXPLANATION_ISSUED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.EXPLANATION_ISSUED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link ExplanationIssued}. */
  final class Builder extends ImmutableExplanationIssued.Builder {
    Builder() {}
  }
}
