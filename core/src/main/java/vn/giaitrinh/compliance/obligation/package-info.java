/**
 * What the units owe under a plan, as of a day.
 *
 * <p>An {@link vn.giaitrinh.compliance.obligation.Obligation} is one part of a plan (a task, a
 * milestone, a duty of section <i>Tổ chức thực hiện</i>) of one unit, for one period or by the
 * cadence of its evidence. {@link vn.giaitrinh.compliance.obligation.Obligations} finds all of them
 * from {@link vn.giaitrinh.compliance.obligation.ObligationSources}. What has no day to be measured
 * by, such as <i>khi có yêu cầu</i>, is listed with the reason.
 *
 * <pre>{@code
 * Obligations obligations = Obligations.of(
 *     ObligationSources.builder()
 *         .plan(plan)
 *         .directory(directory)
 *         .calendar(WorkingCalendars.vietnam())
 *         .asOf(LocalDate.of(2026, 9, 30))
 *         .planStart(LocalDate.of(2026, 4, 1))
 *         .addReportingTerm(new ReportingTerm(
 *             ObligationSubject.ofReportingDuty("ket-qua"),
 *             ReportingSchemes.DECREE_09_2019.getCycle(PeriodKind.QUARTER),
 *             Roll.NEXT_WORKING_DAY))
 *         .build());
 * obligations.withStatus(ObligationStatus.MISSED); // who has not reported on 2026-Q2 and 2026-Q3
 * }</pre>
 *
 * <p><b>Units that change.</b> What was due before a unit ended stays with it, under the name it
 * had. What is due afterwards is owed by its successor, once, with the ended units listed; where a
 * unit is split, by the successor that a {@link vn.giaitrinh.compliance.obligation.Handover} names,
 * else by each. What a unit handed in for a period before it ended stays with it too, and is not
 * asked of its successor again. A set of units keeps what it held since the plan runs: a division
 * merged into the office leaves its part to the office, unless the set excepts the office. A part
 * that nobody took over is listed as {@code NO_SUCCESSOR}. The evidence of a continuous duty passes
 * to the successor with the duty.
 *
 * <p><b>What counts.</b> A report counts for the period that it names; one that names none for the
 * first period open and not over on the day it was submitted, else for the last that had opened.
 * For what comes once, a report counts if it states that all is done, or states neither progress
 * nor period.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.compliance.obligation;
