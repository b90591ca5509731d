package vn.giaitrinh.casefile;

import vn.giaitrinh.text.BilingualText;

/** A group of statuses, as reports count them: the cases received are those of all five groups. */
public enum StatusGroup {
  /** Received, not yet accepted or refused. */
  INTAKE("Đang xem xét tiếp nhận", "Intake"),
  /** Accepted and worked on. */
  ACTIVE("Đang giải quyết", "Active"),
  /** Suspended by a decision. */
  ON_HOLD("Đang tạm đình chỉ", "On hold"),
  /** Answered or closed. */
  DONE("Đã giải quyết", "Done"),
  /** Refused, transferred, withdrawn or terminated. */
  ENDED_OTHERWISE("Kết thúc khác", "Ended otherwise");

  private final BilingualText label;

  StatusGroup(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this group} */
  public BilingualText label() {
    return label;
  }
}
