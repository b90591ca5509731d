/**
 * The plan as its document states it: what is to be done, by which units, and when.
 *
 * <p>A <i>kế hoạch</i> rests on documents from above (<i>căn cứ</i>), states purposes and
 * requirements, and gives tasks (<i>nhiệm vụ</i>) under headings to units in a role (<i>chủ trì,
 * phối hợp, thực hiện</i>); its form is that of Nghị định 30/2020/NĐ-CP. Start from {@link
 * vn.giaitrinh.plan.Plan} and {@link vn.giaitrinh.plan.Task}. A heading may give units, timing and
 * deliverables once for all of its tasks ({@link vn.giaitrinh.plan.GroupDefaults}); they stay apart
 * from the values of a task's own row, and {@link vn.giaitrinh.plan.PlannedTask} says which holds.
 *
 * <p>A superior document gives the agency clauses to carry out ({@link
 * vn.giaitrinh.plan.MandatedClause}), and a task says which of them it carries out ({@link
 * vn.giaitrinh.plan.Mandate}). Both may be left out.
 *
 * <p>A unit is named by its id or as a set, {@link vn.giaitrinh.organization.UnitSelector}; the
 * directory that resolves it is no part of the plan.
 *
 * <pre>{@code
 * TaskGroup group = TaskGroup.builder()
 *     .id("5")
 *     .title(BilingualText.of("Tăng cường công khai, minh bạch", "More openness"))
 *     .defaults(GroupDefaults.builder().timing(Ongoing.of("Thường xuyên")).build())
 *     .addTask(Task.builder()
 *         .id(TaskId.of("5a"))
 *         .title(BilingualText.of("Công khai kết quả", "Publish the results"))
 *         .addAssignment(Assignment.of(Role.IMPLEMENTING, UnitSelector.of(office)))
 *         .build())
 *     .build();
 * PlannedTask task = plan.findTask(TaskId.of("5a")).orElseThrow();
 * task.timing().value();              // Optional[Ongoing[raw=Thường xuyên, ...]]
 * task.timing().inheritedFrom();      // Optional[5]
 * task.assignments().inherited();     // false: they are its own
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.plan;
