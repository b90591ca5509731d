package vn.giaitrinh.examples.quickstart.generate;

import java.util.List;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.progress.EvidenceKind;
import vn.giaitrinh.schedule.Freshness;

/**
 * How diligently the units prove that they work on a task, as of 2026-09-30.
 *
 * @param task the task
 * @param kind the kind of evidence that they hand in
 * @param title what it is
 * @param fresh how many units have fresh evidence
 * @param ageing how many have ageing evidence
 * @param stale how many have stale evidence; those left have never handed in any
 */
record Diligence(TaskId task, EvidenceKind kind, String title, int fresh, int ageing, int stale) {
  static final List<Diligence> ALL =
      List.of(
          of("1a", EvidenceKind.MINUTES, "Biên bản hội nghị quán triệt Chỉ thị số 53", 9, 1, 1),
          of("1b", EvidenceKind.PUBLICATION, "Chuyên mục trách nhiệm giải trình", 1, 0, 0),
          of("2", EvidenceKind.DOCUMENT, "Báo cáo rà soát quy định", 0, 1, 0),
          of("3", EvidenceKind.DOCUMENT, "Quy trình tiếp nhận, giải thích, đối thoại", 7, 2, 2),
          of("4", EvidenceKind.MINUTES, "Biên bản kiểm tra nội bộ", 5, 3, 2),
          of("5a", EvidenceKind.PUBLICATION, "Kết quả giải quyết thủ tục hành chính", 1, 0, 0),
          of("5b", EvidenceKind.FIGURES, "Số liệu tiếp công dân", 1, 0, 0),
          of("5c", EvidenceKind.DOCUMENT, "Văn bản phối hợp giám sát", 8, 2, 2));

  private static Diligence of(
      String task, EvidenceKind kind, String title, int fresh, int ageing, int stale) {
    return new Diligence(TaskId.of(task), kind, title, fresh, ageing, stale);
  }

  /** Returns how fresh the evidence of a unit is, by its place among the units of the task. */
  Freshness of(int place) {
    if (place < fresh) {
      return Freshness.FRESH;
    }
    if (place < fresh + ageing) {
      return Freshness.AGEING;
    }
    return place < fresh + ageing + stale ? Freshness.STALE : Freshness.NEVER;
  }
}
