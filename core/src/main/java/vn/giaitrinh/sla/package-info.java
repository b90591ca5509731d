/**
 * Statutory clocks: law as dated data, folded over the events of a case.
 *
 * <p>A {@link vn.giaitrinh.sla.RulePack} holds the clocks that one instrument sets, each with its
 * clause and how far it was confirmed. {@link vn.giaitrinh.sla.SlaCheck} reads the clocks of a case
 * as of a day; a case is judged by the pack in force when its clock started.
 *
 * <pre>{@code
 * SlaCheck check = SlaCheck.of(ShippedLaw.vietnam(), WorkingCalendars.vietnam());
 * for (ClockSnapshot clock : check.check(caseFile, LocalDate.of(2026, 9, 30))) {
 *   clock.getTimeliness();      // such as OVERDUE
 *   clock.lastDay();            // the due date, where there is one
 * }
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.sla;
