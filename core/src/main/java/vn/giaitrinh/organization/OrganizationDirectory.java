package vn.giaitrinh.organization;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.WireSchema;
import vn.giaitrinh.text.BilingualText;

/**
 * The units of an agency and the bodies it works with, each with the days on which it exists.
 *
 * <p>A unit is never taken out of the directory. It ends on a day and names its successors, so that
 * a question about an earlier day still has the answer that it had then.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"schema", "units"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = OrganizationDirectory.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = OrganizationDirectory.Builder.class)
public interface OrganizationDirectory {
  /** The wire format of a directory. */
  String SCHEMA = "giaitrinh/organization/1";

  /** {@return the wire format, always {@value #SCHEMA}} */
  @Value.Default
  default String getSchema() {
    return SCHEMA;
  }

  /** {@return every unit, in the order of the directory} */
  List<@Valid OrganizationUnit> getUnits();

  /**
   * Finds a unit.
   *
   * @param id its id
   * @return the unit, empty if the directory has none with this id
   */
  default Optional<OrganizationUnit> findUnit(UnitId id) {
    return Optional.ofNullable(byId().get(id));
  }

  /**
   * Finds a unit on a day, under the name it had then.
   *
   * @param id its id
   * @param date the day
   * @return the unit, empty if the directory has none with this id that exists on the day
   */
  default Optional<OrganizationUnit> findUnit(UnitId id, LocalDate date) {
    return findUnit(id)
        .filter(unit -> unit.existsOn(date))
        .map(unit -> UnitsOfDay.under(unit, date));
  }

  /**
   * Returns the name that a unit had on a day.
   *
   * @param id its id
   * @param date the day
   * @return the name, whether the unit existed on that day or not; of a unit that the directory
   *     does not have, its id
   */
  default BilingualText nameOn(UnitId id, LocalDate date) {
    return findUnit(id)
        .map(unit -> unit.nameOn(date))
        .orElseGet(() -> BilingualText.of(id.toString(), id.toString()));
  }

  /**
   * Returns the directory of a day: the units that exist on it, under the names they had then. What
   * came later is not in it; a unit whose parent does not exist on the day stands without one.
   *
   * @param date the day
   * @return the directory
   */
  default OrganizationDirectory asOf(LocalDate date) {
    return UnitsOfDay.of(this, date);
  }

  /**
   * Returns the units that have the work of a unit on a day.
   *
   * @param id its id
   * @param date the day
   * @return the unit itself while it exists and on every day before; afterwards its successors,
   *     theirs in turn where they have ended too, each once; empty if it was dissolved or the
   *     directory does not have it
   */
  default List<OrganizationUnit> successorsOn(UnitId id, LocalDate date) {
    return UnitsOfDay.successors(this, id, date);
  }

  /**
   * Returns the units that a selector names on a day, in the order of the directory.
   *
   * @param selector the selector
   * @param date the day; a unit that does not exist on it is left out
   * @return the units, possibly none
   */
  default List<OrganizationUnit> resolve(UnitSelector selector, LocalDate date) {
    return getUnits().stream().filter(u -> selector.takes(u) && u.existsOn(date)).toList();
  }

  /**
   * Returns the units that have the part of a selector on a day: those that it names, and for a
   * unit named one by one that has ended, its successors.
   *
   * @param selector the selector
   * @param date the day; a unit that does not exist on it is left out
   * @return the units in the order of the directory, possibly none
   */
  default List<OrganizationUnit> resolveWithSuccessors(UnitSelector selector, LocalDate date) {
    return UnitsOfDay.withSuccessors(this, selector, date);
  }

  /** {@return the units by their ids} */
  @Value.Lazy
  default Map<UnitId, OrganizationUnit> byId() {
    return getUnits().stream()
        .collect(Collectors.toUnmodifiableMap(OrganizationUnit::getId, Function.identity()));
  }

  /**
   * Rejects two units with one id, a parent that is none of them or is circular, a successor that
   * is none of them or not there when its turn comes, and another format.
   */
  @Value.Check
  default void check() {
    WireSchema.check(getSchema(), SCHEMA);
    getUnits().stream()
        .collect(Collectors.groupingBy(OrganizationUnit::getId, Collectors.counting()))
        .forEach(
            (id, count) -> {
              if (count > 1) {
                throw new IllegalArgumentException(
                    "Unit id " + id + " is used " + count + " times");
              }
            });
    getUnits().forEach(this::checkParents);
    getUnits().forEach(this::checkSuccessors);
  }

  // Each successor outlives the unit before it, so that no circle of successors can pass.
  private void checkSuccessors(OrganizationUnit unit) {
    for (UnitId successor : unit.getSuccessors()) {
      LocalDate firstDay = unit.getValidTo().orElseThrow().plusDays(1);
      OrganizationUnit found =
          findUnit(successor)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "Unit "
                              + unit.getId()
                              + " passes to "
                              + successor
                              + ", which is not in the directory"));
      if (!found.existsOn(firstDay)) {
        throw new IllegalArgumentException(
            "Unit "
                + unit.getId()
                + " passes to "
                + successor
                + " on "
                + firstDay
                + ", a day on which "
                + successor
                + " does not exist");
      }
    }
  }

  private void checkParents(OrganizationUnit unit) {
    Set<UnitId> below = new HashSet<>();
    OrganizationUnit at = unit;
    while (at.getParent().isPresent()) {
      UnitId parent = at.getParent().get();
      Optional<OrganizationUnit> found = findUnit(parent);
      if (found.isEmpty()) {
        throw new IllegalArgumentException(
            "Unit " + at.getId() + " belongs to " + parent + ", which is not in the directory");
      }
      if (!below.add(at.getId())) {
        throw new IllegalArgumentException("Unit " + at.getId() + " belongs to itself in a circle");
      }
      at = found.get();
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this directory} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link OrganizationDirectory}. */
  final class Builder extends ImmutableOrganizationDirectory.Builder {
    Builder() {}
  }
}
