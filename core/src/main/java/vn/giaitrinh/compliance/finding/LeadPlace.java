package vn.giaitrinh.compliance.finding;

import java.util.List;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseRole;
import vn.giaitrinh.casefile.ResponsibilityMoved;
import vn.giaitrinh.casefile.UnitAssigned;
import vn.giaitrinh.organization.UnitId;

/**
 * Where cases with the same events name the unit that answers for them: in an assignment, in what
 * all of them share, or as the lead unit of the file.
 *
 * @param assignment which assignment, from 0; negative if it is none
 */
record LeadPlace(int assignment) {
  private static final LeadPlace FILE = new LeadPlace(-1);
  private static final LeadPlace SHARED = new LeadPlace(-2);

  /** Finds the place, in the order in which the events take effect. */
  static LeadPlace of(List<CaseEvent> events) {
    LeadPlace place = FILE;
    int assignments = 0;
    for (CaseEvent event : events) {
      if (event instanceof ResponsibilityMoved) {
        place = SHARED;
      } else if (event instanceof UnitAssigned assigned) {
        place = assigned.getRole() == CaseRole.LEAD ? new LeadPlace(assignments) : place;
        assignments++;
      }
    }
    return place;
  }

  /** Returns the unit that answers for a case. */
  UnitId in(CaseParticulars other, UnitId shared) {
    if (assignment >= 0) {
      return other.assignedUnit(assignment);
    }
    return equals(FILE) ? other.leadUnit() : shared;
  }
}
