package vn.giaitrinh.examples.quickstart.generate;

import static vn.giaitrinh.examples.quickstart.generate.Scenario.between;
import static vn.giaitrinh.examples.quickstart.generate.Scenario.on;

import java.util.List;

/**
 * Cases that are under way on 2026-09-30, a Wednesday, or come after it. Their days are chosen for
 * that: five working days before it is 23 September, fifteen days before it is 15 September.
 */
final class OpenCases {
  static final List<Scenario> ALL =
      List.of(
          between("2026-09-28", "2026-09-30", "mới nhận", 4, OpenCases::received),
          on("2026-09-25", "đang xem xét điều kiện", 2, OpenCases::underAdmissibility),
          on("2026-09-25", "chờ bổ sung", 2, OpenCases::awaitingSupplement),
          on("2026-09-24", "sắp hết hạn thông báo", 2, OpenCases::noticeAtRisk),
          on("2026-09-23", "hết hạn thông báo hôm nay", 2, OpenCases::noticeDueToday),
          between("2026-09-14", "2026-09-18", "quá hạn thông báo", 2, OpenCases::noticeOverdue),
          between("2026-09-22", "2026-09-24", "chưa giao đơn vị", 3, OpenCases::accepted),
          between("2026-09-17", "2026-09-21", "đang giải trình", 5, OpenCases::inPreparation),
          between("2026-09-17", "2026-09-21", "đang làm việc", 2, OpenCases::inDialogue),
          between("2026-09-17", "2026-09-21", "chờ ký ban hành", 3, OpenCases::awaitingApproval),
          between("2026-09-11", "2026-09-15", "sắp hết hạn giải trình", 3, OpenCases::atRisk),
          on("2026-09-10", "hết hạn giải trình hôm nay", 2, OpenCases::dueToday),
          between("2026-08-20", "2026-09-03", "quá hạn giải trình", 3, OpenCases::overdue),
          between("2026-09-03", "2026-09-04", "đang được gia hạn", 2, OpenCases::extended),
          between("2026-08-24", "2026-09-10", "đang tạm đình chỉ", 3, OpenCases::suspended),
          on("2026-08-10", "tạm đình chỉ khi đã quá hạn", 1, OpenCases::suspendedTooLate),
          between("2026-08-20", "2026-09-03", "chờ kết thúc hồ sơ", 8, OpenCases::answered),
          between("2026-10-05", "2026-10-16", "nhận sau ngày 30/9", 3, OpenCases::afterwards),
          on("2026-11-05", "hạn phụ thuộc ngày 24/11", 1, OpenCases::dueAfterCultureDay));

  private OpenCases() {}

  private static void received(Story story) {
    story.workingDays(3, 4).accepted().days(6, 10).answered();
  }

  private static void underAdmissibility(Story story) {
    story.workingDays(1, 2).then(Asides::checked);
    story.workingDays(3, 3).accepted().days(6, 10).answered();
  }

  private static void awaitingSupplement(Story story) {
    story.workingDays(2, 2).then(Asides::supplementRequested);
    story.workingDays(2, 2).then(Asides::supplementReceived);
    story.workingDays(1, 1).accepted().days(6, 10).answered();
  }

  private static void noticeAtRisk(Story story) {
    story.workingDays(5, 5).accepted().days(6, 10).answered();
  }

  private static void noticeDueToday(Story story) {
    story.workingDays(6, 6).accepted().days(6, 10).answered();
  }

  private static void noticeOverdue(Story story) {
    story.days(20, 25).accepted().days(6, 10).answered();
  }

  private static void accepted(Story story) {
    story.workingDays(3, 3).accepted().days(6, 7).assigned().days(2, 3).answered();
  }

  private static void inPreparation(Story story) {
    story.workingDays(3, 3).accepted().assigned().days(10, 14).answered();
  }

  private static void inDialogue(Story story) {
    story.workingDays(3, 3).accepted().assigned();
    story.workingDays(2, 3).dialogue().days(8, 9).answered();
  }

  private static void awaitingApproval(Story story) {
    story.workingDays(3, 3).accepted().assigned();
    story.workingDays(2, 3).drafted().days(8, 9).answered();
  }

  private static void atRisk(Story story) {
    story.workingDays(3, 3).accepted().assigned().days(15, 15).answered();
  }

  private static void dueToday(Story story) {
    story.workingDays(3, 3).accepted().assigned().days(16, 16).answered();
  }

  private static void overdue(Story story) {
    story.workingDays(3, 3).accepted().assigned().days(45, 50).answered();
  }

  private static void extended(Story story) {
    story.workingDays(3, 3).accepted().assigned();
    story.days(10, 12).extended(15).days(14, 15).answered();
  }

  private static void suspended(Story story) {
    story.workingDays(3, 3).accepted().days(3, 9).suspended();
    story.days(50, 55).resumed().days(2, 3).answered();
  }

  /** Nobody lifts the suspension. */
  private static void suspendedTooLate(Story story) {
    story.workingDays(3, 3).accepted().days(20, 25).suspended();
  }

  private static void answered(Story story) {
    story.workingDays(1, 4).accepted().days(7, 13).answered().days(45, 50).closed();
  }

  private static void afterwards(Story story) {
    story.acceptedInTime().days(6, 10).answered();
  }

  /** Fifteen days from 10 November end on the 25th: is the 24th a day off, or is it not? */
  private static void dueAfterCultureDay(Story story) {
    story.workingDays(3, 3).accepted().days(9, 10).answered();
  }
}
