package vn.giaitrinh.schedule.recurrence;

import vn.giaitrinh.text.BilingualText;

/** The period by which a {@link RecurrenceRule} repeats; nothing finer than a day. */
public enum Frequency {
  /** By days (<i>hằng ngày</i>). */
  DAILY("Hằng ngày", "Daily"),
  /** By weeks (<i>hằng tuần</i>). */
  WEEKLY("Hằng tuần", "Weekly"),
  /** By months (<i>hằng tháng</i>). */
  MONTHLY("Hằng tháng", "Monthly"),
  /** By years (<i>hằng năm</i>). */
  YEARLY("Hằng năm", "Yearly");

  private final BilingualText label;

  Frequency(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this period} */
  public BilingualText label() {
    return label;
  }
}
