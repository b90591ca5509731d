package vn.giaitrinh.examples.web.register;

import java.util.Optional;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.StatusGroup;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.Timeliness;

/**
 * Which cases of the register are looked for. What is empty does not matter.
 *
 * @param kind the kind of case
 * @param unit the unit that answers for it
 * @param group where it stands
 * @param timeliness how its next due date stands
 * @param id a part of its id
 */
public record CaseFilter(
    Optional<CaseKind> kind,
    Optional<UnitId> unit,
    Optional<StatusGroup> group,
    Optional<Timeliness> timeliness,
    Optional<String> id) {

  /**
   * Checks if a case is looked for.
   *
   * @param entry the case
   * @return true if it is
   */
  public boolean matches(RegisterEntry entry) {
    return kind.stream().allMatch(entry.file().getKind()::equals)
        && unit.stream().allMatch(entry.leadUnit()::equals)
        && (group.isEmpty() || group.equals(entry.review().getState().group()))
        && (timeliness.isEmpty() || timeliness.equals(entry.timeliness()))
        && id.stream().allMatch(entry.file().getId().value()::contains);
  }
}
