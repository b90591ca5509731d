package vn.giaitrinh.sla;

import vn.giaitrinh.document.LegalReference;

/**
 * A rule for extending a limit (<i>gia hạn</i>).
 *
 * @param maxCount how many extensions count
 * @param maxAmount the most that one extension adds, in the unit of the limit
 * @param requiresNotice true if an extension counts only when the requester was notified in writing
 * @param basis the clause of law
 */
public record ExtensionRule(
    int maxCount, int maxAmount, boolean requiresNotice, LegalReference basis) {

  /**
   * Checks the numbers.
   *
   * @param maxCount how many extensions count
   * @param maxAmount the most that one extension adds, in the unit of the limit
   * @param requiresNotice true if a written notice is needed
   * @param basis the clause of law
   * @throws IllegalArgumentException if a number is below 1
   */
  public ExtensionRule {
    if (maxCount < 1 || maxAmount < 1) {
      throw new IllegalArgumentException(
          "Extension rule allows "
              + maxCount
              + " extensions of "
              + maxAmount
              + "; both must be at least 1, or there is no extension rule");
    }
  }
}
