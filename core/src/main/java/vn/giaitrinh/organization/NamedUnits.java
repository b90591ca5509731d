package vn.giaitrinh.organization;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.giaitrinh.text.BilingualText;

/**
 * A selector of units named one by one.
 *
 * @param units the ids of the units, at least one
 */
@JsonTypeName("UNITS")
public record NamedUnits(Set<UnitId> units) implements UnitSelector {

  /**
   * Copies the ids, in the order of their text.
   *
   * @param units the ids of the units
   * @throws IllegalArgumentException if there is none
   */
  public NamedUnits {
    if (units.isEmpty()) {
      throw new IllegalArgumentException("A selector of type UNITS must name at least one unit");
    }
    units =
        units.size() == 1 ? Set.copyOf(units) : Collections.unmodifiableSet(new TreeSet<>(units));
  }

  @Override
  public boolean takes(OrganizationUnit unit) {
    return units.contains(unit.getId());
  }

  @Override
  public Set<UnitId> namedUnits() {
    return units;
  }

  @Override
  public BilingualText inWords(Function<UnitId, BilingualText> names) {
    return BilingualText.list(units.stream().map(names).toList());
  }
}
