package vn.giaitrinh.examples.web.page;

import java.util.List;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.Complexity;
import vn.giaitrinh.casefile.ReceiptMode;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequesterKind;

/** The fields with which a case is entered. */
enum CaseField implements Field {
  ID("id", FieldKind.CASE, true, "Mã hồ sơ", "Id of the case"),
  REGISTER_NUMBER(
      "registerNumber", FieldKind.REGISTER_NUMBER, false, "Số vào sổ", "Register number"),
  KIND("kind", true, "Loại việc", "Kind of case", Option.of(CaseKind.values(), CaseKind::label)),
  CHANNEL(
      "channel",
      true,
      "Nguồn yêu cầu",
      "Channel",
      Option.of(RequestChannel.values(), RequestChannel::label)),
  RECEIVED_ON("receivedOn", FieldKind.DAY, true, "Ngày nhận", "Day of receipt"),
  RECEIPT_MODE(
      "receiptMode",
      false,
      "Hình thức nhận",
      "How it was handed in",
      Option.of(ReceiptMode.values(), ReceiptMode::label)),
  COMPLEXITY(
      "complexity",
      true,
      "Mức độ",
      "Complexity",
      Option.of(Complexity.values(), Complexity::label)),
  LEAD_UNIT("leadUnit", FieldKind.UNIT, true, "Đơn vị chủ trì", "Lead unit"),
  POINTS(
      "points",
      FieldKind.LINES,
      true,
      "Nội dung yêu cầu, mỗi dòng một nội dung",
      "Points on which an explanation is asked, a line each"),
  REQUESTER_KIND(
      "requesterKind",
      true,
      "Đối tượng",
      "Kind of requester",
      Option.of(RequesterKind.values(), RequesterKind::label)),
  NAME("name", FieldKind.LINE, false, "Tên người yêu cầu", "Name of the requester"),
  ADDRESS("address", FieldKind.LINE, false, "Địa chỉ", "Address"),
  TELEPHONE("telephone", FieldKind.LINE, false, "Điện thoại", "Telephone");

  private final FieldForm form;

  CaseField(String wire, FieldKind kind, boolean required, String vi, String en) {
    this.form = FieldForm.of(wire, kind, required, vi, en);
  }

  CaseField(String wire, boolean required, String vi, String en, List<Option> options) {
    this.form = FieldForm.choice(wire, required, vi, en, options);
  }

  @Override
  public FieldForm form() {
    return form;
  }

  /** Checks if it tells of the requester, and so is personal, and not of the request. */
  boolean isOfRequester() {
    return compareTo(REQUESTER_KIND) >= 0;
  }
}
