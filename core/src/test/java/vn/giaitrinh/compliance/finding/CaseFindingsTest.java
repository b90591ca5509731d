package vn.giaitrinh.compliance.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.compliance.finding.FindingCases.codes;
import static vn.giaitrinh.compliance.finding.FindingCases.findings;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseStatus;
import vn.giaitrinh.casefile.Representative;
import vn.giaitrinh.casefile.Requester;
import vn.giaitrinh.casefile.RequesterKind;

/**
 * A request for explanation as of 30 October 2026. Received on 1 October, a Thursday, its notice is
 * due on the 8th; accepted on the 5th, its explanation is due on the 20th.
 */
class CaseFindingsTest {
  private static final String CLEAN = "RECEIVED@10-01 ACCEPTED@10-05 ANSWERED@10-12";

  @ParameterizedTest
  @ValueSource(
      strings = {
        CLEAN,
        CLEAN + " CLOSED@10-15",
        "RECEIVED@10-01 ACCEPTED@10-05 DRAFT_SUBMITTED@10-09=Chuyên_viên"
            + " EXPLANATION_ISSUED@10-12=Giám_đốc ANSWERED@10-12 PUBLISHED@10-13 CLOSED@10-15",
        "RECEIVED@10-01 REFUSED@10-05 record=none",
        "RECEIVED@10-01 TRANSFERRED@10-05 record=none",
        "RECEIVED@10-01 WITHDRAWN@10-05 record=none",
        "RECEIVED@10-12 ACCEPTED@10-19 EXTENDED@10-26+15",
        "RECEIVED@10-01 ACCEPTED@10-05 SUSPENDED@10-09 RESUMED@10-19 ANSWERED@10-22",
        "RECEIVED@10-01 ACCEPTED@10-05 SUSPENDED@10-16 RESUMED@10-19 ANSWERED@10-22",
        "RECEIVED@10-01 ACCEPTED@10-05 ANSWERED@10-12 REVIEW_REQUESTED@10-13 REOPENED@10-14"
            + " ANSWERED@10-20",
        "RECEIVED@10-01 ACCEPTED@10-05 APOLOGY_SENT@10-10+10 ANSWERED@10-20",
        "RECEIVED@10-01 ACCEPTED@10-05 APOLOGY_SENT@10-08+3 APOLOGY_SENT@10-10+9 ANSWERED@10-19",
        CLEAN + " APOLOGY_SENT@10-14+3",
        CLEAN + " CLOSED@10-15 publish=true record=published",
        CLEAN + " publish=true",
        CLEAN + " channel=PRESS PUBLISHED@10-13",
        "RECEIVED@10-01 ACCEPTED@10-05! ANSWERED@10-12 channel=OVERSIGHT_BODY",
        "RECEIVED@11-02 ACCEPTED@11-03"
      })
  void a_case_in_order_gives_no_finding(String text) {
    assertThat(codes(findings(text))).isEmpty();
  }

