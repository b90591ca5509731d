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
 * An event: the requester was asked to complete the request (<i>hướng dẫn bổ sung</i>), Nghị định
 * 59/2019/NĐ-CP, Điều 11.
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("SUPPLEMENT_REQUESTED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "notice", "replyBy", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = SupplementRequested.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = SupplementRequested.Builder.class)
public non-sealed interface SupplementRequested extends CaseEvent {

  /** {@return the number of the notice; empty if none was recorded} */
  Optional<DocumentNumber> getNotice();

  /** {@return the last day on which to complete it, inclusive, if one was set} */
  Optional<LocalDate> getReplyBy();

  /** {@return {@link CaseEventType#SUPPLEMENT_REQUESTED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.SUPPLEMENT_REQUESTED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link SupplementRequested}. */
  final class Builder extends ImmutableSupplementRequested.Builder {
    Builder() {}
  }
}
