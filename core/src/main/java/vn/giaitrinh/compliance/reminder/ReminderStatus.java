package vn.giaitrinh.compliance.reminder;

import vn.giaitrinh.text.BilingualText;

/** How pressing the subject of a reminder is. */
public enum ReminderStatus {
  /** The last day is over: a due day missed, or the grace of evidence. */
  OVERDUE("Đã quá hạn", "Overdue", 0),
  /** Continuous, and there has been no evidence at all. */
  NO_EVIDENCE("Chưa có minh chứng", "No evidence", 1),
  /** Continuous: the cadence is over, and the grace is not. */
  IN_GRACE("Minh chứng đã cũ, cần bổ sung", "Evidence to be renewed", 2),
  /** The last day is the as-of day, or to come within the window. */
  DUE("Đến hạn, sắp đến hạn", "Due or due soon", 2);

  private final BilingualText label;
  private final int rank;

  ReminderStatus(String vi, String en, int rank) {
    this.label = BilingualText.of(vi, en);
    this.rank = rank;
  }

  /** The rank in which reminders are read; within one rank the last day decides. */
  int rank() {
    return rank;
  }

  /** {@return the name of this status} */
  public BilingualText label() {
    return label;
  }
}
