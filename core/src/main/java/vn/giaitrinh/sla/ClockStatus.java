package vn.giaitrinh.sla;

import vn.giaitrinh.text.BilingualText;

/** The status of a statutory clock, folded from the events of a case. */
public enum ClockStatus {
  /** The event that starts it has not been seen. */
  NOT_STARTED("Chưa tính", "Not started"),
  /** Time is being charged. */
  RUNNING("Đang tính", "Running"),
  /** The count is suspended. */
  PAUSED("Tạm dừng", "Paused"),
  /** The act it waits for was done: the result is fixed. */
  STOPPED("Đã dừng", "Stopped"),
  /** It no longer applies. */
  CANCELLED("Hủy tính", "Cancelled");

  private final BilingualText label;

  ClockStatus(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this status} */
  public BilingualText label() {
    return label;
  }

  /** {@return true while the act that the clock waits for is still to be done} */
  public boolean isOpen() {
    return this == RUNNING || this == PAUSED;
  }
}
