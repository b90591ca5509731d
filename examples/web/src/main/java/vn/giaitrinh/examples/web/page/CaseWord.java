package vn.giaitrinh.examples.web.page;

import vn.giaitrinh.text.BilingualText;

/** The words of the register and of a case. */
enum CaseWord implements Worded {
  REGISTER("Sổ theo dõi yêu cầu", "Register of requests"),
  FILTER("Lọc hồ sơ", "Filter the cases"),
  ANY("Tất cả", "Any"),
  ID("Mã hồ sơ", "Case"),
  PART_OF_ID("Mã hồ sơ có chứa", "Id contains"),
  WHERE("Giai đoạn", "Where it stands"),
  TIMELINESS("Đánh giá thời hạn", "Timeliness"),
  SHOW("Xem", "Show"),
  CLEAR("Bỏ lọc", "Clear the filter"),
  COUNT("{0} trên {1} hồ sơ", "{0} of {1} cases"),
  COUNT_SHOWN("{0} trên {1} hồ sơ, đang xem từ {2} đến {3}", "{0} of {1} cases, {2} to {3} shown"),
  NOT_FOUND("Không có hồ sơ nào như vậy.", "There is no such case."),
  PAGES("Các trang của sổ", "Pages of the register"),
  PREVIOUS("Trang trước", "Previous page"),
  NEXT("Trang sau", "Next page"),
  PAGE("Trang {0} trên {1}", "Page {0} of {1}"),
  ENTER("Nhập hồ sơ mới", "Enter a case"),

  CASE("Hồ sơ {0}", "Case {0}"),
  REGISTER_NUMBER("Số vào sổ", "Register number"),
  CHANNEL("Nguồn yêu cầu", "Channel"),
  COMPLEXITY("Mức độ", "Complexity"),
  RECEIVED_ON("Ngày nhận", "Received"),
  OUTCOME("Kết quả", "Outcome"),
  DUE_ON("Hạn", "Due"),
  CONFIDENTIAL("Hồ sơ mật", "Confidential"),
  RECORD("Ghi sự kiện", "Record an event"),
  NEXT_STEPS("Việc có thể làm tiếp", "What can be done next"),

  CLOCKS("Thời hạn theo luật", "Time limits of the law"),
  CLOCK("Thời hạn", "Time limit"),
  CYCLE("{0} (lần {1})", "{0} (run {1})"),
  RUNS("Tình trạng", "State"),
  STARTED("Bắt đầu", "Started"),
  REMAINING("Còn lại hoặc quá", "Left or late"),
  WORKING_DAYS_LEFT("còn {0} ngày làm việc", "{0} working days left"),
  DAYS_LEFT("còn {0} ngày", "{0} days left"),
  MONTHS_LEFT("còn {0} tháng", "{0} months left"),
  DAYS_LATE("quá {0} ngày", "{0} days late"),
  LAW("Quy định", "Law"),
  WHY("Vì sao đến hạn ngày {0}: {1}", "Why it is due on {0}: {1}"),
  WHY_NOT_YET("Cách tính đến nay: {0}", "The count so far: {0}"),
  COUNTED("Đã tính", "Counted"),
  WHAT("Diễn giải", "What became of the day"),
  UNREAD("Không tính được thời hạn {0}: lịch chưa có dữ liệu.", "{0} cannot be counted."),

  TIMELINE("Diễn biến", "What happened"),
  RECORDED("Người ghi, lúc ghi", "Recorded by, at"),
  VOIDED("Đã hủy, không tính", "Voided, does not count"),
  EXPLANATION("Lưu văn bản giải trình", "Explanation filed"),

  PERSONAL("Người yêu cầu và nội dung", "The requester and the request"),
  PERSONAL_HINT(
      "Chỉ cán bộ của đơn vị chủ trì xem được phần này.",
      "Only officers of the lead unit see this part."),
  REQUESTER("Người yêu cầu", "Requester"),
  REQUESTER_KIND("Đối tượng", "Kind of requester"),
  ADDRESS("Địa chỉ", "Address"),
  TELEPHONE("Điện thoại", "Telephone"),
  REPRESENTATIVES("Người đại diện", "Representatives"),
  POINTS("Nội dung yêu cầu giải trình", "Points on which an explanation is asked"),
  RELATED_DECISION("Quyết định, hành vi liên quan", "Decision in question"),
  RIGHTS_AFFECTED("Quyền, lợi ích bị ảnh hưởng", "Rights affected"),
  OFFICER_POST("Người được giao", "Officer responsible"),
  ATTACHMENTS("Tài liệu kèm theo", "Attachments"),
  EXPLANATIONS("Văn bản giải trình", "Explanations"),

  LETTERS("Văn bản của hồ sơ (Word)", "Letters of the case (Word)"),
  LETTER_PROBLEMS(
      "Văn bản chưa lập được vì còn những thiếu sót sau.",
      "The letter is not written, for it still lacks this."),
  DELAY_REASON("Lý do chậm trả lời", "Reason for the delay"),
  WRITE_LETTER("Tải văn bản", "Download the letter"),
  BACK_TO_CASE("Về hồ sơ {0}", "Back to case {0}");

  private final BilingualText words;

  CaseWord(String vi, String en) {
    this.words = BilingualText.of(vi, en);
  }

  @Override
  public BilingualText words() {
    return words;
  }
}
