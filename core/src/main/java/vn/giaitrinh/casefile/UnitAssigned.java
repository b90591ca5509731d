package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.organization.UnitId;

/** An event: a unit was given a role in the case (<i>giao đơn vị</i>). */
@Value.Immutable
@ModelStyle
@JsonTypeName("UNIT_ASSIGNED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "unit", "role", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = UnitAssigned.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = UnitAssigned.Builder.class)
public non-sealed interface UnitAssigned extends CaseEvent {

  /** {@return the unit} */
  UnitId getUnit();

  /** {@return its role} */
  CaseRole getRole();

  /** {@return {@link CaseEventType#UNIT_ASSIGNED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.UNIT_ASSIGNED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link UnitAssigned}. */
  final class Builder extends ImmutableUnitAssigned.Builder {
    Builder() {}
  }
}
