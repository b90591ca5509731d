package vn.giaitrinh.examples.quickstart.generate;

import java.util.List;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.RequestChannel;

/** Cases that end by the rules and without an explanation, or that follow other law. */
final class OtherCases {
  static final List<Scenario> ALL =
      List.of(
          Scenario.settled("từ chối, có nêu điều khoản", 6, OtherCases::refused),
          Scenario.settled("chuyển cơ quan có thẩm quyền", 4, OtherCases::transferred),
          Scenario.settled("rút yêu cầu trước khi tiếp nhận", 2, OtherCases::withdrawnEarly),
          Scenario.settled("rút yêu cầu khi đang giải trình", 2, OtherCases::withdrawn),
          Scenario.settled("đình chỉ giải trình", 2, OtherCases::terminated),
          Scenario.settled("báo chí yêu cầu", 3, OtherCases::press),
          Scenario.settled("cơ quan giám sát yêu cầu", 3, OtherCases::oversight),
          Scenario.settled("phản ánh, kiến nghị", 4, OtherCases::feedback),
          Scenario.settled("yêu cầu cung cấp thông tin", 2, OtherCases::information),
          Scenario.settled("khiếu nại", 3, OtherCases::complaint),
          Scenario.settled("tố cáo", 1, OtherCases::denunciation),
          Scenario.on("2026-09-21", "khiếu nại đang thụ lý", 1, OtherCases::complaint));

  private OtherCases() {}

  private static void refused(Story story) {
    story.workingDays(2, 5).then(Asides::refused);
  }

  private static void transferred(Story story) {
    story.workingDays(1, 5).then(Asides::transferred);
  }

  private static void withdrawnEarly(Story story) {
    story.workingDays(1, 3).then(Asides::withdrawn);
  }

  private static void withdrawn(Story story) {
    story.acceptedInTime().days(3, 8).then(Asides::withdrawn);
  }

  private static void terminated(Story story) {
    story.acceptedInTime().days(3, 8).then(Asides::terminated);
  }

  private static void press(Story story) {
    story.from(RequestChannel.PRESS).mustBePublished();
    story.workingDays(3, 8).accepted().days(6, 20).answered();
    story.workingDays(1, 3).then(Asides::published).days(4, 10).closed();
  }

  private static void oversight(Story story) {
    story.from(RequestChannel.OVERSIGHT_BODY);
    story.workingDays(3, 8).accepted().days(6, 20).answered();
  }

  private static void feedback(Story story) {
    story.is(CaseKind.FEEDBACK).days(5, 20).answered().then(Asides::published);
  }

  private static void information(Story story) {
    story.is(CaseKind.INFORMATION_REQUEST).days(2, 6).answered();
  }

  private static void complaint(Story story) {
    story.is(CaseKind.COMPLAINT).days(4, 8).accepted().days(15, 28).answered();
  }

  private static void denunciation(Story story) {
    story.is(CaseKind.DENUNCIATION).days(4, 8).accepted().days(15, 28).answered();
  }
}
