package vn.giaitrinh.examples.web.page;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.casefile.Requester;
import vn.giaitrinh.casefile.RequesterKind;
import vn.giaitrinh.examples.web.register.CaseRegister;
import vn.giaitrinh.organization.UnitId;

/** Enters cases for tests; those who ask are made up. */
@Component
class Cases {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final CaseRegister register;

  Cases(CaseRegister register) {
    this.register = register;
  }

  /** Enters a case of the office, received on 21/9/2026, and returns the address of its page. */
  String received() {
    CaseId id = CaseId.of("TEST-" + NUMBER.incrementAndGet());
    register.open(
        CaseFile.builder()
            .id(id)
            .kind(CaseKind.EXPLANATION_REQUEST)
            .channel(RequestChannel.AFFECTED_PARTY)
            .leadUnit(UnitId.of("van-phong-so"))
            .requester(
                Requester.builder()
                    .kind(RequesterKind.INDIVIDUAL)
                    .name("Người hư cấu")
                    .address("Địa chỉ hư cấu")
                    .build())
            .addPoint(new RequestedPoint("1", "Nội dung hư cấu một"))
            .addPoint(new RequestedPoint("2", "Nội dung hư cấu hai"))
            .addEvent(RequestReceived.builder().on(LocalDate.of(2026, 9, 21)).build())
            .build());
    return "/cases/" + id.value();
  }

  long version(String address) {
    return register.get(CaseId.of(address.substring("/cases/".length()))).version();
  }
}
