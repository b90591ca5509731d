package vn.giaitrinh.organization;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The units of a directory as they are on one day. */
final class UnitsOfDay {
  private UnitsOfDay() {}

  static OrganizationDirectory of(OrganizationDirectory directory, LocalDate date) {
    List<OrganizationUnit> units =
        directory.getUnits().stream()
            .filter(unit -> unit.existsOn(date))
            .map(unit -> under(unit, date))
            .map(
                unit ->
                    unit.toBuilder()
                        .parent(
                            unit.getParent()
                                .filter(parent -> directory.findUnit(parent, date).isPresent()))
                        .build())
            .toList();
    return OrganizationDirectory.builder().units(units).build();
  }

  /** What is known of the unit on the day: neither its last day nor what follows. */
  static OrganizationUnit under(OrganizationUnit unit, LocalDate date) {
    return unit.toBuilder()
        .name(unit.nameOn(date))
        .validTo(Optional.empty())
        .formerNames(
            unit.getFormerNames().stream().filter(former -> former.until().isBefore(date)).toList())
        .successors(List.of())
        .build();
  }

  static List<OrganizationUnit> successors(
      OrganizationDirectory directory, UnitId id, LocalDate date) {
    return walk(directory, id, date).distinct().toList();
  }

  static List<OrganizationUnit> withSuccessors(
      OrganizationDirectory directory, UnitSelector selector, LocalDate date) {
    Stream<OrganizationUnit> named =
        selector instanceof NamedUnits units
            ? units.units().stream().flatMap(id -> walk(directory, id, date))
            : Stream.empty();
    Set<OrganizationUnit> found = new HashSet<>(directory.resolve(selector, date));
    named.filter(unit -> unit.existsOn(date)).forEach(found::add);
    return directory.getUnits().stream().filter(found::contains).toList();
  }

  private static Stream<OrganizationUnit> walk(
      OrganizationDirectory directory, UnitId id, LocalDate date) {
    Optional<OrganizationUnit> found = directory.findUnit(id);
    boolean ended = found.flatMap(OrganizationUnit::getValidTo).filter(date::isAfter).isPresent();
    return ended
        ? found.stream()
            .flatMap(unit -> unit.getSuccessors().stream())
            .flatMap(next -> walk(directory, next, date))
        : found.stream();
  }
}
