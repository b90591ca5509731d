package vn.giaitrinh.organization;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  "validTo",
  "formerNames",
  "successors"
})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = OrganizationUnit.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = OrganizationUnit.Builder.class)
public interface OrganizationUnit {

  /** {@return the id of the unit} */
  UnitId getId();

  /** {@return its kind} */
  UnitKind getKind();

  /** {@return its full name, the latest where it has had several} */
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

  /** {@return the names that it had before, in any order} */
  List<@Valid FormerName> getFormerNames();

  /**
   * Returns the units to which its work passes after its last day: one where it is merged into
   * another (<i>sáp nhập, hợp nhất</i>), several where it is split (<i>chia</i>), none where it is
   * dissolved (<i>giải thể</i>) or goes on.
   *
   * @return the ids of the units
   */
  List<UnitId> getSuccessors();

  /**
   * Returns the name on a day.
   *
   * @param date the day
   * @return the former name that ends first on or after the day, else the latest name
   */
  default BilingualText nameOn(LocalDate date) {
    return getFormerNames().stream()
        .filter(former -> !former.until().isBefore(date))
        .min(Comparator.comparing(FormerName::until))
        .map(FormerName::name)
        .orElse(getName());
  }

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

  /**
   * Rejects a unit that would end before it begins, belong to itself, pass to itself or pass on
   * without ending, and former names that are not apart or lie outside its days.
   */
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
    checkSuccessors();
    checkFormerNames();
  }

  private void checkSuccessors() {
    if (getSuccessors().contains(getId())) {
      throw new IllegalArgumentException("Unit " + getId() + " is its own successor");
    }
    if (!getSuccessors().isEmpty() && getValidTo().isEmpty()) {
      throw new IllegalArgumentException(
          "Unit "
              + getId()
              + " has successors "
              + getSuccessors()
              + " and no last day; give it in validTo");
    }
    if (new HashSet<>(getSuccessors()).size() < getSuccessors().size()) {
      throw new IllegalArgumentException(
          "Unit " + getId() + " names a successor twice: " + getSuccessors());
    }
  }

  private void checkFormerNames() {
    Set<LocalDate> ends = new HashSet<>();
    for (FormerName former : getFormerNames()) {
      if (!ends.add(former.until())) {
        throw new IllegalArgumentException(
            "Unit " + getId() + " has two former names that both end on " + former.until());
      }
      if (!existsOn(former.until()) || !existsOn(former.until().plusDays(1))) {
        throw new IllegalArgumentException(
            "Unit "
                + getId()
                + " had the name '"
                + former.name()
                + "' until "
                + former.until()
                + "; allowed is a day from its first through the day before its last");
      }
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
