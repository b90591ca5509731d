package vn.giaitrinh.organization;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.text.BilingualText;

/** A unit of an agency, or a body outside it, and the days on which it exists. */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "kind",
  "name",
  "shortName",
  "parent",
  "headPost",
  "validFrom",
  "validTo"
})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = OrganizationUnit.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = OrganizationUnit.Builder.class)
public interface OrganizationUnit {

  /** {@return the id of the unit} */
  UnitId getId();

  /** {@return its kind} */
  UnitKind getKind();

  /** {@return its full name} */
  @Valid
  BilingualText getName();

  /** {@return the short name for tables} */
  Optional<String> getShortName();

  /** {@return the unit to which it belongs; empty for the agency and for external bodies} */
  Optional<UnitId> getParent();

  /** {@return the post of its head, such as <i>Chánh Văn phòng</i>} */
  Optional<String> getHeadPost();

  /** {@return the first day on which it exists, inclusive; empty if since ever} */
  Optional<LocalDate> getValidFrom();

  /** {@return the last day on which it exists, inclusive; empty if still} */
  Optional<LocalDate> getValidTo();

  /**
   * Checks if the unit exists on a day.
   *
   * @param date the day
   * @return true if the day is within its first and last day, both inclusive
   */
  default boolean existsOn(LocalDate date) {
    return getValidFrom().map(from -> !date.isBefore(from)).orElse(true)
        && getValidTo().map(to -> !date.isAfter(to)).orElse(true);
  }

  /** Rejects a unit that would end before it begins or belong to itself. */
  @Value.Check
  default void check() {
    if (getValidFrom().isPresent()
        && getValidTo().isPresent()
        && getValidTo().get().isBefore(getValidFrom().get())) {
      throw new IllegalArgumentException(
          "Unit "
              + getId()
              + " ends on "
              + getValidTo().get()
              + ", before it begins on "
              + getValidFrom().get());
    }
    if (getParent().equals(Optional.of(getId()))) {
      throw new IllegalArgumentException("Unit " + getId() + " is its own parent");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this unit} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link OrganizationUnit}. */
  final class Builder extends ImmutableOrganizationUnit.Builder {
    Builder() {}
  }
}
