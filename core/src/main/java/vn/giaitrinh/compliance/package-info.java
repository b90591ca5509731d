/**
 * How a plan is carried out, as of a day.
 *
 * <p>An {@link vn.giaitrinh.compliance.Assessment} names everything that the answer depends on: the
 * plan, the units, the calendar, the law, the day. Cases and reports are added to its {@link
 * vn.giaitrinh.compliance.ComplianceTally}; tallies merge, and any split of the records gives the
 * same {@link vn.giaitrinh.compliance.ComplianceSummary}. Its figures add up, or it cannot be made.
 *
 * <p>Most tasks of a real plan are <i>thường xuyên</i> and have no due date. They are measured by
 * their evidence, one unit at a time. What is found in a case is in {@link
 * vn.giaitrinh.compliance.finding}.
 *
 * <pre>{@code
 * ComplianceSummary summary = assessment.summarize(cases, reports);
 * summary.getCases().overdue();          // open cases of which a clock is overdue
 * summary.getTasks().get(0).units();     // which units have fresh evidence, and which have not
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.compliance;
