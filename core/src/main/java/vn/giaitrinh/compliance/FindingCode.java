package vn.giaitrinh.compliance;

import vn.giaitrinh.text.BilingualText;

/** The stable codes of what an assessment finds, each with its severity. */
public enum FindingCode {
  /** The explanation was or is late (<i>chậm giải trình</i>). */
  LATE_EXPLANATION(Severity.ERROR, "Chậm giải trình", "Late explanation"),
  /** A point asked or a statutory content is unanswered (<i>giải trình không đầy đủ</i>). */
  INCOMPLETE_EXPLANATION(Severity.ERROR, "Giải trình không đầy đủ", "Incomplete explanation"),
  /** The case was closed and no explanation given (<i>không thực hiện giải trình</i>). */
  NO_EXPLANATION(Severity.ERROR, "Không thực hiện giải trình", "No explanation given"),
  /** A rule of procedure was broken (<i>không đúng quy định</i>). */
  NON_COMPLIANT_EXPLANATION(
      Severity.ERROR, "Giải trình không đúng quy định", "Non-compliant explanation"),
  /** The notice of acceptance or refusal was or is late. */
  LATE_NOTICE(
      Severity.ERROR, "Chậm thông báo tiếp nhận, từ chối", "Late notice of acceptance or refusal"),
  /** A complaint, a denunciation or another request was or is resolved late. */
  LATE_ANSWER(Severity.ERROR, "Chậm giải quyết", "Late answer"),
  /** An extension does not count, or not in full. */
  EXTENSION_NOT_HONOURED(Severity.ERROR, "Gia hạn không được tính", "Extension not honoured"),
  /** Publication is required and not recorded. */
  NOT_PUBLISHED(Severity.ERROR, "Chưa công khai", "Not published"),
  /** An inspector recorded a finding about the quality of an explanation. */
  INSPECTOR_FINDING(Severity.ERROR, "Kết luận kiểm tra", "Finding of an inspection"),
  /** No evidence shows that a continuous task is carried out. */
  NO_EVIDENCE(Severity.ERROR, "Chưa có minh chứng", "No evidence"),
  /** The evidence of a continuous task is older than its cadence and grace. */
  STALE_EVIDENCE(Severity.ERROR, "Minh chứng đã cũ", "Stale evidence"),
  /** The clocks of the case need a day that the calendar does not cover, and were not read. */
  CALENDAR_NOT_COVERED(Severity.ERROR, "Ngoài phạm vi lịch làm việc", "Outside the calendar"),
  /** Neither the law nor the host gives the limit of a clock, and it was not read. */
  LIMIT_NOT_SET(Severity.ERROR, "Chưa đặt thời hạn", "Limit not set"),
  /** The due date is near. */
  DUE_SOON(Severity.WARNING, "Sắp đến hạn", "Due soon"),
  /** The count of days is still suspended. */
  PAUSE_STILL_OPEN(Severity.WARNING, "Đang tạm đình chỉ", "Suspension still open"),
  /** The evidence of a continuous task is in its days of grace. */
  AGEING_EVIDENCE(Severity.WARNING, "Minh chứng sắp cũ", "Ageing evidence"),
  /** The case is judged by law whose review is due. */
  LAW_REVIEW_DUE(
      Severity.NOTICE, "Quy định áp dụng cần rà soát lại", "The law applied is due for review"),
  /** A due date rests on a day off that is not yet announced. */
  CALENDAR_NOT_ANNOUNCED(
      Severity.NOTICE, "Ngày nghỉ chưa được công bố", "Day off not yet announced");

  private final Severity severity;
  private final BilingualText label;

  FindingCode(Severity severity, String vi, String en) {
    this.severity = severity;
    this.label = BilingualText.of(vi, en);
  }

  /** {@return how much a finding of this code matters} */
  public Severity severity() {
    return severity;
  }

  /** {@return the name of this code} */
  public BilingualText label() {
    return label;
  }
}
