package vn.giaitrinh.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.document.LegalReference;

/**
 * A convention by which days are counted towards a due date.
 *
 * <p>Under every convention the start day is day zero, and a suspended day is not counted.
 * Conventions differ in what happens when a limit in calendar days or months ends on a day that is
 * not worked.
 *
 * @param id the id of the convention
 * @param countBasis the clause by which days are counted
 * @param rollBasis the clause by which a limit in calendar days or months that ends on a day not
 *     worked ends on the next working day instead; empty if it does not
 * @see CountingConventions
 */
public record CountingConvention(
    String id, LegalReference countBasis, Optional<LegalReference> rollBasis) {

  /** {@return true if a limit in calendar days or months rolls off a day that is not worked} */
  public boolean rollsToWorkingDay() {
    return rollBasis.isPresent();
  }

  /** {@return the clauses of law behind it} */
  public List<LegalReference> bases() {
    return Stream.concat(Stream.of(countBasis), rollBasis.stream()).toList();
  }
}
