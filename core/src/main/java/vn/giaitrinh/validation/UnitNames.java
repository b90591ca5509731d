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

  /**
   * A name.
   *
   * @param capital whether its first letter is one, which tells it from words of the language
   */
  private record Name(String folded, boolean capital, UnitId unit) {}

  UnitNames(OrganizationDirectory directory, UnitId issuer) {
    for (OrganizationUnit unit : directory.getUnits()) {
      if (isUnder(issuer, unit, directory)) {
        Stream.concat(Stream.of(unit.getName().vi()), unit.getShortName().stream())
            .filter(name -> !name.isBlank())
            .forEach(name -> add(name, unit.getId()));
      }
    }
  }

  private void add(String written, UnitId unit) {
    String folded = VietnameseText.fold(written);
    if (!folded.isEmpty()) {
      names.add(new Name(folded, Written.isCapital(written, folded, 0), unit));
      initials.set(folded.charAt(0));
    }
  }

  /**
   * Finds the units that a text names, each once, in the order of the directory. At one place only
   * the longest name counts: <i>Phòng Công chứng số 1</i> is not <i>Phòng Công chứng</i>.
   */
  List<UnitId> in(String text) {
    String folded = VietnameseText.fold(text);
    BitSet named = new BitSet();
    int at = 0;
    while (at < folded.length()) {
      int length =
          initials.get(folded.charAt(at)) && isEdge(folded, at - 1)
              ? addLongestAt(at, folded, text, named)
              : 0;
      at += Math.max(length, 1);
    }
    return named.isEmpty()
        ? List.of()
        : named.stream().mapToObj(i -> names.get(i).unit()).distinct().toList();
  }

  /** Adds the units of the longest name at a place, and returns how long it is; 0 if none is. */
  private int addLongestAt(int at, String folded, String text, BitSet named) {
    int longest = 0;
    for (Name name : names) {
      int length = name.folded().length();
      if (length > longest
          && folded.startsWith(name.folded(), at)
          && isEdge(folded, at + length)
          && (!name.capital() || Written.isCapital(text, folded, at))) {
        longest = length;
      }
    }
    for (int i = 0; longest > 0 && i < names.size(); i++) {
      Name name = names.get(i);
      if (name.folded().length() == longest && folded.startsWith(name.folded(), at)) {
        named.set(i);
      }
    }
    return longest;
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
