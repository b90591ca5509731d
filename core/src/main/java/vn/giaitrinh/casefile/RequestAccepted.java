package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.document.DocumentNumber;

/**
 * An event: the request was accepted (<i>tiếp nhận yêu cầu giải trình</i>; <i>thụ lý</i> for a
 * complaint or a denunciation), Nghị định 59/2019/NĐ-CP, Điều 11. Its day is that of the notice,
 * from which the time to explain is counted (Điều 13).
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("ACCEPTED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "notice", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = RequestAccepted.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = RequestAccepted.Builder.class)
public non-sealed interface RequestAccepted extends CaseEvent {

  /** {@return the number of the notice of acceptance; empty if none was recorded} */
  Optional<DocumentNumber> getNotice();

  /** {@return {@link CaseEventType#ACCEPTED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.ACCEPTED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link RequestAccepted}. */
  final class Builder extends ImmutableRequestAccepted.Builder {
    Builder() {}
  }
}
