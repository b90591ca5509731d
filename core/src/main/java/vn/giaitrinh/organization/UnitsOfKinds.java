package vn.giaitrinh.organization;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * A selector of every unit of some kinds that belongs to a unit, some excepted.
 *
 * @param parent the unit to which they belong
 * @param kinds the kinds, at least one
 * @param except the units left out
 */
@JsonTypeName("KINDS")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record UnitsOfKinds(
    UnitId parent, Set<UnitKind> kinds, @JsonSetter(nulls = Nulls.AS_EMPTY) Set<UnitId> except)
    implements UnitSelector {

  /**
   * Copies the sets, in the order of the kinds and of the ids.
   *
   * @param parent the unit to which they belong
   * @param kinds the kinds
   * @param except the units left out
   * @throws IllegalArgumentException if no kind is given
   */
  public UnitsOfKinds {
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("A selector of type KINDS must give at least one kind");
    }
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    except = Collections.unmodifiableSet(new TreeSet<>(except));
  }

  @Override
  public boolean takes(OrganizationUnit unit) {
    return unit.getParent().equals(Optional.of(parent))
        && kinds.contains(unit.getKind())
        && !except.contains(unit.getId());
  }

  @Override
  public Set<UnitId> namedUnits() {
    Set<UnitId> named = new TreeSet<>(except);
    named.add(parent);
    return named;
  }

  @Override
  public BilingualText inWords(Function<UnitId, BilingualText> names) {
    BilingualText kindsInWords =
        BilingualText.list(kinds.stream().map(UnitsOfKinds::lowered).toList());
    BilingualText parentName = names.apply(parent);
    BilingualText left = BilingualText.list(except.stream().map(names).toList());
    return BilingualText.of(
        "các "
            + kindsInWords.vi()
            + " của "
            + parentName.vi()
            + (except.isEmpty() ? "" : ", trừ " + left.vi()),
        "units of kind "
            + kindsInWords.in(Language.EN)
            + " of "
            + parentName.in(Language.EN)
            + (except.isEmpty() ? "" : ", except " + left.in(Language.EN)));
  }

  private static BilingualText lowered(UnitKind kind) {
    return BilingualText.of(
        Language.VI.lowered(kind.label().vi()), Language.EN.lowered(kind.label().in(Language.EN)));
  }
}
