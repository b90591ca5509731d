/**
 * Which clauses of the superior documents a plan carries out, and by which tasks.
 *
 * <p>A plan carries out documents from above: the seed of this library is the plan of a department
 * for Kế hoạch 154/KH-UBND, which itself carries out Chỉ thị 53-CT/TW. Whoever writes the plan
 * lists what such a document gives the agency to do ({@link vn.giaitrinh.plan.MandatedClause}), and
 * each task says which of it it carries out ({@link vn.giaitrinh.plan.Mandate}). {@link
 * vn.giaitrinh.compliance.coverage.Coverage} lays the two side by side.
 *
 * <pre>{@code
 * Plan plan = draft.toBuilder()
 *     .addBasisDocument(BasisDocument.builder()
 *         .role(BasisRole.SUPERIOR_PLAN)
 *         .document(DocumentReference.parse("Kế hoạch số 99/KH-UBND ngày 20/3/2026"))
 *         .addClause(new MandatedClause(ClauseId.of("II.1"), text), new MandatedClause(...))
 *         .build())
 *     .build();                            // a task has the mandate Mandate.of("99/KH-UBND", "II.1")
 * Coverage coverage = Coverage.of(plan);
 * coverage.counts();                       // ClauseCounts[covered=1, listed=2]
 * coverage.documents().get(0).gaps();      // clause II.2: no task carries it out
 * coverage.tasksWithoutMandate();          // the tasks that claim nothing
 * }</pre>
 *
 * <p><b>What is not listed is not covered.</b> A superior document of which nobody has listed the
 * clauses is told with 0 of 0 clauses. A claim to carry out such a document cannot be checked and
 * is told as {@code CLAUSES_NOT_LISTED}, apart from a clause or document that the plan does not
 * have.
 *
 * <p><b>Against the document itself.</b> Where the superior plan is at hand, {@link
 * vn.giaitrinh.compliance.coverage.Traceability} takes every task of it as a clause to be answered,
 * so that what the author of the plan left out of the list is a gap too.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.compliance.coverage;
