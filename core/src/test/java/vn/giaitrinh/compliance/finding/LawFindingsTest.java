package vn.giaitrinh.compliance.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.compliance.finding.FindingCases.LAW;
import static vn.giaitrinh.compliance.finding.FindingCases.WITH_HOST;
import static vn.giaitrinh.compliance.finding.FindingCases.codes;
import static vn.giaitrinh.compliance.finding.FindingCases.file;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.calendar.TestCalendars;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.sla.SlaCheck;
import vn.giaitrinh.text.BilingualText;

/** What a case rests on: the law, the limits of the host, the calendar; and other kinds of case. */
class LawFindingsTest {
  // The law does not say what HOST adds; SHORT is a calendar that ends with 2026.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SHIPPED | 2026-07-02 | RECEIVED@07-01 | LAW_REVIEW_DUE | thời hạn tính sau ngày quy định áp dụng phải được rà soát lại | a clock started after the law applied fell due for review
          LAW | 2026-10-30 | kind=DENUNCIATION RECEIVED@10-28 | LAW_UNVERIFIED | thời hạn chưa được đối chiếu với văn bản: Thụ lý hoặc không thụ lý tố cáo | the limit was not compared with any text of the law: Accepting the denunciation or not
          HOST | 2026-10-30 | kind=FEEDBACK RECEIVED@10-28 | HOST_LIMIT_USED | áp dụng thời hạn của đơn vị là 15 ngày làm việc (pháp luật không quy định số ngày: Quy chế của Sở) | the limit of the host applies, 15 working days (the law gives no number: Rules of the department)
          LAW | 2026-10-30 | kind=FEEDBACK RECEIVED@10-28 | LIMIT_NOT_SET | không tính được thời hạn (Xử lý và trả lời phản ánh, kiến nghị) vì pháp luật không quy định số ngày và đơn vị chưa đặt thời hạn | a clock cannot be read (Handling and answering the feedback): the law gives no number of days, and the host has not given one
          LAW | 2019-08-14 | RECEIVED@2019-08-13 | LAW_NOT_IN_FORCE | không tính được thời hạn (Thông báo tiếp nhận hoặc từ chối yêu cầu giải trình) vì không có quy định nào có hiệu lực ngày 13/08/2019 | a clock cannot be read (Notice of acceptance or refusal of the request): no law given was in force on 2019-08-13
          LAW | 2026-11-10 | RECEIVED@11-09 ACCEPTED@11-09 | CALENDAR_NOT_ANNOUNCED | hạn ngày 24/11/2026 còn phụ thuộc ngày nghỉ chưa được công bố | the due date 2026-11-24 depends on a day off that is not yet announced
          LAW | 2026-12-29 | RECEIVED@12-25 ACCEPTED@12-28 | CALENDAR_NOT_ANNOUNCED | hạn ngày 12/01/2027 tính theo lịch nghỉ dự kiến của năm chưa được công bố | the due date 2027-01-12 rests on projected days off of a year not yet announced
          SHORT | 2026-12-30 | RECEIVED@12-24 ACCEPTED@12-28 | CALENDAR_NOT_COVERED | không tính được thời hạn (Thực hiện việc giải trình) vì lịch làm việc không có ngày 12/01/2027 | a clock cannot be read (Giving the explanation): the working calendar does not cover 2027-01-12
          LAW | 2026-10-30 | kind=COMPLAINT RECEIVED@09-01 ACCEPTED@09-01 APOLOGY_SENT@10-01 ANSWERED@10-02 | LATE_ANSWER | đã chậm 1 ngày so với hạn 01/10/2026 | was 1 day late; it was due on 2026-10-01
          LAW | 2026-10-30 | kind=COMPLAINT RECEIVED@10-19 ACCEPTED@10-20 EXTENDED@10-27+10 | EXTENSION_NOT_HONOURED | gia hạn ngày 27/10/2026 được tính 0/10 ngày: không được gia hạn | extension of 2026-10-27 counts for 0/10 days: not allowed
          HOST | 2026-10-30 | kind=FEEDBACK RECEIVED@10-01 ANSWERED@10-06 | NOT_PUBLISHED HOST_LIMIT_USED | đã trả lời nhưng chưa công khai kết quả | answered, and the result is not published
          """)
  void a_case_says_what_it_rests_on(
      String law, LocalDate asOf, String text, String codes, String vi, String en) {
    List<Finding> found = review(law).review(file("record=none " + text), asOf).getFindings();

    assertThat(codes(found)).containsExactly(codes.split(" "));
    assertThat(found.get(0).getMessage())
        .isEqualTo(BilingualText.of("Hồ sơ GT-1: " + vi, "Case GT-1: " + en));
  }

  // A denunciation has two clocks that can be extended; the first was stopped by the acceptance.
  @ParameterizedTest
  @CsvSource({"ORDINARY, true", "COMPLEX, false"})
  void an_extension_is_judged_once_whatever_number_of_clocks_saw_it(
      String complexity, boolean found) {
    String text =
        "kind=DENUNCIATION record=none RECEIVED@10-01 ACCEPTED@10-05 EXTENDED@10-15+30 complexity=";

    assertThat(codes(FindingCases.findings(text + complexity)))
        .filteredOn(code -> !code.equals("LAW_UNVERIFIED"))
        .isEqualTo(found ? List.of("EXTENSION_NOT_HONOURED", "DUE_SOON") : List.of());
  }

  @Test
  void nothing_recorded_later_is_seen_by_a_review_as_known() {
    LocalDate day = LocalDate.of(2026, 10, 30);
    CaseEvent late =
        RequestAccepted.builder()
            .on(LocalDate.of(2026, 10, 26))
            .recordedOn(day.plusDays(1))
            .build();
    CaseFile file = file("RECEIVED@10-26 record=none").toBuilder().addEvent(late).build();
    SlaCheck check = SlaCheck.of(LAW, WorkingCalendars.vietnam());

    assertThat(codes(CaseReview.of(check).review(file, day).getFindings()))
        .containsExactly("NON_COMPLIANT_EXPLANATION");
    ReviewedCase known = CaseReview.of(check.asKnownOn(day)).review(file, day);
    assertThat(codes(known.getFindings())).containsExactly("DUE_SOON");
    assertThat(known.getClocks().get(1).getStartedOn()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void every_code_has_a_name_and_a_hint_in_both_languages(FindingCode code) {
    assertThat(code.label().vi()).isNotBlank();
    assertThat(code.label().en()).isPresent();
    assertThat(code.hint().vi()).isNotBlank();
    assertThat(code.hint().en()).isPresent();
    assertThat(code.severity().label().en()).isPresent();
  }

  private static CaseReview review(String law) {
    WorkingCalendar calendar =
        law.equals("SHORT")
            ? TestCalendars.vietnamThrough(LocalDate.of(2026, 12, 31))
            : WorkingCalendars.vietnam();
    return CaseReview.of(
        SlaCheck.of(
            switch (law) {
              case "SHIPPED" -> ShippedLaw.vietnam();
              case "HOST" -> WITH_HOST;
              default -> LAW;
            },
            calendar));
  }
}
