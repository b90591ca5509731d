package vn.giaitrinh.sla;

import vn.giaitrinh.text.BilingualText;

/** How a clock stands to its due date as of a day: derived, never stored. */
public enum Timeliness {
  /** There is nothing to be in time for. */
  NOT_APPLICABLE("Không áp dụng", "Not applicable"),
  /** Open, with time left. */
  ON_TRACK("Trong hạn", "On track"),
  /** Open, with little of the allowance left. */
  AT_RISK("Sắp đến hạn", "At risk"),
  /** Open, and this is the last day. */
  DUE_TODAY("Đến hạn hôm nay", "Due today"),
  /** Open, and the due date has passed. */
  OVERDUE("Quá hạn", "Overdue"),
  /** Open, and the count is suspended with no due date for now. */
  ON_HOLD("Tạm đình chỉ", "On hold"),
  /** Done by the due date. */
  MET("Đúng hạn", "Met"),
  /** Done after the due date. */
  MET_LATE("Hoàn thành quá hạn", "Met late"),
  /** Ended without the act, after the due date had passed. */
  NOT_MET("Không thực hiện đúng hạn", "Not met");

  private final BilingualText label;

  Timeliness(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this timeliness} */
  public BilingualText label() {
    return label;
  }

  /** {@return true if the due date was passed, whether the act was done later or not} */
  public boolean isLate() {
    return this == OVERDUE || this == MET_LATE || this == NOT_MET;
  }
}
