package vn.giaitrinh.sla;

import java.time.LocalDate;

/**
 * An extension and what became of it.
 *
 * @param decidedOn the day on which it was decided
 * @param asked the amount decided, in the unit of the {@link ExtensionRule}; as recorded if there
 *     is no such rule
 * @param granted the amount that counts, in the same unit; 0 if it is not honoured
 * @param outcome what became of it
 */
public record ExtensionResult(
    LocalDate decidedOn, int asked, int granted, ExtensionOutcome outcome) {}
