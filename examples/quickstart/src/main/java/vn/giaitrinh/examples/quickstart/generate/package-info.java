/**
 * Makes up the case files and task reports of the quickstart. Nothing in them is real.
 *
 * <p>{@link vn.giaitrinh.examples.quickstart.generate.Generate} writes them. A case is told as a
 * {@link vn.giaitrinh.examples.quickstart.generate.Scenario}: what happens, and after how many
 * days. The stories run on past the as-of day of the demo, 2026-09-30; an assessment sees what had
 * happened by its own day, and nothing else.
 *
 * <p>The units are half made up: the agency, its leadership, its office and two divisions stand in
 * the plan; the other divisions, the public service units and the affiliated unit are assumed, as
 * the plan does not list them.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.examples.quickstart.generate;
