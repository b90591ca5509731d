/**
 * What the units report on the tasks of a plan.
 *
 * <p>Section <i>Tổ chức thực hiện</i> of a plan has each unit report its results (<i>báo cáo kết
 * quả</i>) and what stands in its way (<i>khó khăn, vướng mắc</i>). Start from {@link
 * vn.giaitrinh.progress.TaskReport}, one unit on one task, and {@link
 * vn.giaitrinh.progress.Evidence}, which alone can show that a continuous duty is kept; a {@link
 * vn.giaitrinh.progress.DutyReport} meets a duty of that section itself. Nothing here says whether
 * a duty is late: that depends on the day for which one asks.
 *
 * <pre>{@code
 * TaskReport report = TaskReport.builder()
 *     .id("bc-017")
 *     .unit(UnitId.of("van-phong-so"))
 *     .task(TaskId.of("5a"))
 *     .submittedOn(LocalDate.of(2026, 9, 14))
 *     .addEvidence(Evidence.builder()
 *         .kind(EvidenceKind.PUBLICATION)
 *         .title("Kết quả giải quyết thủ tục hành chính tháng 8")
 *         .on(LocalDate.of(2026, 9, 3))
 *         .build())
 *     .build();
 * report.latestEvidence(LocalDate.of(2026, 9, 30)); // Optional[2026-09-03]
 * report.latestEvidence(LocalDate.of(2026, 9, 13)); // Optional.empty: not yet submitted
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.progress;
