/**
 * How a plan is carried out, as of a day.
 *
 * <p>An {@link vn.giaitrinh.compliance.Assessment} names everything that the answer depends on: the
 * plan, the units, the calendar, the law, the day. Cases and reports are added to its {@link
 * vn.giaitrinh.compliance.ComplianceTally}; tallies merge, and any split of the records gives the
 * same {@link vn.giaitrinh.compliance.ComplianceSummary}. Its figures add up, or it cannot be made.
 *
 * <p>Most tasks of a real plan are <i>thường xuyên</i> and have no due date. They are measured by
 * their evidence, one unit at a time; what is owed is in {@link
 * vn.giaitrinh.compliance.obligation}, what is found in a case in {@link
 * vn.giaitrinh.compliance.finding}, which clauses of superior documents are carried out in {@link
 * vn.giaitrinh.compliance.coverage}, and whom to remind of what in {@link
 * vn.giaitrinh.compliance.reminder}.
 *
 * <pre>{@code
 * ComplianceSummary summary = assessment.summarize(cases, reports);
 * summary.getCases().overdue();          // open cases of which a clock is overdue
 * summary.getTasks().get(0).units();     // which units have fresh evidence, and which have not
 * summary.getPeriods();                  // the trend, by the period of receipt
 * summary.getReminders();                // what falls due in the next five working days
 * }</pre>
 *
 * <p>A {@link vn.giaitrinh.compliance.Metric} is an entry of the catalogue; its {@link
 * vn.giaitrinh.compliance.MetricValue} never goes without the denominator. Where the assessment
 * keeps the ids of cases, every {@link vn.giaitrinh.compliance.Figure} leads to those behind it:
 *
 * <pre>{@code
 * ComplianceTally tally = assessment.toBuilder().casesKept(true).build().newTally();
 * cases.forEach(tally::add);
 * tally.casesBehind(Figure.of(CaseMeasure.OVERDUE).ofUnit(UnitId.of("van-phong-so")));
 * }</pre>
 *
 * <p>A tally is sent from one machine to another as its {@link vn.giaitrinh.compliance.TallyState},
 * which is JSON.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.compliance;
