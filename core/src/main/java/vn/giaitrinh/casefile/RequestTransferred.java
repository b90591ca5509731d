package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.document.DocumentNumber;

/**
 * An event: the request was passed on, or the requester directed, to the competent body (<i>chuyển
 * cơ quan có thẩm quyền</i>), Nghị định 59/2019/NĐ-CP, Điều 11.
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("TRANSFERRED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "receivingBody", "notice", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = RequestTransferred.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = RequestTransferred.Builder.class)
public non-sealed interface RequestTransferred extends CaseEvent {

  /** {@return the competent body; empty if none was recorded} */
  Optional<String> getReceivingBody();

  /** {@return the number of the notice; empty if none was recorded} */
  Optional<DocumentNumber> getNotice();

  /** {@return {@link CaseEventType#TRANSFERRED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.TRANSFERRED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link RequestTransferred}. */
  final class Builder extends ImmutableRequestTransferred.Builder {
    Builder() {}
  }
}
