/**
 * Two versions of a plan side by side.
 *
 * <p>A plan is drafted, sent for opinions (<i>lấy ý kiến</i>), issued, and amended (<i>sửa đổi, bổ
 * sung</i>). {@link vn.giaitrinh.plan.comparison.PlanDiff} tells what changed from one version to
 * the next, each change a value ({@link vn.giaitrinh.plan.comparison.PlanChange}) with its places
 * in both versions and a sentence in both languages.
 *
 * <pre>{@code
 * PlanDiff diff = PlanDiff.between(issued, amended, directory, LocalDate.of(2026, 7, 1));
 * diff.render(Language.VI);
 * // Thay đổi (2):
 * // 1. Nhiệm vụ 2: nội dung sửa đổi: thay “thường xuyên” bằng “hằng quý”.
 * // 2. Bỏ nhiệm vụ 5c: “Phối hợp giám sát”.
 * }</pre>
 *
 * <p>A change of spelling is never told as one of substance. Nothing is guessed of a task whose id
 * and wording both changed: it was removed, and another was added.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.plan.comparison;
