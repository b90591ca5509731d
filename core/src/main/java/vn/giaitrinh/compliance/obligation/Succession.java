package vn.giaitrinh.compliance.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.giaitrinh.organization.NamedUnits;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitsOfKinds;

/**
 * Who owes one part of a plan on a day, when units merge, split and end on the way there.
 *
 * <p>The units that the plan names, or that its sets held since it runs, each have one part. The
 * part of a unit that ends passes to the successor named for it, else to each of its successors,
 * unless the unit fulfilled it before: then it stays with that unit. A unit formed out of such
 * units during the period has their parts and none of its own until the next period.
 */
final class Succession {
  private final ObligationSources sources;
  private final OrganizationDirectory directory;
  private final Duty duty;

  /** The units that owe it, each with the ended ones whose part it has, and the parts lost. */
  record Holders(Map<UnitId, Set<UnitId>> holders, Set<UnitId> ended) {}

  Succession(ObligationSources sources, Duty duty) {
    this.sources = sources;
    this.directory = sources.getDirectory();
    this.duty = duty;
  }

  /**
   * Returns who owes the part.
   *
   * @param first the first day of the period, inclusive
   * @param day the day in question, inclusive, not before the first
   * @param fulfilled whether a unit fulfilled its part before it ended
   */
  Holders on(LocalDate first, LocalDate day, Predicate<UnitId> fulfilled) {
    Map<UnitId, Set<UnitId>> found = new LinkedHashMap<>();
    Set<UnitId> ended = new TreeSet<>();
    for (OrganizationUnit root : roots(first, day)) {
      // A unit that was gone before the period cannot have fulfilled anything in it.
      Predicate<UnitId> stays =
          id -> fulfilled.test(id) && !endedBefore(directory.findUnit(id).orElseThrow(), first);
      List<OrganizationUnit> holders = holders(root, day, stays).distinct().toList();
      // A set that has lost a unit does without it in the next period; a name stays without a unit.
      if (holders.isEmpty() && (named(root) || !endedBefore(root, first))) {
        ended.add(root.getId());
      }
      for (OrganizationUnit holder : holders) {
        Set<UnitId> origins = found.computeIfAbsent(holder.getId(), key -> new TreeSet<>());
        if (holder != root) {
          origins.add(root.getId());
        }
      }
    }
    return new Holders(inOrder(found), ended);
  }

  /** Returns the unit and, once it has ended, those after it, through a day. */
  Stream<UnitId> line(UnitId unit, LocalDate day) {
    return Stream.concat(
        Stream.of(unit),
        directory.findUnit(unit).stream()
            .filter(found -> endedBefore(found, day))
            .flatMap(found -> heirs(found))
            .flatMap(heir -> line(heir.getId(), day)));
  }

  private List<OrganizationUnit> roots(LocalDate first, LocalDate day) {
    List<OrganizationUnit> roots = new ArrayList<>();
    List<OrganizationUnit> founded = new ArrayList<>();
    for (OrganizationUnit unit : directory.getUnits()) {
      if (!isOwing(unit)) {
        continue;
      }
      if (unit.existsOn(first) || (endedBefore(unit, first) && passesOn(unit))) {
        roots.add(unit);
      } else if (unit.getValidFrom()
          .filter(from -> from.isAfter(first) && !from.isAfter(day))
          .isPresent()) {
        founded.add(unit);
      }
    }
    founded.sort(Comparator.comparing(unit -> unit.getValidFrom().orElseThrow()));
    if (founded.isEmpty()) {
      return roots;
    }
    Set<OrganizationUnit> known = new HashSet<>();
    roots.forEach(root -> know(root, known));
    for (OrganizationUnit unit : founded) {
      if (known.stream().noneMatch(before -> isFormedFrom(unit, before))) {
        roots.add(unit);
        know(unit, known);
      }
    }
    return roots;
  }

  private void know(OrganizationUnit unit, Set<OrganizationUnit> known) {
    if (known.add(unit)) {
      unit.getSuccessors().forEach(next -> know(directory.findUnit(next).orElseThrow(), known));
    }
  }

  private static boolean isFormedFrom(OrganizationUnit unit, OrganizationUnit before) {
    return before.getSuccessors().contains(unit.getId())
        && before.getValidTo().map(last -> last.plusDays(1)).equals(unit.getValidFrom());
  }

  private Stream<OrganizationUnit> holders(
      OrganizationUnit unit, LocalDate day, Predicate<UnitId> stays) {
    return !endedBefore(unit, day) || stays.test(unit.getId())
        ? Stream.of(unit)
        : heirs(unit).flatMap(heir -> holders(heir, day, stays));
  }

  /** The successors that take the part of an ended unit over. */
  private Stream<OrganizationUnit> heirs(OrganizationUnit unit) {
    List<UnitId> named =
        sources.getHandovers().stream()
            .filter(one -> one.subject().equals(duty.subject()) && one.from().equals(unit.getId()))
            .map(Handover::to)
            .toList();
    return (named.isEmpty() ? unit.getSuccessors() : named)
        .stream().filter(id -> !isExcepted(id)).map(id -> directory.findUnit(id).orElseThrow());
  }

  private boolean isOwing(OrganizationUnit unit) {
    return duty.owing().stream().anyMatch(selector -> selector.takes(unit));
  }

  /** A set leaves out for good what it excepts, such as the unit to which the others report. */
  private boolean isExcepted(UnitId id) {
    return duty.owing().stream()
        .allMatch(
            selector -> selector instanceof UnitsOfKinds kinds && kinds.except().contains(id));
  }

  /** A set never held a unit that was gone before the plan ran; a name stands for its successor. */
  private boolean passesOn(OrganizationUnit unit) {
    return named(unit) || sources.runsFrom().filter(day -> !endedBefore(unit, day)).isPresent();
  }

  private boolean named(OrganizationUnit unit) {
    return duty.owing().stream()
        .filter(NamedUnits.class::isInstance)
        .anyMatch(selector -> selector.takes(unit));
  }

  private static boolean endedBefore(OrganizationUnit unit, LocalDate day) {
    return unit.getValidTo().filter(day::isAfter).isPresent();
  }

  private Map<UnitId, Set<UnitId>> inOrder(Map<UnitId, Set<UnitId>> found) {
    Map<UnitId, Set<UnitId>> ordered = new LinkedHashMap<>();
    for (OrganizationUnit unit : directory.getUnits()) {
      Optional.ofNullable(found.get(unit.getId()))
          .ifPresent(origins -> ordered.put(unit.getId(), origins));
    }
    return ordered;
  }
}
