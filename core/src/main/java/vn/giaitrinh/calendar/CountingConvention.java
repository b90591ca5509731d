package vn.giaitrinh.calendar;

import java.util.List;
import vn.giaitrinh.document.LegalReference;

/**
 * A convention by which days are counted towards a due date.
 *
 * <p>Under every convention the start day is day zero, and a suspended day is not counted.
 * Conventions differ in what happens when a limit in calendar days or months ends on a day that is
 * not worked.
 *
 * @param id the id of the convention
 * @param rollsToWorkingDay true if such a limit ends on the next working day instead
 * @param bases the clauses of law behind it
 * @see CountingConventions
 */
public record CountingConvention(String id, boolean rollsToWorkingDay, List<LegalReference> bases) {

  /**
   * Copies the bases.
   *
   * @param id the id of the convention
   * @param rollsToWorkingDay true if a limit in calendar days or months rolls off a day not worked
   * @param bases the clauses of law behind it
   */
  public CountingConvention {
    bases = List.copyOf(bases);
  }
}
