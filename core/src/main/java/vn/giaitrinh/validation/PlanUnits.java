package vn.giaitrinh.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaitrinh.organization.NamedUnits;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitSelector;

/** The units that the selectors of a plan take, on its day or, before it has one, at any time. */
final class PlanUnits {
  private final OrganizationDirectory directory;
  private final Optional<LocalDate> day;
  private final Map<UnitSelector, Set<UnitId>> resolved = new HashMap<>();

  PlanUnits(OrganizationDirectory directory, Optional<LocalDate> day) {
    this.directory = directory;
    this.day = day;
  }

  Set<UnitId> of(UnitSelector selector) {
    return resolved.computeIfAbsent(selector, this::resolve);
  }

  /** Checks if a selector takes no unit. */
  boolean areNone(UnitSelector selector) {
    if (!(selector instanceof NamedUnits named)) {
      return of(selector).isEmpty();
    }
    for (UnitId unit : named.namedUnits()) {
      Optional<OrganizationUnit> found = directory.findUnit(unit);
      if (found.isPresent() && (day.isEmpty() || found.get().existsOn(day.get()))) {
        return false;
      }
    }
    return true;
  }

  private Set<UnitId> resolve(UnitSelector selector) {
    return day.map(on -> directory.resolve(selector, on).stream())
        .orElseGet(() -> directory.getUnits().stream().filter(selector::takes))
        .map(OrganizationUnit::getId)
        .collect(Collectors.toUnmodifiableSet());
  }
}
