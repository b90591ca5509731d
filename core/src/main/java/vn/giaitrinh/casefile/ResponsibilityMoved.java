package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.organization.UnitId;

/** An event: the case passed to another unit, as after a reorganization. */
@Value.Immutable
@ModelStyle
@JsonTypeName("RESPONSIBILITY_MOVED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "toUnit", "instrument", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = ResponsibilityMoved.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ResponsibilityMoved.Builder.class)
public non-sealed interface ResponsibilityMoved extends CaseEvent {

  /** {@return the unit that answers for the case from this day, inclusive} */
  UnitId getToUnit();

  /** {@return the document that moved it} */
  Optional<@Valid DocumentReference> getInstrument();

  /** {@return {@link CaseEventType#RESPONSIBILITY_MOVED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.RESPONSIBILITY_MOVED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link ResponsibilityMoved}. */
  final class Builder extends ImmutableResponsibilityMoved.Builder {
    Builder() {}
  }
}
