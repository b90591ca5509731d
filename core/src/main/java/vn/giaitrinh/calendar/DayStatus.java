package vn.giaitrinh.calendar;

import vn.giaitrinh.text.BilingualText;

/** How firm the knowledge of a day is, from the firmest to the weakest. */
public enum DayStatus {
  /** Decided and published. */
  ANNOUNCED("Đã công bố", "Announced"),
  /** Decided in politics, the legal act not confirmed. */
  PROVISIONAL("Chưa chính thức", "Provisional"),
  /** Computed from the Labour Code and the lunar calendar, not announced. */
  PROJECTED("Dự kiến", "Projected"),
  /** Outside the covered years: only the weekly rest is taken into account, on request. */
  ASSUMED("Giả định", "Assumed");

  private final BilingualText label;

  DayStatus(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this status} */
  public BilingualText label() {
    return label;
  }

  /**
   * Returns the weaker of two statuses.
   *
   * @param other another status
   * @return this or the other, whichever is less firm
   */
  public DayStatus weaker(DayStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
