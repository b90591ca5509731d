package vn.giaitrinh.compliance.obligation;

import vn.giaitrinh.text.BilingualText;

/** A reason for which a part of a plan gives no obligation that could be measured. */
public enum UnmeasuredReason {
  /** Its term is counted from an event (<i>kể từ ngày</i>), which the plan does not date. */
  AFTER_EVENT(
      "Thời hạn tính từ một sự kiện, kế hoạch không nêu ngày",
      "The term is counted from an event, which the plan does not date"),
  /** It is done when asked or when something comes up (<i>khi có yêu cầu, đột xuất</i>). */
  ON_DEMAND("Thực hiện khi có yêu cầu hoặc phát sinh", "Done when asked or when needed"),
  /** Its time is set by another document. */
  DEFERRED("Thời gian theo văn bản khác", "Another document sets the time"),
  /** The words on its time are not understood. */
  UNRECOGNIZED("Chưa xác định được thời gian thực hiện", "The words on its time are not clear"),
  /** Neither the plan nor the host says when. */
  NO_TIMING("Chưa nêu thời gian thực hiện", "No time is stated"),
  /** It recurs (<i>định kỳ</i>), and nobody says when. */
  NO_RULE("Định kỳ nhưng chưa nêu kỳ", "It recurs, and nobody says when"),
  /** It recurs, and neither the plan nor the host says from which day on. */
  NO_START("Chưa có ngày bắt đầu để tính kỳ", "There is no first day to count periods from"),
  /** A due day of it rolls beyond the days that the calendar covers. */
  CALENDAR_NOT_COVERED(
      "Lịch làm việc chưa có năm của hạn kế tiếp",
      "The working calendar does not cover the next due day"),
  /** It has no day of its own: a step of a continuous task, or none within the plan's period. */
  NO_TERM("Không có thời hạn trong kỳ kế hoạch", "No day of it lies within the plan's period"),
  /** No unit that leads or implements it is in the directory on the day. */
  NO_UNIT("Chưa có đơn vị chịu trách nhiệm", "No unit is responsible for it"),
  /** Its unit ended (<i>giải thể</i>) before the due day, and no other unit took it over. */
  NO_SUCCESSOR(
      "Đơn vị đã giải thể, chưa có đơn vị kế thừa",
      "The unit has ended, and no other took it over");

  private final BilingualText label;

  UnmeasuredReason(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the reason in words} */
  public BilingualText label() {
    return label;
  }
}
