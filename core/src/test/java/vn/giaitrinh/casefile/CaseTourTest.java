package vn.giaitrinh.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.organization.UnitId;

/** The tour of the package page, with the results that it prints. */
class CaseTourTest {

  @Test
  void tour_prints_what_the_package_page_says() {
    CaseFile file =
        CaseFile.builder()
            .id(CaseId.of("GT-2026/0001"))
            .kind(CaseKind.EXPLANATION_REQUEST)
            .channel(RequestChannel.AFFECTED_PARTY)
            .leadUnit(UnitId.of("van-phong-so"))
            .addEvent(RequestReceived.builder().on(LocalDate.of(2026, 9, 1)).build())
            .addEvent(
                RequestAccepted.builder()
                    .on(LocalDate.of(2026, 9, 7))
                    .notice(DocumentNumber.parse("26/TB-STP"))
                    .build())
            .addEvent(CaseResumed.builder().on(LocalDate.of(2026, 9, 9)).build())
            .build();

    assertThat(CaseState.of(file, LocalDate.of(2026, 9, 6)).status())
        .isEqualTo(CaseStatus.RECEIVED);
    CaseHistory history = CaseHistory.of(file, LocalDate.of(2026, 9, 30));
    assertThat(history.getState().status()).isEqualTo(CaseStatus.ACCEPTED);
    assertThat(history.getMisplaced().get(0).reason())
        .hasToString("Đã tiếp nhận; không có quyết định tạm đình chỉ");

    List<NextEvent> next = history.getState().allowedNext();
    assertThat(next.get(0).type()).isEqualTo(CaseEventType.UNIT_ASSIGNED);
    assertThat(next.get(0).reason())
        .hasToString("Đã tiếp nhận; giao đơn vị xác minh, chuẩn bị văn bản giải trình");
    assertThat(history.getState().whyNot(CaseEventType.PUBLISHED).orElseThrow())
        .hasToString("Đã tiếp nhận; chưa gửi văn bản giải trình để công khai");
  }
}
