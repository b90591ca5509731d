package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.LegalReference;

/** An event: the request was refused (<i>từ chối</i>), Nghị định 59/2019/NĐ-CP, Điều 5. */
@Value.Immutable
@ModelStyle
@JsonTypeName("REFUSED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "clause", "reason", "notice", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = RequestRefused.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = RequestRefused.Builder.class)
public non-sealed interface RequestRefused extends CaseEvent {

  /** {@return the clause on which the refusal rests; empty if none was recorded} */
  Optional<@Valid LegalReference> getClause();

  /** {@return the reason in words, if one is given} */
  @Value.Redacted
  Optional<String> getReason();

  /** {@return the number of the notice of refusal; empty if none was recorded} */
  Optional<DocumentNumber> getNotice();

  /** {@return {@link CaseEventType#REFUSED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.REFUSED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link RequestRefused}. */
  final class Builder extends ImmutableRequestRefused.Builder {
    Builder() {}
  }
}
