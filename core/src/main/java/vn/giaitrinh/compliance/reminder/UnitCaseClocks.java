package vn.giaitrinh.compliance.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import vn.giaitrinh.organization.UnitId;

/**
 * The clocks of open cases of one unit, counted and the most urgent kept: the part of {@link
 * CaseReminders} that is kept or sent and added to others again.
 *
 * @param unit the unit
 * @param overdue how many clocks are overdue
 * @param due how many fall due on the as-of day or within the window
 * @param kept the clocks kept, most urgent first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record UnitCaseClocks(
    UnitId unit, int overdue, int due, @JsonSetter(nulls = Nulls.AS_EMPTY) List<CaseClock> kept) {

  /**
   * Checks that no more is kept than was counted, and all of it of the unit.
   *
   * @param unit the unit
   * @param overdue how many clocks are overdue
   * @param due how many fall due on the as-of day or within the window
   * @param kept the clocks kept
   * @throws IllegalArgumentException if more is kept, a count is negative, or a clock is of another
   *     unit
   */
  public UnitCaseClocks {
    kept = List.copyOf(kept);
    if (overdue < 0 || due < 0 || kept.size() > overdue + due) {
      throw new IllegalArgumentException(
          "Unit "
              + unit
              + " keeps "
              + kept.size()
              + " clocks, and counts "
              + overdue
              + " overdue and "
              + due
              + " due");
    }
    for (CaseClock clock : kept) {
      if (!clock.leadUnit().equals(unit)) {
        throw new IllegalArgumentException(
            "Clock of case " + clock.caseId() + " is of " + clock.leadUnit() + ", not of " + unit);
      }
    }
  }
}
