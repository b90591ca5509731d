package vn.giaitrinh.compliance;

import java.util.Optional;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.organization.UnitId;

/**
 * The part of a table of cases over which a figure is taken.
 *
 * @param unit the lead unit; empty for all
 * @param kind the kind of case; empty for all
 * @param period the place of the period of receipt; empty for all
 */
record TablePart(Optional<UnitId> unit, Optional<CaseKind> kind, Optional<Integer> period) {
  static final TablePart WHOLE =
      new TablePart(Optional.empty(), Optional.empty(), Optional.empty());

  static TablePart of(UnitId unit) {
    return new TablePart(Optional.of(unit), Optional.empty(), Optional.empty());
  }

  static TablePart of(CaseKind kind) {
    return new TablePart(Optional.empty(), Optional.of(kind), Optional.empty());
  }

  static TablePart ofPeriod(int period) {
    return new TablePart(Optional.empty(), Optional.empty(), Optional.of(period));
  }

  TablePart inPeriod(int one) {
    return new TablePart(unit, kind, Optional.of(one));
  }

  boolean holds(CaseKind ofKind, int ofPeriod) {
    return kind.filter(one -> one != ofKind).isEmpty()
        && period.filter(one -> one != ofPeriod).isEmpty();
  }

  boolean holds(UnitId ofUnit, CaseKind ofKind, int ofPeriod) {
    return unit.filter(one -> !one.equals(ofUnit)).isEmpty() && holds(ofKind, ofPeriod);
  }
}
