package vn.giaitrinh.sla;

import vn.giaitrinh.text.BilingualText;

/** A reason why a clock of a case could not be read. */
public enum UnreadReason {
  /** It needs a day that the calendar does not cover. */
  CALENDAR_NOT_COVERED("Lịch làm việc không có ngày cần tính", "The calendar does not cover a day"),
  /** The law gives no number, and the host has not given one. */
  LIMIT_NOT_SET(
      "Pháp luật không quy định số ngày, đơn vị chưa đặt thời hạn",
      "No limit in law or of the host"),
  /** It started on a day on which no rule pack given was in force. */
  LAW_NOT_IN_FORCE(
      "Không có quy định nào có hiệu lực vào ngày bắt đầu tính", "No rule pack was in force");

  private final BilingualText label;

  UnreadReason(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this reason} */
  public BilingualText label() {
    return label;
  }
}
