package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;

/** An event: an apology for the delay was sent, with a new date (<i>thư xin lỗi</i>). */
@Value.Immutable
@ModelStyle
@JsonTypeName("APOLOGY_SENT")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "newDate", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ApologySent.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ApologySent.Builder.class)
public non-sealed interface ApologySent extends CaseEvent {

  /**
   * {@return the last day on which the answer is now promised, inclusive; empty if none was named}
   */
  Optional<LocalDate> getNewDate();

  /** {@return {@link CaseEventType#APOLOGY_SENT}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.APOLOGY_SENT;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link ApologySent}. */
  final class Builder extends ImmutableApologySent.Builder {
    Builder() {}
  }
}
