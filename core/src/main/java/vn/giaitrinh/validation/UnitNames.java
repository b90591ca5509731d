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

  private record Name(String written, String folded, UnitId unit) {}

  UnitNames(OrganizationDirectory directory, UnitId issuer) {
    for (OrganizationUnit unit : directory.getUnits()) {
      if (isUnder(issuer, unit, directory)) {
        Stream.concat(Stream.of(unit.getName().vi()), unit.getShortName().stream())
            .forEach(name -> add(new Name(name, VietnameseText.fold(name), unit.getId())));
      }
    }
  }

  private void add(Name name) {
    if (!name.folded().isEmpty()) {
      names.add(name);
      initials.set(name.folded().charAt(0));
    }
  }

  /**
   * Finds the units that a text names, each once, in the order of the directory. Where one name
   * begins with another, the longer one is meant; a word that is not capitalized as the name is the
   * word, such as that for an inspection, and no name.
   */
  List<UnitId> in(String text) {
    String folded = VietnameseText.fold(text);
    BitSet named = new BitSet();
    for (int at = 0; at < folded.length(); at++) {
      if (initials.get(folded.charAt(at)) && isEdge(folded, at - 1)) {
        int end = at + longestNameAt(at, folded);
        if (end > at) {
          addNames(folded.substring(at, end), wordOf(text, at, folded), named);
          at = end;
        }
      }
    }
    return named.isEmpty()
        ? List.of()
        : named.stream().mapToObj(i -> names.get(i).unit()).distinct().toList();
  }

  /** Returns the length of the longest name at a place; 0 if there is none. */
  private int longestNameAt(int at, String folded) {
    int longest = 0;
    for (Name one : names) {
      String name = one.folded();
      if (name.length() > longest
          && folded.startsWith(name, at)
          && isEdge(folded, at + name.length())) {
        longest = name.length();
      }
    }
    return longest;
  }

  private void addNames(String folded, String word, BitSet named) {
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (name.folded().equals(folded) && isCapitalizedAs(name.written(), word)) {
        named.set(i);
      }
    }
  }

  /** Returns a text from the word on that begins at a place of what it was folded to. */
  private static String wordOf(String text, int at, String folded) {
    int words = 0;
    for (int i = 0; i <= at; i++) {
      words += isWordStart(folded, i) ? 1 : 0;
    }
    int start = 0;
    for (int i = 0; i < text.length() && words > 0; i++) {
      if (isWordStart(text, i)) {
        start = i;
        words--;
      }
    }
    return text.substring(start);
  }

  /** Looks at the first two letters, so that a heading in capitals names nobody. */
  private static boolean isCapitalizedAs(String name, String word) {
    for (int i = 0; i < Math.min(2, Math.min(name.length(), word.length())); i++) {
      if (Character.isUpperCase(name.charAt(i)) != Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWordStart(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at)) && isEdge(text, at - 1);
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
