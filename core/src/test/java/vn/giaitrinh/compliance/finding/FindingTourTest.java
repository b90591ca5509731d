package vn.giaitrinh.compliance.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.casefile.ExplanationSent;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.SlaCheck;

/** The tour of the package page, with the result that it prints. */
class FindingTourTest {

  @Test
  void tour_prints_what_the_package_page_says() {
    CaseFile file =
        CaseFile.builder()
            .id(CaseId.of("GT-2020/0007"))
            .kind(CaseKind.EXPLANATION_REQUEST)
            .channel(RequestChannel.AFFECTED_PARTY)
            .leadUnit(UnitId.of("van-phong-so"))
            .addEvent(RequestReceived.builder().on(LocalDate.of(2020, 10, 1)).build())
            .addEvent(
                RequestAccepted.builder()
                    .on(LocalDate.of(2020, 10, 5))
                    .notice(DocumentNumber.parse("26/TB-STP"))
                    .build())
            .addEvent(DeadlineExtended.builder().on(LocalDate.of(2020, 10, 15)).amount(10).build())
            .addEvent(ExplanationSent.builder().on(LocalDate.of(2020, 10, 20)).build())
            .build();

    CaseReview review =
        CaseReview.of(SlaCheck.of(ShippedLaw.vietnam(), WorkingCalendars.vietnam()));
    ReviewedCase reviewed = review.review(file, LocalDate.of(2020, 10, 30));

    StringBuilder printed = new StringBuilder();
    for (Finding finding : reviewed.getFindings()) {
      printed.append(finding.getCode()).append(' ').append(finding.getPath()).append('\n');
      printed.append("  ").append(finding.getMessage().vi()).append('\n');
      printed.append("  ").append(finding.getHint().orElseThrow().vi()).append('\n');
    }
    assertThat(printed)
        .hasToString(
            """
            INCOMPLETE_EXPLANATION case/GT-2020/0007
              Hồ sơ GT-2020/0007: chưa lưu văn bản giải trình
              Ban hành văn bản giải trình bổ sung, trả lời đủ nội dung được yêu cầu và lưu vào hồ sơ
            EXTENSION_NOT_HONOURED case/GT-2020/0007/events/EXTENDED@2020-10-15
              Hồ sơ GT-2020/0007: gia hạn ngày 15/10/2020 được tính 0/10 ngày: không thông báo bằng văn bản
              Thực hiện theo hạn cũ; lần sau gia hạn trước khi hết hạn, trong mức cho phép và thông báo bằng văn bản
            """);
  }
}
