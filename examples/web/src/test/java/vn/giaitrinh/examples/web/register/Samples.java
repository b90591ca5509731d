package vn.giaitrinh.examples.web.register;

import java.time.LocalDate;
import java.util.UUID;
import vn.giaitrinh.casefile.AdmissibilityChecked;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.progress.TaskReport;

/** Made-up records. */
final class Samples {
  private Samples() {}

  /** {@return a case that no other test has, received and no more} */
  static CaseFile newCase() {
    return CaseFile.builder()
        .id(CaseId.of("GT-" + UUID.randomUUID()))
        .kind(CaseKind.EXPLANATION_REQUEST)
        .channel(RequestChannel.AFFECTED_PARTY)
        .leadUnit(UnitId.of("van-phong-so"))
        .addEvent(RequestReceived.builder().on(LocalDate.of(2026, 9, 21)).build())
        .build();
  }

  /** {@return an event that makes sense any number of times} */
  static CaseEvent check(String id, String note) {
    return AdmissibilityChecked.builder().id(id).on(LocalDate.of(2026, 9, 22)).note(note).build();
  }

  static TaskReport taskReport(String id) {
    return TaskReport.builder()
        .id(id)
        .unit(UnitId.of("van-phong-so"))
        .task(TaskId.of("1a"))
        .submittedOn(LocalDate.of(2026, 9, 22))
        .build();
  }
}
