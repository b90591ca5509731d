package vn.giaitrinh.calendar;

import vn.giaitrinh.text.BilingualText;

/** What becomes of a day on the way to a due date. */
public enum DayEffect {
  /** One unit is charged. */
  COUNTED("Được tính", "Counted"),
  /** Nothing is charged: the limit is in working days and the day is not one. */
  NOT_WORKING("Không tính", "Not counted"),
  /** Nothing is charged: the count is suspended. */
  SUSPENDED("Tạm đình chỉ", "Suspended"),
  /** The limit is used up, and its end rolls over this day to the next working day. */
  ROLLED_OVER("Lùi ngày kết thúc", "Rolled over"),
  /** The limit is used up, and its end has rolled to this working day. */
  ROLLED_TO("Kết thúc sau khi lùi", "Rolled to");

  private final BilingualText label;

  DayEffect(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this effect} */
  public BilingualText label() {
    return label;
  }
}
