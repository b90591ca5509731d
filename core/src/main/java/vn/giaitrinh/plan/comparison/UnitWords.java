package vn.giaitrinh.plan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.giaitrinh.organization.Capacity;
import vn.giaitrinh.organization.NamedUnits;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Directive;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** Puts units into words, and takes assignments apart into those of one unit or set each. */
final class UnitWords {
  private final Function<UnitId, BilingualText> names;

  UnitWords(Function<UnitId, BilingualText> names) {
    this.names = names;
  }

  BilingualText of(UnitId id) {
    return names.apply(id);
  }

  BilingualText of(UnitId id, Capacity capacity) {
    return capacity.of(names.apply(id));
  }

  BilingualText of(UnitSelector units, Capacity capacity) {
    return capacity.of(units.inWords(names));
  }

  /** Returns the units with what the assignment says beside the role. */
  BilingualText of(Assignment assignment) {
    BilingualText units = of(assignment.getUnits(), assignment.getCapacity());
    StringBuilder vi = new StringBuilder(units.vi());
    StringBuilder en = new StringBuilder(units.in(Language.EN));
    if (assignment.getDirective() == Directive.REQUESTED) {
      vi.append(" (đề nghị)");
      en.append(" (requested)");
    }
    assignment
        .getScope()
        .ifPresent(
            scope -> {
              vi.append(" (phạm vi: ").append(scope).append(')');
              en.append(" (scope: ").append(scope).append(')');
            });
    return BilingualText.of(vi.toString(), en.toString());
  }

  /** Returns assignments of one unit each; a set of units stays one. */
  static List<Assignment> oneByOne(List<Assignment> assignments) {
    List<Assignment> apart = new ArrayList<>();
    for (Assignment assignment : assignments) {
      parts(assignment.getUnits())
          .map(units -> assignment.toBuilder().units(units).build())
          .forEach(apart::add);
    }
    return apart;
  }

  private static Stream<UnitSelector> parts(UnitSelector units) {
    return units instanceof NamedUnits named
        ? named.units().stream().map(UnitSelector::of)
        : Stream.of(units);
  }
}
