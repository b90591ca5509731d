package vn.giaitrinh.examples.quickstart.generate;

import java.util.List;

/** Cases explained in time and by the rules, as most are. */
final class OrderlyCases {
  static final List<Scenario> ALL =
      List.of(
          Scenario.settled("trả lời đúng hạn", 33, OrderlyCases::plain),
          Scenario.settled("làm việc trực tiếp, biên bản đủ chữ ký", 7, OrderlyCases::dialogue),
          Scenario.settled("gia hạn đúng quy định", 6, OrderlyCases::extension),
          Scenario.settled("tạm đình chỉ rồi tiếp tục", 4, OrderlyCases::suspension),
          Scenario.settled("bổ sung yêu cầu trước khi tiếp nhận", 5, OrderlyCases::supplement),
          Scenario.settled("dự thảo trả lại để hoàn thiện", 5, OrderlyCases::draftReturned),
          Scenario.settled("phải công khai và đã công khai", 4, OrderlyCases::publication),
          Scenario.settled("giải trình lại sau khi xem xét", 2, OrderlyCases::reopened),
          Scenario.settled("vào sổ tiếp nhận muộn", 3, OrderlyCases::recordedLate),
          Scenario.settled("ghi nhầm ngày tiếp nhận, đã hủy", 2, OrderlyCases::voided),
          Scenario.settled("nhập vụ việc vào sổ trước đó", 1, OrderlyCases::joined),
          Scenario.settled("chuyển giao trách nhiệm", 1, OrderlyCases::moved));

  private OrderlyCases() {}

  private static void plain(Story story) {
    story.acceptedInTime().days(3, 6).drafted();
    story.workingDays(1, 2).answered().days(4, 10).closed();
  }

  private static void dialogue(Story story) {
    story.acceptedInTime().days(2, 4).dialogue();
    story.days(2, 4).answered().days(4, 10).closed();
  }

  private static void extension(Story story) {
    story.acceptedInTime().days(7, 10).extended(15);
    story.days(6, 10).answered().days(4, 10).closed();
  }

  private static void suspension(Story story) {
    story.acceptedInTime().days(3, 5).suspended();
    story.days(15, 30).resumed();
    story.days(2, 4).answered().days(4, 10).closed();
  }

  private static void supplement(Story story) {
    story.workingDays(1, 1).then(Asides::supplementRequested);
    story.workingDays(1, 2).then(Asides::supplementReceived);
    story.workingDays(1, 1).accepted().assigned();
    story.days(6, 10).answered().days(4, 10).closed();
  }

  private static void draftReturned(Story story) {
    story.acceptedInTime().days(3, 4).drafted();
    story.workingDays(1, 1).then(Asides::returned);
    story.workingDays(1, 2).drafted();
    story.workingDays(1, 1).answered().days(4, 10).closed();
  }

  private static void publication(Story story) {
    story.mustBePublished().acceptedInTime().days(6, 10).answered();
    story.workingDays(1, 3).then(Asides::published).days(4, 10).closed();
  }

  private static void reopened(Story story) {
    story.acceptedInTime().days(6, 10).answered();
    story.days(3, 6).then(Asides::reviewAsked);
    story.days(3, 6).then(Asides::reopened);
    story.days(6, 10).answered().days(4, 10).closed();
  }

  private static void recordedLate(Story story) {
    story.workingDays(1, 4).acceptedAndRecordedLate();
    story.days(6, 10).answered().days(4, 10).closed();
  }

  private static void voided(Story story) {
    story.workingDays(1, 1).accepted().then(Asides::acceptanceVoided);
    story.workingDays(1, 2).accepted().assigned();
    story.days(6, 10).answered().days(4, 10).closed();
  }

  private static void joined(Story story) {
    story.acceptedInTime().then(Asides::joinedWithTheFirst);
    story.days(6, 10).answered().days(4, 10).closed();
  }

  private static void moved(Story story) {
    story.acceptedInTime().days(1, 2).then(Asides::moved);
    story.days(6, 9).answered().days(4, 10).closed();
  }
}
