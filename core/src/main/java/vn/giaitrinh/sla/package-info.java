/**
 * Statutory clocks: law as dated data, folded over the events of a case.
 *
 * <p>A {@link vn.giaitrinh.sla.RulePack} holds the clocks that one instrument sets, each with its
 * clause and how far it was confirmed. {@link vn.giaitrinh.sla.SlaCheck} reads the clocks of a case
 * as of a day; a case is judged by the pack in force when its clock started.
 *
 * <p>The packs of {@link vn.giaitrinh.json.ShippedLaw}: requests for explanation ({@code INTAKE},
 * {@code EXPLAIN}), complaints and denunciations ({@code ACCEPT}, {@code RESOLVE}), information
 * requests ({@code NOTICE}, {@code PROVIDE}), feedback ({@code RESOLVE}), and the duties to receive
 * citizens. A pack of your own is JSON of the same form, with a JSON Schema, {@code
 * schema/rule-pack-1.schema.json} in the jar.
 *
 * <p>The law on feedback gives no number of days. A host gives it, here and wherever it binds
 * itself to less than the law allows; every result says so:
 *
 * <pre>{@code
 * BilingualText reason = BilingualText.of("Quy chế của Sở", "Rules of the department");
 * RulePack ours = pack.withHostLimit(HostLimit.of("RESOLVE", WorkingDays.of(15), reason));
 * }</pre>
 *
 * <pre>{@code
 * SlaCheck check = SlaCheck.of(ShippedLaw.vietnam(), WorkingCalendars.vietnam());
 * for (ClockSnapshot clock : check.check(caseFile, LocalDate.of(2026, 9, 30))) {
 *   clock.getTimeliness();      // such as OVERDUE
 *   clock.lastDay();            // the due date, where there is one
 *   clock.explain().render(Language.VI); // every day, every event, every clause
 * }
 * }</pre>
 *
 * <p>{@link vn.giaitrinh.sla.SlaCheck#asKnownOn} answers with what was recorded by a day, and an
 * {@link vn.giaitrinh.sla.ImpactReport} tells what another calendar or law would change in the open
 * cases, before anything is read anew. Inside, a {@code ClockFold} folds the {@code Timeline} of a
 * case over a {@code ClockProgram}; each run of the clock is a {@code ClockCycle}.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.sla;
