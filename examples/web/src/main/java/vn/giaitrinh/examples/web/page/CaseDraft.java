package vn.giaitrinh.examples.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.Complexity;
import vn.giaitrinh.casefile.ReceiptMode;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.casefile.Requester;
import vn.giaitrinh.casefile.RequesterKind;
import vn.giaitrinh.organization.UnitId;

/** Makes a case of the form with which it is entered. */
final class CaseDraft {
  private CaseDraft() {}

  /** Returns the case, received on the day that the form says and recorded on another. */
  static CaseFile of(Form form, LocalDate today) {
    return CaseFile.builder()
        .id(CaseId.of(said(form, CaseField.ID)))
        .registerNumber(form.text(CaseField.REGISTER_NUMBER))
        .kind(CaseKind.valueOf(said(form, CaseField.KIND)))
        .channel(RequestChannel.valueOf(said(form, CaseField.CHANNEL)))
        .receiptMode(form.text(CaseField.RECEIPT_MODE).map(ReceiptMode::valueOf))
        .complexity(Complexity.valueOf(said(form, CaseField.COMPLEXITY)))
        .leadUnit(UnitId.of(said(form, CaseField.LEAD_UNIT)))
        .requester(requester(form))
        .points(points(form.texts(CaseField.POINTS)))
        .addEvent(
            RequestReceived.builder()
                .on(LocalDate.parse(said(form, CaseField.RECEIVED_ON)))
                .recordedOn(today)
                .build())
        .build();
  }

  private static Requester requester(Form form) {
    return Requester.builder()
        .kind(RequesterKind.valueOf(said(form, CaseField.REQUESTER_KIND)))
        .name(form.text(CaseField.NAME))
        .address(form.text(CaseField.ADDRESS))
        .telephone(form.text(CaseField.TELEPHONE))
        .build();
  }

  private static List<RequestedPoint> points(List<String> texts) {
    List<RequestedPoint> points = new ArrayList<>();
    texts.forEach(text -> points.add(new RequestedPoint(String.valueOf(points.size() + 1), text)));
    return points;
  }

  /** Returns what a field says that every form of the kind must fill. */
  private static String said(Form form, CaseField field) {
    return form.text(field).orElseThrow();
  }
}
