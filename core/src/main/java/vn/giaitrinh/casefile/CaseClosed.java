package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;

/** An event: the dossier was closed and archived (<i>kết thúc hồ sơ</i>). */
@Value.Immutable
@ModelStyle
@JsonTypeName("CLOSED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = CaseClosed.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = CaseClosed.Builder.class)
public non-sealed interface CaseClosed extends CaseEvent {

  /** {@return {@link CaseEventType#CLOSED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.CLOSED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link CaseClosed}. */
  final class Builder extends ImmutableCaseClosed.Builder {
    Builder() {}
  }
}
