package vn.giaitrinh.examples.web.page;

import vn.giaitrinh.text.BilingualText;

/** The words of the forms. */
enum FormWord implements Worded {
  REQUIRED("Cần nhập mục này.", "This is needed."),
  IS_REQUIRED("(bắt buộc)", "(required)"),
  YES("Có", "Yes"),
  NOT_SAID("Không nêu", "Not said"),
  TO_CHOOSE("Chọn…", "Choose…"),
  FAULTS("Biểu mẫu còn mục cần sửa", "Some fields need your attention"),
  REFUSED("Chưa ghi được vì:", "It cannot be recorded, for:"),
  CHANGED(
      "Hồ sơ vừa có người khác ghi thêm. Nội dung đã nhập vẫn giữ; đề nghị xem lại hồ sơ rồi kiểm"
          + " tra lần nữa.",
      "Somebody else has recorded something meanwhile. What you wrote is kept; look at the case as"
          + " it is now and check again."),
  RECORDED_SINCE("Mới ghi thêm:", "Recorded since:"),
  TAKEN(
      "Số văn bản này, hoặc chính biểu mẫu này, đã được ghi với nội dung khác.",
      "This number, or this very form, was recorded before and said something else."),
  ID_TAKEN("Mã này đã dùng cho hồ sơ khác.", "This id is in use for another case."),

  CHOOSE("Chọn sự kiện cần ghi", "Which event to record"),
  MAKES_SENSE("Phù hợp với giai đoạn hiện nay", "What makes sense now"),
  MAKES_NO_SENSE("Chưa hoặc không còn phù hợp", "What makes no sense now"),
  EVENT_OF("{0} - hồ sơ {1}", "{0} - case {1}"),
  CASE_NOW("Hồ sơ hiện nay", "The case as it is now"),
  CONTENTS("Văn bản giải trình", "The explanation"),
  CONTENTS_HINT(
      "Năm nội dung phải có theo Điều 12 Nghị định 59/2019/NĐ-CP. Mục để trống sẽ bị ghi nhận là"
          + " thiếu.",
      "The five contents that Article 12 of Decree 59/2019/NĐ-CP asks for. What is left blank is"
          + " found missing."),
  CHECK("Kiểm tra trước khi ghi", "Check before recording"),
  CONFIRM("Xác nhận: {0} - hồ sơ {1}", "Confirm: {0} - case {1}"),
  WRITTEN("Nội dung sẽ ghi", "What will be recorded"),
  CONSEQUENCES("Điều sẽ được ghi nhận thêm", "What will be found in the case"),
  NO_CONSEQUENCES("Không phát hiện thêm vấn đề.", "Nothing more will be found."),
  APPEND_ONLY(
      "Sự kiện đã ghi không sửa, không xóa được; ghi nhầm thì hủy bằng một sự kiện khác.",
      "What is recorded is never changed or deleted; a mistake is voided by another event."),
  RECORD("Ghi vào hồ sơ", "Record it"),
  EDIT("Sửa lại", "Go back and edit"),
  CANCEL("Hủy, trở về hồ sơ", "Back to the case"),
  CANCEL_ENTRY("Hủy, trở về sổ theo dõi", "Back to the register"),
  RECORDED("Đã ghi vào hồ sơ.", "It is recorded."),
  RECORDED_BEFORE(
      "Sự kiện này đã được ghi trước đó; không ghi lần nữa.",
      "It was recorded before, and was not recorded again."),

  ENTER("Nhập hồ sơ mới", "Enter a case"),
  REQUEST("Yêu cầu", "The request"),
  REQUESTER("Người yêu cầu", "The requester"),
  REQUESTER_HINT(
      "Thông tin cá nhân: chỉ cán bộ của đơn vị chủ trì xem được.",
      "Personal data: only officers of the lead unit see it."),
  ENTERED("Đã nhập hồ sơ.", "The case is entered."),
  SAVE("Nhập hồ sơ", "Enter the case"),

  PLANS("Kế hoạch", "Plans"),
  PLAN("Kế hoạch", "Plan"),
  DRAFT("Dự thảo", "Draft"),
  ISSUED("Đã ban hành", "Issued"),
  NO_PLANS("Chưa có kế hoạch.", "There is no plan yet."),
  CHANGED_LAST("Sửa lần cuối", "Last changed"),
  TASKS("Nhiệm vụ", "Tasks"),
  TASK("Nhiệm vụ", "Task"),
  SIGNER("Người ký", "Signer"),
  PLACE_TASK("Nhiệm vụ {0}", "Task {0}"),
  PLACE_GROUP("Mục {0}", "Heading {0}"),
  PLACE_DUTY("Chế độ báo cáo {0}", "Reporting duty {0}"),
  NUMBER("Số", "No."),
  TIMING("Thời gian", "Timing"),
  DUTIES("Tổ chức thực hiện", "Reporting duties"),
  VALIDATION("Rà soát trước khi ban hành", "What a check before the issue finds"),
  ISSUE("Ban hành kế hoạch", "Issue the plan"),
  ISSUE_HINT("Kế hoạch đã ban hành thì không sửa được nữa.", "An issued plan is changed no more."),
  ISSUED_NOW("Đã ban hành kế hoạch.", "The plan is issued."),
  PLAN_CHANGED(
      "Kế hoạch đã được người khác sửa hoặc ban hành; đề nghị xem lại.",
      "Somebody else has changed or issued the plan; look at it again.");

  private final BilingualText words;

  FormWord(String vi, String en) {
    this.words = BilingualText.of(vi, en);
  }

  @Override
  public BilingualText words() {
    return words;
  }
}
