package vn.giaitrinh.examples.web.page;

import java.util.List;
import vn.giaitrinh.casefile.CaseRole;
import vn.giaitrinh.casefile.QualityFindingKind;
import vn.giaitrinh.casefile.ReceiptMode;
import vn.giaitrinh.casefile.SuspensionReason;
import vn.giaitrinh.document.SigningAuthority;

/** The fields of the events, and of the record of an explanation, by their names on the wire. */
enum EventField implements Field {
  ON("on", FieldKind.DAY, true, "Ngày diễn ra", "Day on which it happened"),
  NOTICE("notice", FieldKind.NUMBER, false, "Số thông báo", "Number of the notice"),
  REPLY_BY("replyBy", FieldKind.DAY, false, "Hạn bổ sung", "To be completed by"),
  CLAUSE("clause", FieldKind.CLAUSE, false, "Điều khoản làm căn cứ", "Clause on which it rests"),
  REASON("reason", FieldKind.TEXT, false, "Lý do", "Reason"),
  RECEIVING_BODY("receivingBody", FieldKind.LINE, false, "Cơ quan có thẩm quyền", "Competent body"),
  AMOUNT("amount", FieldKind.AMOUNT, true, "Số ngày gia hạn", "Days of the extension"),
  SUSPENSION_REASON(
      "reason",
      false,
      "Lý do",
      "Reason",
      Option.of(SuspensionReason.values(), SuspensionReason::label)),
  DECISION("decision", FieldKind.NUMBER, false, "Số quyết định", "Number of the decision"),
  REASON_ENDED_ON(
      "reasonEndedOn",
      FieldKind.DAY,
      false,
      "Ngày lý do không còn",
      "Day on which the reason ended"),
  UNIT("unit", FieldKind.UNIT, true, "Đơn vị được giao", "Unit"),
  ROLE("role", true, "Vai trò", "Role", Option.of(CaseRole.values(), CaseRole::label)),
  MINUTES_NUMBER("minutesNumber", FieldKind.NUMBER, false, "Số biên bản", "Number of the minutes"),
  DRAFTER_POST(
      "drafterPost", FieldKind.LINE, false, "Chức danh người soạn thảo", "Post of the drafter"),
  DOCUMENT_NUMBER(
      "documentNumber",
      FieldKind.NUMBER,
      false,
      "Số văn bản giải trình",
      "Number of the explanation"),
  SIGNER_POST("signerPost", FieldKind.LINE, false, "Chức danh người ký", "Post of the signer"),
  MODE(
      "mode",
      false,
      "Hình thức gửi",
      "How it is handed over",
      Option.of(ReceiptMode.values(), ReceiptMode::label)),
  SIGNER_AUTHORITY(
      "signerAuthority",
      false,
      "Thẩm quyền ký",
      "Authority to sign",
      Option.of(SigningAuthority.values(), SigningAuthority::label)),
  PLACE("place", FieldKind.LINE, false, "Nơi công khai", "Where it is published"),
  REVIEW_BODY("reviewBody", FieldKind.LINE, false, "Cơ quan được đề nghị", "Body asked"),
  TO_UNIT(
      "toUnit",
      FieldKind.UNIT,
      true,
      "Đơn vị tiếp nhận trách nhiệm",
      "Unit that answers from now on"),
  OTHER_CASE("otherCase", FieldKind.CASE, true, "Hồ sơ được nhập", "Case joined"),
  NEW_DATE("newDate", FieldKind.DAY, false, "Ngày hẹn trả lời", "Day now promised"),
  FINDING(
      "finding",
      true,
      "Vi phạm",
      "Failure",
      Option.of(QualityFindingKind.values(), QualityFindingKind::label)),
  INSPECTOR("inspector", FieldKind.UNIT, false, "Đơn vị ghi nhận", "Unit that found it"),
  EVENT("eventId", FieldKind.EVENT, true, "Sự kiện ghi nhầm", "Event recorded by mistake"),
  REQUESTER_STATED(
      "requesterStated",
      FieldKind.CHECK,
      false,
      "Đã ghi tên, địa chỉ người yêu cầu giải trình",
      "It states name and address of the requester"),
  CONTENT_REQUESTED(
      "contentRequested",
      FieldKind.TEXT,
      false,
      "Nội dung yêu cầu giải trình",
      "Content requested"),
  DIALOGUE_RESULT(
      "dialogueResult",
      FieldKind.TEXT,
      false,
      "Kết quả làm việc trực tiếp (nếu có)",
      "Result of the dialogue, if one was held"),
  LEGAL_BASES(
      "legalBases",
      FieldKind.CLAUSES,
      false,
      "Căn cứ pháp lý, mỗi dòng một điều khoản",
      "Legal grounds, a clause a line"),
  EXPLANATION(
      "explanation", FieldKind.TEXT, false, "Nội dung giải trình cụ thể", "Specific explanation"),
  ANSWERED_POINTS(
      "answeredPoints", FieldKind.POINTS, false, "Nội dung yêu cầu đã trả lời", "Points answered"),
  REMEDIAL_ACTIONS(
      "remedialActions",
      FieldKind.LINES,
      false,
      "Biện pháp khắc phục, mỗi dòng một biện pháp",
      "What is done to put things right, a line each"),
  NOTE("note", FieldKind.TEXT, false, "Ghi chú", "Note");

  private final FieldForm form;

  EventField(String wire, FieldKind kind, boolean required, String vi, String en) {
    this.form = FieldForm.of(wire, kind, required, vi, en);
  }

  EventField(String wire, boolean required, String vi, String en, List<Option> options) {
    this.form = FieldForm.choice(wire, required, vi, en, options);
  }

  @Override
  public FieldForm form() {
    return form;
  }
}
