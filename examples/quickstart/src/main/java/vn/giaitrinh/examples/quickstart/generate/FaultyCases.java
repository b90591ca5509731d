package vn.giaitrinh.examples.quickstart.generate;

import java.util.List;

/** Cases in which a rule was broken, one rule at a time. */
final class FaultyCases {
  static final List<Scenario> ALL =
      List.of(
          Scenario.settled("chậm thông báo tiếp nhận", 4, FaultyCases::lateNotice),
          Scenario.settled("chậm giải trình", 5, FaultyCases::late),
          Scenario.settled("chậm giải trình, có thư xin lỗi", 2, FaultyCases::lateWithApology),
          Scenario.settled("chậm cả thông báo và giải trình", 2, FaultyCases::lateTwice),
          Scenario.settled("bỏ sót nội dung yêu cầu", 3, FaultyCases::pointOpen),
          Scenario.settled("không nêu căn cứ pháp lý", 2, FaultyCases::withoutGrounds),
          Scenario.settled("không lưu văn bản giải trình", 1, FaultyCases::notKept),
          Scenario.settled("tiếp nhận không có số thông báo", 2, FaultyCases::withoutNotice),
          Scenario.settled("từ chối không nêu điều khoản", 2, FaultyCases::refusedWithoutClause),
          Scenario.settled("chuyển đi không ghi nơi nhận", 1, FaultyCases::transferredNowhere),
          Scenario.settled("làm việc trực tiếp không biên bản", 2, FaultyCases::withoutMinutes),
          Scenario.settled("gia hạn không thông báo", 2, FaultyCases::extendedWithoutNotice),
          Scenario.settled("gia hạn sau khi hết hạn", 2, FaultyCases::extendedTooLate),
          Scenario.settled("gia hạn lần thứ hai", 2, FaultyCases::extendedTwice),
          Scenario.settled("gia hạn quá 15 ngày", 2, FaultyCases::extendedTooLong),
          Scenario.settled("phải công khai, chưa công khai", 2, FaultyCases::notPublished),
          Scenario.settled("thanh tra kết luận né tránh", 2, FaultyCases::foundEvasive),
          Scenario.settled("kết thúc, không giải trình", 1, FaultyCases::neverAnswered),
          Scenario.settled("rút khi đã quá hạn thông báo", 1, FaultyCases::withdrawnTooLate),
          Scenario.settled("đình chỉ khi đã quá hạn", 1, FaultyCases::terminatedTooLate));

  private FaultyCases() {}

  private static void lateNotice(Story story) {
    story.workingDays(6, 9).accepted().days(6, 12).answered().days(4, 10).closed();
  }

  private static void late(Story story) {
    story.acceptedInTime().days(21, 28).answered().days(4, 10).closed();
  }

  private static void lateWithApology(Story story) {
    story.acceptedInTime().days(13, 14).then(Asides::apologized);
    story.days(8, 10).answered().days(4, 10).closed();
  }

  private static void lateTwice(Story story) {
    story.workingDays(7, 12).accepted().days(21, 30).answered();
  }

  private static void pointOpen(Story story) {
    story.acceptedInTime().days(6, 10).answered(Answer.POINT_OPEN);
  }

  private static void withoutGrounds(Story story) {
    story.acceptedInTime().days(6, 10).answered(Answer.WITHOUT_GROUNDS);
  }

  private static void notKept(Story story) {
    story.acceptedInTime().days(6, 10).answered(Answer.NOT_KEPT);
  }

  private static void withoutNotice(Story story) {
    story.workingDays(1, 4).then(Asides::acceptedWithoutNotice);
    story.days(6, 10).answered().days(4, 10).closed();
  }

  private static void refusedWithoutClause(Story story) {
    story.workingDays(2, 5).then(Asides::refusedWithoutClause);
  }

  private static void transferredNowhere(Story story) {
    story.workingDays(2, 5).then(Asides::transferredNowhere);
  }

  private static void withoutMinutes(Story story) {
    story.acceptedInTime().days(2, 4).then(Asides::dialogueWithoutMinutes);
    story.days(2, 4).answered(Answer.AFTER_DIALOGUE).days(4, 10).closed();
  }

  private static void extendedWithoutNotice(Story story) {
    story.acceptedInTime().days(7, 10).then(Asides::extendedWithoutNotice).days(12, 14).answered();
  }

  private static void extendedTooLate(Story story) {
    story.acceptedInTime().days(21, 23).extended(10).days(3, 6).answered();
  }

  private static void extendedTwice(Story story) {
    story.acceptedInTime().days(7, 10).extended(10);
    story.days(8, 9).extended(10).days(10, 12).answered();
  }

  private static void extendedTooLong(Story story) {
    story.acceptedInTime().days(7, 10).extended(30).days(8, 12).answered();
  }

  private static void notPublished(Story story) {
    story.mustBePublished().acceptedInTime().days(6, 10).answered().days(10, 20).closed();
  }

  private static void foundEvasive(Story story) {
    story.acceptedInTime().days(6, 10).answered().days(10, 20).then(Asides::foundEvasive);
  }

  private static void neverAnswered(Story story) {
    story.acceptedInTime().days(30, 40).closed();
  }

  private static void withdrawnTooLate(Story story) {
    story.workingDays(7, 9).then(Asides::withdrawn);
  }

  private static void terminatedTooLate(Story story) {
    story.acceptedInTime().days(21, 30).then(Asides::terminated);
  }
}