  /** The first code is that of the finding compared whole; {@code ~} stands for its case. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RECEIVED@10-01 ACCEPTED@10-05 APOLOGY_SENT@10-20+1 ANSWERED@10-21 | LATE_EXPLANATION | ~ | đã chậm 1 ngày so với hạn 20/10/2026 | was 1 day late; it was due on 2026-10-20
          RECEIVED@10-01 ACCEPTED@10-05 APOLOGY_SENT@10-20 record=none | LATE_EXPLANATION | ~ | chậm 10 ngày so với hạn 20/10/2026 | is 10 days late; it was due on 2026-10-20
          RECEIVED@10-01 ACCEPTED@10-05 ANSWERED@10-21 | APOLOGY_NOT_SENT LATE_EXPLANATION | ~ | quá hạn 20/10/2026 nhưng không có thư xin lỗi | past the due date of 2026-10-20, and no apology is recorded
          RECEIVED@10-01 ACCEPTED@10-09 ANSWERED@10-12 | LATE_NOTICE | ~ | đã chậm 1 ngày so với hạn 08/10/2026 | was 1 day late; it was due on 2026-10-08
          RECEIVED@10-12 ACCEPTED@10-15 | DUE_SOON | ~ | Thực hiện việc giải trình đến hạn ngày 30/10/2026 | Giving the explanation is due on 2026-10-30
          RECEIVED@10-01 ACCEPTED@10-05 ANSWERED@10-12 record=point | INCOMPLETE_EXPLANATION | ~/points/b | chưa trả lời nội dung b | the explanation leaves point b unanswered
          RECEIVED@10-01 ACCEPTED@10-05 ANSWERED@10-12 record=contents | INCOMPLETE_EXPLANATION | ~/explanations/1 | văn bản giải trình thiếu tên, địa chỉ người yêu cầu giải trình; căn cứ pháp lý của việc giải trình | the explanation lacks name and address of the requester; legal grounds of the explanation
          RECEIVED@10-01 ACCEPTED@10-05 ANSWERED@10-12 record=none | INCOMPLETE_EXPLANATION | ~ | chưa lưu văn bản giải trình | no record of the explanation is held
          RECEIVED@10-01 ACCEPTED@10-05! ANSWERED@10-12 | NON_COMPLIANT_EXPLANATION | ~/events/ACCEPTED@2026-10-05 | tiếp nhận nhưng không có số thông báo tiếp nhận | accepted without the number of a notice of acceptance
          RECEIVED@10-01 REFUSED@10-05! record=none | NON_COMPLIANT_EXPLANATION | ~/events/REFUSED@2026-10-05 | từ chối nhưng không nêu điều khoản làm căn cứ | refused without the clause on which the refusal rests
          RECEIVED@10-01 TRANSFERRED@10-05! record=none | NON_COMPLIANT_EXPLANATION | ~/events/TRANSFERRED@2026-10-05 | chuyển đi nhưng không ghi cơ quan có thẩm quyền tiếp nhận | transferred without naming the competent body
          RECEIVED@10-20 ACCEPTED@10-20 DIALOGUE_HELD@10-22! record=none | NON_COMPLIANT_EXPLANATION | ~/events/DIALOGUE_HELD@2026-10-22 | làm việc trực tiếp nhưng không có biên bản có chữ ký của hai bên | dialogue held without minutes signed by both sides
          RECEIVED@10-01 ACCEPTED@10-05 ANSWERED@10-12 record=unsigned | NON_COMPLIANT_EXPLANATION | ~/explanations/1 | văn bản giải trình không ghi thẩm quyền của người ký | explanation issued without the authority of its signer
          ACCEPTED@10-26 RECEIVED@10-27 ANSWERED@10-28 | NON_COMPLIANT_EXPLANATION | ~/events/ACCEPTED@2026-10-26 | tiếp nhận yêu cầu giải trình ngày 26/10/2026 không đúng trình tự: chưa ghi nhận việc nhận yêu cầu giải trình; chỉ tiếp nhận một lần, sau khi nhận yêu cầu giải trình | request accepted on 2026-10-26 is out of order: no receipt is recorded; it is accepted once, after its receipt
          RECEIVED@10-27 EXPLANATION_ISSUED@10-28 ANSWERED@10-28 CLOSED@10-29 PUBLISHED@10-29 | NON_COMPLIANT_EXPLANATION | ~/events/EXPLANATION_ISSUED@2026-10-28 | ban hành văn bản giải trình ngày 28/10/2026 không đúng trình tự: đã nhận yêu cầu giải trình, chưa xem xét điều kiện tiếp nhận; việc này chỉ có sau khi tiếp nhận và trước khi kết thúc | explanation issued on 2026-10-28 is out of order: the request is received and its conditions are not yet reviewed; this comes after acceptance and before the end only
          RECEIVED@10-01 REFUSED@10-02 ACCEPTED@10-05 ANSWERED@10-12 | NON_COMPLIANT_EXPLANATION | ~/events/ACCEPTED@2026-10-05 | tiếp nhận yêu cầu giải trình ngày 05/10/2026 không đúng trình tự: đã từ chối tiếp nhận; chỉ tiếp nhận một lần, sau khi nhận yêu cầu giải trình | request accepted on 2026-10-05 is out of order: the request is refused; it is accepted once, after its receipt
          RECEIVED@10-01 ACCEPTED@10-05 RESUMED@10-08 ANSWERED@10-12 | NON_COMPLIANT_EXPLANATION | ~/events/RESUMED@2026-10-08 | tiếp tục giải trình ngày 08/10/2026 không đúng trình tự: đã tiếp nhận; không có quyết định tạm đình chỉ | case resumed on 2026-10-08 is out of order: the request is accepted; there is no suspension to lift
          RECEIVED@10-01 ACCEPTED@10-05 EXTENDED@10-15+20 ANSWERED@10-20 | EXTENSION_NOT_HONOURED | ~/events/EXTENDED@2026-10-15 | gia hạn ngày 15/10/2026 được tính 15/20 ngày: chỉ tính đến mức tối đa | extension of 2026-10-15 counts for 15/20 days: cut to the maximum
          RECEIVED@10-01 ACCEPTED@10-05 EXTENDED@10-15!+10 ANSWERED@10-20 | EXTENSION_NOT_HONOURED | ~/events/EXTENDED@2026-10-15 | gia hạn ngày 15/10/2026 được tính 0/10 ngày: không thông báo bằng văn bản | extension of 2026-10-15 counts for 0/10 days: without notice
          RECEIVED@10-01 ACCEPTED@10-05 EXTENDED@10-21+5 APOLOGY_SENT@10-20 ANSWERED@10-22 | EXTENSION_NOT_HONOURED LATE_EXPLANATION | ~/events/EXTENDED@2026-10-21 | gia hạn ngày 21/10/2026 được tính 0/5 ngày: gia hạn sau khi đã hết hạn | extension of 2026-10-21 counts for 0/5 days: after the due date
          RECEIVED@10-01 ACCEPTED@10-05 EXTENDED@10-12+5 EXTENDED@10-13+7 ANSWERED@10-20 | EXTENSION_NOT_HONOURED | ~/events/EXTENDED@2026-10-13 | gia hạn ngày 13/10/2026 được tính 0/7 ngày: quá số lần gia hạn | extension of 2026-10-13 counts for 0/7 days: too many
          RECEIVED@10-01 EXTENDED@10-02+5 ACCEPTED@10-05 ANSWERED@10-12 | EXTENSION_NOT_HONOURED | ~/events/EXTENDED@2026-10-02 | gia hạn ngày 02/10/2026 được tính 0/5 ngày: gia hạn khi thời hạn chưa tính hoặc đã kết thúc | extension of 2026-10-02 counts for 0/5 days: not while the clock was open
          RECEIVED@10-01 ACCEPTED@10-05 SUSPENDED@10-12 record=none | PAUSE_STILL_OPEN | ~/events/SUSPENDED@2026-10-12 | tạm đình chỉ từ ngày 12/10/2026, chưa có quyết định tiếp tục | suspended since 2026-10-12 and not resumed
          RECEIVED@10-01 ACCEPTED@10-05 SUSPENDED@10-12+18 record=none | PAUSE_REASON_ENDED | ~/events/SUSPENDED@2026-10-12 | tạm đình chỉ từ ngày 12/10/2026, lý do đã hết từ ngày 30/10/2026, chưa có quyết định tiếp tục | suspended since 2026-10-12, the reason ended on 2026-10-30, and not resumed
          RECEIVED@10-01 ACCEPTED@10-05 SUSPENDED@10-12+19 record=none | PAUSE_STILL_OPEN | ~/events/SUSPENDED@2026-10-12 | tạm đình chỉ từ ngày 12/10/2026, chưa có quyết định tiếp tục | suspended since 2026-10-12 and not resumed
          RECEIVED@10-01 ACCEPTED@10-05 SUSPENDED@10-19 RESUMED@10-21 ANSWERED@10-22 | PAUSE_NEAR_DUE_DATE | ~/events/SUSPENDED@2026-10-19 | tạm đình chỉ ngày 19/10/2026, sát hạn 20/10/2026 | suspended on 2026-10-19, on the eve of the due date of 2026-10-20
          RECEIVED@10-01 ACCEPTED@10-05 EXTENDED@10-20+6 SUSPENDED@10-23 RESUMED@10-26 ANSWERED@10-27 | PAUSE_NEAR_DUE_DATE | ~/events/SUSPENDED@2026-10-23 | tạm đình chỉ ngày 23/10/2026, sát hạn 26/10/2026 | suspended on 2026-10-23, on the eve of the due date of 2026-10-26
          RECEIVED@10-01 ACCEPTED@10-05 APOLOGY_SENT@10-10+5 ANSWERED@10-16 | PROMISED_DATE_MISSED | ~/events/APOLOGY_SENT@2026-10-10 | đã xin lỗi và hẹn lại ngày 15/10/2026 nhưng đến ngày đó chưa trả lời | an apology promised an answer by 2026-10-15, and there was none by then
          RECEIVED@10-01 ACCEPTED@10-05 REVIEW_REQUESTED@10-07 ANSWERED@10-12 | BYPASSING_LEVELS | ~/events/REVIEW_REQUESTED@2026-10-07 | đề nghị cơ quan khác xem xét ngày 07/10/2026 khi chưa có kết quả trả lời | a review was asked for on 2026-10-07 before there was an answer
          RECEIVED@08-03 ACCEPTED@08-05 APOLOGY_SENT@08-20 ANSWERED@10-21 record=none | PROLONGED INCOMPLETE_EXPLANATION LATE_EXPLANATION | ~ | kéo dài: chậm 62 ngày, quá 2 lần thời hạn | drags on: 62 days late, more than 2 times the time given
          RECEIVED@10-01 ACCEPTED@10-05 ANSWERED@10-12 REOPENED@10-13 ANSWERED@10-14 REOPENED@10-15 ANSWERED@10-16 | PROLONGED | ~ | kéo dài: mở lại 2 lần | drags on: reopened 2 times
          RECEIVED@10-01 ACCEPTED@10-05 CLOSED@10-12 record=none | NOT_PERFORMED | ~ | đã kết thúc mà không giải trình, không từ chối | closed without an explanation or a refusal
          RECEIVED@10-01 ACCEPTED@10-05 ANSWERED@10-12 CLOSED@10-15 publish=true | NOT_PUBLISHED | ~ | đã kết thúc nhưng chưa công khai kết quả | closed, and the result is not published
          RECEIVED@10-01 ACCEPTED@10-05 ANSWERED@10-12 channel=PRESS | NOT_PUBLISHED | ~ | đã trả lời nhưng chưa công khai kết quả | answered, and the result is not published
          RECEIVED@10-01 ACCEPTED@10-05 ANSWERED@10-12 PUBLISHED@10-13 REOPENED@10-14 ANSWERED@10-16 channel=PRESS | NOT_PUBLISHED | ~ | đã trả lời nhưng chưa công khai kết quả | answered, and the result is not published
          RECEIVED@10-01 ACCEPTED@10-05 DRAFT_SUBMITTED@10-12=giám_đốc EXPLANATION_ISSUED@10-12 ANSWERED@10-12 | SELF_APPROVED | ~/events/EXPLANATION_ISSUED@2026-10-12 | văn bản giải trình ngày 12/10/2026 do cùng một chức vụ soạn thảo và ký | the explanation of 2026-10-12 was drafted and signed by one post
          RECEIVED@10-01 ACCEPTED@10-05 RESUMED@10-08 ANSWERED@10-12 channel=OVERSIGHT_BODY | EVENT_OUT_OF_ORDER | ~/events/RESUMED@2026-10-08 | tiếp tục giải trình ngày 08/10/2026 không đúng trình tự: đã tiếp nhận; không có quyết định tạm đình chỉ | case resumed on 2026-10-08 is out of order: the request is accepted; there is no suspension to lift
          """)
  void a_misuse_gives_one_finding(String text, String codes, String path, String vi, String en) {
    List<Finding> found = findings(text);
    List<String> all = List.of(codes.split(" "));

    assertThat(codes(found)).containsExactlyInAnyOrderElementsOf(all);
    assertThat(found)
        .filteredOn(finding -> finding.getCode().equals(all.get(0)))
        .singleElement()
        .satisfies(finding -> assertTells(finding, path, vi, en));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LATE          | LATE_EXPLANATION          | chậm giải trình                     | late
          INCOMPLETE    | INCOMPLETE_EXPLANATION    | giải trình không đầy đủ             | incomplete
          NON_COMPLIANT | NON_COMPLIANT_EXPLANATION | giải trình không đúng quy định      | not compliant
          EVASIVE       | EVASIVE                   | né tránh                            | evasive
          UNTRUTHFUL    | UNTRUTHFUL                | không trung thực                    | untruthful
          NOT_PERFORMED | NOT_PERFORMED             | không thực hiện giải trình          | not performed
          NOT_PUBLISHED | NOT_PUBLISHED             | không công khai văn bản giải trình  | not published
          """)
  void what_an_inspector_recorded_is_told_as_such(String kind, String code, String vi, String en) {
    assertThat(findings(CLEAN + " FINDING_RECORDED@10-20=" + kind))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.getCode()).isEqualTo(code);
              assertTells(
                  finding,
                  "~/events/FINDING_RECORDED@2026-10-20",
                  "kết luận kiểm tra ngày 20/10/2026: " + vi,
                  "an inspection of 2026-10-20 found it " + en);
            });
  }

  // What the record shows by itself is one fact, whoever says it again.
  @ParameterizedTest
  @CsvSource({
    "LATE,          LATE_EXPLANATION INCOMPLETE_EXPLANATION APOLOGY_NOT_SENT",
    "INCOMPLETE,    LATE_EXPLANATION INCOMPLETE_EXPLANATION APOLOGY_NOT_SENT",
    "NON_COMPLIANT, LATE_EXPLANATION INCOMPLETE_EXPLANATION APOLOGY_NOT_SENT"
        + " NON_COMPLIANT_EXPLANATION"
  })
  void an_inspector_who_records_what_the_case_shows_adds_no_finding(String kind, String codes) {
    String text =
        "RECEIVED@10-01 ACCEPTED@10-05 ANSWERED@10-21 record=none FINDING_RECORDED@10-22=";

    assertThat(codes(findings(text + kind))).containsExactlyInAnyOrder(codes.split(" "));
  }

  // Nghị định 59/2019/NĐ-CP, Điều 10; Thông tư 02/2014/TT-TTCP: 2 for a group of 5 to 9.
  @Test
  void a_group_is_represented_as_the_law_asks() {
    Representative unauthorized = new Representative("Người thứ nhất", Optional.empty());
    Requester group =
        Requester.builder()
            .kind(RequesterKind.GROUP)
            .groupSize(6)
            .addRepresentatives(unauthorized, unauthorized, unauthorized)
            .build();
    CaseFile file = FindingCases.file(CLEAN).toBuilder().requester(group).build();

    List<Finding> found = FindingCases.REVIEW.review(file, FindingCases.AS_OF).getFindings();

    assertThat(found)
        .extracting(finding -> finding.getMessage().vi())
        .containsExactly(
            "Hồ sơ GT-1: người đại diện không có văn bản cử hoặc giấy tờ hợp pháp",
            "Hồ sơ GT-1: số người đại diện nhiều hơn quy định");
    assertThat(found).allMatch(one -> one.getCode().equals("NON_COMPLIANT_EXPLANATION"));
    assertThat(found).allMatch(one -> one.getBasis().isPresent() && one.getHint().isPresent());
  }

  // A case not yet received has no clock and no duty; only what came before the receipt is told.
  @Test
  void a_case_not_yet_received_tells_only_what_is_out_of_order() {
    CaseReview review = FindingCases.REVIEW;
    CaseFile file = FindingCases.file("ACCEPTED@10-05! DRAFT_SUBMITTED@10-06 RECEIVED@11-02");

    ReviewedCase reviewed = review.review(file, FindingCases.AS_OF);

    assertThat(codes(reviewed.getFindings())).containsExactly("NON_COMPLIANT_EXPLANATION");
    assertThat(reviewed.getState().status()).isEqualTo(CaseStatus.DRAFT);
    assertThat(reviewed.getUnreadClocks()).isEmpty();
    assertThat(reviewed.isOverdue() || reviewed.isExplained()).isFalse();
  }

  private static void assertTells(Finding finding, String path, String vi, String en) {
    assertThat(finding.getPath()).isEqualTo(path.replace("~", "case/GT-1"));
    assertThat(finding.getMessage().vi()).isEqualTo("Hồ sơ GT-1: " + vi);
    assertThat(finding.getMessage().en()).contains("Case GT-1: " + en);
    assertThat(finding.getHint().orElseThrow().en()).isPresent();
  }
}
