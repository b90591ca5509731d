package vn.giaitrinh.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.organization.Capacity;
import vn.giaitrinh.organization.UnitSelector;

/**
 * An assignment of a task to units in one role.
 *
 * <p>A unit in two roles, or several leads with a scope each, are several assignments.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"role", "units", "capacity", "directive", "scope"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Assignment.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Assignment.Builder.class)
public interface Assignment {

  /** {@return the role of the units} */
  Role getRole();

  /** {@return the units, each responsible for itself} */
  UnitSelector getUnits();

  /** {@return whether the units or their heads are named; the units unless stated} */
  @Value.Default
  default Capacity getCapacity() {
    return Capacity.UNIT;
  }

  /** {@return whether the units are commanded or asked; commanded unless stated} */
  @Value.Default
  default Directive getDirective() {
    return Directive.ASSIGNED;
  }

  /** {@return the part of the task that these units have; empty if all of it} */
  Optional<String> getScope();

  /**
   * Obtains an assignment of the units themselves, commanded, with the whole task.
   *
   * @param role the role of the units
   * @param units the units
   * @return the assignment
   */
  static Assignment of(Role role, UnitSelector units) {
    return builder().role(role).units(units).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this assignment} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link Assignment}. */
  final class Builder extends ImmutableAssignment.Builder {
    Builder() {}
  }
}
