package vn.giaitrinh.schedule;

import java.time.LocalDate;
import vn.giaitrinh.text.BilingualText;

/** The unit of time in which a plan names a {@link Window}. */
public enum Precision {
  /** Whole years (<i>năm</i>). */
  YEAR(12, "Năm", "Year"),
  /** Half-years from January or July (<i>6 tháng đầu năm, 6 tháng cuối năm</i>). */
  HALF_YEAR(6, "6 tháng", "Half-year"),
  /** Calendar quarters (<i>quý</i>). */
  QUARTER(3, "Quý", "Quarter"),
  /** Whole months (<i>tháng</i>). */
  MONTH(1, "Tháng", "Month"),
  /** Days (<i>ngày</i>). */
  DAY(0, "Ngày", "Day");

  private final int months;
  private final BilingualText label;

  Precision(int months, String vi, String en) {
    this.months = months;
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this unit} */
  public BilingualText label() {
    return label;
  }

  /**
   * Checks if a span is made of whole units: it starts on the first day of one and ends on the last
   * day of one.
   *
   * @param start the first day, inclusive
   * @param end the last day, inclusive
   * @return true if it is; always true for {@link #DAY}
   */
  public boolean isWhole(LocalDate start, LocalDate end) {
    return this == DAY
        || (start.getDayOfMonth() == 1
            && (start.getMonthValue() - 1) % months == 0
            && end.getDayOfMonth() == end.lengthOfMonth()
            && end.getMonthValue() % months == 0);
  }
}
