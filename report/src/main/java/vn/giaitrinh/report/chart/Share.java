package vn.giaitrinh.report.chart;

/**
 * A share of the width of a drawing.
 *
 * @param hundredths the share, in hundredths of a percent
 */
public record Share(int hundredths) {
  /** Nothing of it. */
  public static final Share NONE = new Share(0);

  /** All of it. */
  public static final Share ALL = new Share(100_00);

  /**
   * Obtains the share that a part has of a whole, rounded down.
   *
   * @param part the part
   * @param whole the whole, above 0
   * @return the share
   */
  public static Share of(long part, long whole) {
    return new Share((int) (ALL.hundredths * part / whole));
  }

  /**
   * Returns the way from a share to this one.
   *
   * @param from where it begins
   * @return the way
   */
  Share from(Share from) {
    return new Share(hundredths - from.hundredths);
  }

  /** {@return the share as SVG has it, such as {@code 33.33%}} */
  @Override
  public String toString() {
    int rest = hundredths % 100;
    return hundredths / 100 + (rest == 0 ? "" : "." + rest / 10 + rest % 10) + "%";
  }
}
