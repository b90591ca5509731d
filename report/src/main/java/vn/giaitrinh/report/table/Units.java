package vn.giaitrinh.report.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.report.content.Content;

/** The names of units as cells, put into words once for all rows. */
final class Units {
  private final Map<UnitId, Cell> names = new HashMap<>();

  Units(Content content) {
    content.unitNames().forEach((unit, name) -> names.put(unit, Cell.text(content.say(name))));
  }

  /** Returns the name of a unit, empty if the summary does not have it. */
  Cell name(Optional<UnitId> unit) {
    return unit.map(id -> names.getOrDefault(id, Cell.EMPTY)).orElse(Cell.EMPTY);
  }

  static Cell code(Optional<UnitId> unit) {
    return Cell.text(unit.map(UnitId::value));
  }
}
