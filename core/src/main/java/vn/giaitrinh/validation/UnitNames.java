package vn.giaitrinh.validation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.VietnameseText;

/** The names by which the wording of a task may mean a unit under the issuer of its plan. */
final class UnitNames {
  private final List<Name> names = new ArrayList<>();

  /** The first letters of the names, for few words of a text begin with one. */
  private final BitSet initials = new BitSet();

  private record Name(String folded, UnitId unit) {}

  UnitNames(OrganizationDirectory directory, UnitId issuer) {
    for (OrganizationUnit unit : directory.getUnits()) {
      if (isUnder(issuer, unit, directory)) {
        Stream.concat(Stream.of(unit.getName().vi()), unit.getShortName().stream())
            .map(VietnameseText::fold)
            .filter(name -> !name.isEmpty())
            .forEach(name -> add(new Name(name, unit.getId())));
      }
    }
  }

  private void add(Name name) {
    names.add(name);
    initials.set(name.folded().charAt(0));
  }

  /** Finds the units that a text names, each once, in the order of the directory. */
  List<UnitId> in(String text) {
    String folded = VietnameseText.fold(text);
    BitSet named = new BitSet();
    for (int at = 0; at < folded.length(); at++) {
      if (initials.get(folded.charAt(at)) && isEdge(folded, at - 1)) {
        addNamesAt(at, folded, named);
      }
    }
    return named.isEmpty()
        ? List.of()
        : named.stream().mapToObj(i -> names.get(i).unit()).distinct().toList();
  }

  private void addNamesAt(int at, String folded, BitSet named) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).folded();
      int end = at + name.length();
      if (folded.startsWith(name, at) && isEdge(folded, end)) {
        named.set(i);
      }
    }
  }

  private static boolean isEdge(String text, int at) {
    return at < 0 || at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isUnder(
      UnitId issuer, OrganizationUnit unit, OrganizationDirectory directory) {
    Set<UnitId> seen = new HashSet<>();
    Optional<UnitId> parent = unit.getParent();
    while (parent.isPresent() && seen.add(parent.get())) {
      if (parent.get().equals(issuer)) {
        return true;
      }
      parent = directory.findUnit(parent.get()).flatMap(OrganizationUnit::getParent);
    }
    return false;
  }
}
