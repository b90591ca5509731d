package vn.giaitrinh.compliance.finding;

import vn.giaitrinh.text.BilingualText;

/**
 * The stable codes of what is found in a case or in a duty of a plan, each with its severity and
 * what to do about it.
 */
public enum FindingCode {
  /** The explanation was or is late (<i>chậm giải trình</i>). */
  LATE_EXPLANATION(
      Severity.ERROR,
      "Chậm giải trình",
      "Late explanation",
      "Gửi ngay văn bản giải trình nếu chưa gửi; làm rõ nguyên nhân và trách nhiệm chậm trễ",
      "If it is not yet sent, send the explanation at once; establish why it is late and who answers"
          + " for it"),
  /** A point asked or a statutory content is unanswered (<i>giải trình không đầy đủ</i>). */
  INCOMPLETE_EXPLANATION(
      Severity.ERROR,
      "Giải trình không đầy đủ",
      "Incomplete explanation",
      "Ban hành văn bản giải trình bổ sung, trả lời đủ nội dung được yêu cầu và lưu vào hồ sơ",
      "Issue a supplementary explanation that answers every point asked, and file it"),
  /** A rule of procedure was broken (<i>không đúng quy định</i>). */
  NON_COMPLIANT_EXPLANATION(
      Severity.ERROR,
      "Giải trình không đúng quy định",
      "Non-compliant explanation",
      "Làm rõ quy định bị vi phạm, khắc phục và lưu kết quả vào hồ sơ",
      "Establish which rule was broken, put it right and file the result"),
  /** The explanation evades the question (<i>né tránh</i>), as an inspector recorded. */
  EVASIVE(
      Severity.ERROR,
      "Giải trình né tránh",
      "Evasive explanation",
      "Giải trình lại, trả lời thẳng vào từng nội dung được yêu cầu",
      "Explain again and answer each point asked directly"),
  /** The explanation is not truthful (<i>không trung thực</i>), as an inspector recorded. */
  UNTRUTHFUL(
      Severity.ERROR,
      "Giải trình không trung thực",
      "Untruthful explanation",
      "Xác minh lại, giải trình lại đúng sự thật và xem xét trách nhiệm người ký",
      "Verify again, explain again as the facts are, and examine the signer's responsibility"),
  /** No explanation was given (<i>không thực hiện giải trình</i>). */
  NOT_PERFORMED(
      Severity.ERROR,
      "Không thực hiện giải trình",
      "No explanation given",
      "Mở lại hồ sơ và thực hiện giải trình, hoặc từ chối có nêu điều khoản làm căn cứ",
      "Reopen the case and explain, or refuse and name the clause"),
  /** The notice of acceptance or refusal was or is late. */
  LATE_NOTICE(
      Severity.ERROR,
      "Chậm thông báo tiếp nhận, từ chối",
      "Late notice of acceptance or refusal",
      "Ra ngay thông báo nếu chưa ra; rà soát khâu tiếp nhận, xem xét điều kiện",
      "If it is not yet given, give the notice at once; review how requests are received and"
          + " examined"),
  /** A complaint, a denunciation or another request was or is resolved late. */
  LATE_ANSWER(
      Severity.ERROR,
      "Chậm giải quyết",
      "Late answer",
      "Giải quyết ngay nếu chưa có kết quả; làm rõ nguyên nhân và trách nhiệm chậm trễ",
      "If there is no result yet, resolve it at once; establish why it is late and who answers for"
          + " it"),
  /** An extension does not count, or not in full. */
  EXTENSION_NOT_HONOURED(
      Severity.ERROR,
      "Gia hạn không được tính",
      "Extension not honoured",
      "Thực hiện theo hạn cũ; lần sau gia hạn trước khi hết hạn, trong mức cho phép và thông báo"
          + " bằng văn bản",
      "Keep to the earlier due date; next time extend before it passes, within the maximum, with"
          + " written notice"),
  /** The reason of a suspension has ended, and the case was not resumed. */
  PAUSE_REASON_ENDED(
      Severity.ERROR,
      "Lý do tạm đình chỉ đã hết, chưa tiếp tục",
      "Reason of the suspension ended, not resumed",
      "Ra quyết định tiếp tục giải quyết và ghi vào hồ sơ",
      "Decide to resume the case, and record it"),
  /** Publication is required and not recorded (<i>không công khai</i>). */
  NOT_PUBLISHED(
      Severity.ERROR,
      "Chưa công khai",
      "Not published",
      "Công khai kết quả; nếu đã công khai thì ghi ngày công khai vào hồ sơ",
      "Publish the result; if it is published, record the day"),
  /** No evidence shows that a continuous task is carried out. */
  NO_EVIDENCE(
      Severity.ERROR,
      "Chưa có minh chứng",
      "No evidence",
      "Báo cáo kết quả thực hiện kèm minh chứng",
      "Report what was done, with evidence"),
  /** The evidence of a continuous task is older than its cadence and grace. */
  STALE_EVIDENCE(
      Severity.ERROR,
      "Minh chứng đã cũ",
      "Stale evidence",
      "Báo cáo kết quả thực hiện kèm minh chứng mới",
      "Report what was done since, with new evidence"),
  /** What a unit was to report or do by a day is not handed in, and the day has passed. */
  REPORT_MISSED(
      Severity.ERROR,
      "Quá hạn, chưa báo cáo",
      "Report missed",
      "Báo cáo ngay, nêu lý do chậm",
      "Report at once, with the reason for the delay"),
  /** The unit that owed a part of the plan has ended, and no unit took it over. */
  DUTY_WITHOUT_UNIT(
      Severity.ERROR,
      "Nhiệm vụ chưa có đơn vị kế thừa",
      "Duty without a unit",
      "Giao nhiệm vụ cho đơn vị khác và cập nhật danh mục tổ chức",
      "Assign the duty to another unit, and update the directory"),
  /** A line of a file of cases could not be read, and its case is missing from the figures. */
  LINE_NOT_READ(
      Severity.ERROR,
      "Dòng dữ liệu không đọc được",
      "Line not read",
      "Sửa dòng dữ liệu rồi tổng hợp lại",
      "Correct the line, and summarize again"),
  /** A clock of the case needs a day that the calendar does not cover, and was not read. */
  CALENDAR_NOT_COVERED(
      Severity.ERROR,
      "Ngoài phạm vi lịch làm việc",
      "Outside the calendar",
      "Bổ sung lịch làm việc của năm đó rồi tổng hợp lại",
      "Add the working calendar of that year, and review the case again"),
  /** Neither the law nor the host gives the limit of a clock, and it was not read. */
  LIMIT_NOT_SET(
      Severity.ERROR,
      "Chưa đặt thời hạn",
      "Limit not set",
      "Ban hành thời hạn của đơn vị và đưa vào gói quy định",
      "Decide a limit of the agency's own and put it in the rule pack"),
  /** A clock started on a day on which no law given was in force, and was not read. */
  LAW_NOT_IN_FORCE(
      Severity.ERROR,
      "Không có quy định có hiệu lực",
      "No law in force",
      "Bổ sung gói quy định có hiệu lực vào ngày đó, hoặc sửa ngày ghi nhầm",
      "Add the rule pack that was in force on that day, or correct the day if it is wrong"),
  /** The due date is near. */
  DUE_SOON(
      Severity.WARNING,
      "Sắp đến hạn",
      "Due soon",
      "Đôn đốc đơn vị chủ trì; cần gia hạn thì quyết định trước khi hết hạn",
      "Remind the lead unit; if more time is needed, extend before the due date passes"),
  /** The case is still suspended. */
  PAUSE_STILL_OPEN(
      Severity.WARNING,
      "Đang tạm đình chỉ",
      "Suspension still open",
      "Kiểm tra lý do tạm đình chỉ; hết lý do thì ra quyết định tiếp tục",
      "Check the reason of the suspension; once it has ended, resume the case"),
  /** The case was suspended on its due date or on the working day before it. */
  PAUSE_NEAR_DUE_DATE(
      Severity.WARNING,
      "Tạm đình chỉ sát ngày hết hạn",
      "Suspended on the eve of the due date",
      "Kiểm tra căn cứ tạm đình chỉ có thật và phát sinh đúng lúc đó không",
      "Check that the ground of the suspension is real and arose then"),
  /** The day promised in an apology passed without an answer. */
  PROMISED_DATE_MISSED(
      Severity.WARNING,
      "Quá ngày hẹn lại",
      "Promised date missed",
      "Trả lời ngay nếu chưa trả lời; xin lỗi lại và nêu lý do",
      "If it is not yet answered, answer at once; apologise again and give the reason"),
  /** The case drags on (<i>kéo dài</i>). */
  PROLONGED(
      Severity.WARNING,
      "Vụ việc kéo dài",
      "Prolonged case",
      "Người đứng đầu trực tiếp chỉ đạo giải quyết dứt điểm, đối thoại khi cần",
      "The head is to see in person that it is settled, and to meet the requester if need be"),
  /** A review was sought before there was an answer (<i>vượt cấp</i>). */
  BYPASSING_LEVELS(
      Severity.WARNING,
      "Đề nghị vượt cấp",
      "Taken over a level",
      "Trả lời ngay ở cấp mình và báo cáo cơ quan được đề nghị xem xét",
      "Answer at this level at once, and report to the body that was asked"),
  /** Who drafted the explanation also signed it, as far as their posts tell. */
  SELF_APPROVED(
      Severity.WARNING,
      "Người soạn thảo tự ký",
      "Signed by its drafter",
      "Bố trí người soạn thảo và người ký khác nhau",
      "Have one person draft and another sign"),
  /** An event made no sense where a case of another kind or channel stood. */
  EVENT_OUT_OF_ORDER(
      Severity.WARNING,
      "Sự kiện không đúng trình tự",
      "Event out of order",
      "Kiểm tra ngày và thứ tự đã ghi; ghi nhầm thì hủy sự kiện và ghi lại",
      "Check the day and the order recorded; if it is wrong, void the event and record it again"),
  /** What a unit was to report or do by a day was handed in after it. */
  REPORT_LATE(
      Severity.WARNING,
      "Báo cáo chậm",
      "Report late",
      "Rút kinh nghiệm; kỳ sau báo cáo trước ngày chốt gửi",
      "See to it that the next report is sent by its day"),
  /** The evidence of a continuous task is in its days of grace. */
  AGEING_EVIDENCE(
      Severity.WARNING,
      "Minh chứng sắp cũ",
      "Ageing evidence",
      "Chuẩn bị báo cáo kết quả kèm minh chứng mới",
      "Prepare a report with new evidence"),
  /** The answer is late, and no apology was sent. */
  APOLOGY_NOT_SENT(
      Severity.NOTICE,
      "Chậm nhưng chưa xin lỗi",
      "Late, and no apology sent",
      "Gửi thư xin lỗi, nêu lý do; chưa trả lời thì hẹn lại ngày",
      "Send an apology with the reason, and a new date if there is no answer yet"),
  /** The case is judged by law whose review is due. */
  LAW_REVIEW_DUE(
      Severity.NOTICE,
      "Quy định áp dụng cần rà soát lại",
      "The law applied is due for review",
      "Đối chiếu gói quy định với văn bản đang có hiệu lực rồi cập nhật ngày rà soát",
      "Compare the rule pack with the law now in force, and update its day of review"),
  /** A limit applied was read nowhere, or an extension rule that moved a due date. */
  LAW_UNVERIFIED(
      Severity.NOTICE,
      "Quy định áp dụng chưa kiểm chứng",
      "The law applied is unverified",
      "Đối chiếu thời hạn với văn bản gốc rồi sửa gói quy định",
      "Compare the limit with the official text, and correct the rule pack"),
  /** A due date rests on a limit of the host. */
  HOST_LIMIT_USED(
      Severity.NOTICE,
      "Áp dụng thời hạn của đơn vị",
      "Limit of the host applied",
      "Kiểm tra quyết định của đơn vị còn hiệu lực và không dài hơn luật",
      "Check that the decision of the host is in force and gives no more time than the law"),
  /** A due date rests on a day off that is not yet announced. */
  CALENDAR_NOT_ANNOUNCED(
      Severity.NOTICE,
      "Ngày nghỉ chưa được công bố",
      "Day off not yet announced",
      "Khi có thông báo nghỉ lễ, cập nhật lịch làm việc rồi tính lại hạn",
      "Once the days off are announced, update the working calendar and read the clock again");

  private final Severity severity;
  private final BilingualText label;
  private final BilingualText hint;

  FindingCode(Severity severity, String vi, String en, String hintVi, String hintEn) {
    this.severity = severity;
    this.label = BilingualText.of(vi, en);
    this.hint = BilingualText.of(hintVi, hintEn);
  }

  /** {@return how much a finding of this code matters} */
  public Severity severity() {
    return severity;
  }

  /** {@return the name of this code} */
  public BilingualText label() {
    return label;
  }

  /** {@return what to do about a finding of this code, unless the finding says more} */
  public BilingualText hint() {
    return hint;
  }
}
