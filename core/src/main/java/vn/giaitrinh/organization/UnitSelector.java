package vn.giaitrinh.organization;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.giaitrinh.text.BilingualText;

/**
 * A way to name units: one by one, or as a set such as <i>các phòng, đơn vị thuộc Sở</i> that is
 * resolved against a directory on a date.
 *
 * @see OrganizationDirectory#resolve
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(NamedUnits.class), @JsonSubTypes.Type(UnitsOfKinds.class)})
public sealed interface UnitSelector permits NamedUnits, UnitsOfKinds {

  /**
   * Checks if this selector takes a unit, the days on which it exists aside.
   *
   * @param unit the unit
   * @return true if it does
   */
  boolean takes(OrganizationUnit unit);

  /** {@return the ids that this selector names in so many words, each of which must exist} */
  Set<UnitId> namedUnits();

  /**
   * Says which units are meant, as a sentence has them.
   *
   * @param names the name of a unit
   * @return the words, such as <i>các phòng của Sở Tư pháp</i>
   */
  BilingualText inWords(Function<UnitId, BilingualText> names);

  /**
   * Obtains a selector of the units named.
   *
   * @param ids the ids of the units
   * @return the selector
   */
  static UnitSelector of(UnitId... ids) {
    return new NamedUnits(new HashSet<>(List.of(ids)));
  }

  /**
   * Obtains a selector of every unit of some kinds that belongs to a unit.
   *
   * @param parent the unit to which they belong
   * @param kinds the kinds
   * @return the selector
   */
  static UnitSelector ofKinds(UnitId parent, UnitKind... kinds) {
    return new UnitsOfKinds(parent, new HashSet<>(List.of(kinds)), Set.of());
  }
}
