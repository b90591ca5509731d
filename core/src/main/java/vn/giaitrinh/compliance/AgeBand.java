package vn.giaitrinh.compliance;

import vn.giaitrinh.text.BilingualText;

/**
 * A band of ages, in calendar days: how long open cases have been open, and how long overdue ones
 * have been overdue. The law names no such bands; these follow its limits of 5, 15 and 30 days.
 */
public enum AgeBand {
  /** Up to 5 days. */
  UP_TO_5(0, 5),
  /** 6 to 15 days. */
  UP_TO_15(6, 15),
  /** 16 to 30 days. */
  UP_TO_30(16, 30),
  /** 31 to 60 days. */
  UP_TO_60(31, 60),
  /** 61 to 90 days. */
  UP_TO_90(61, 90),
  /** More than 90 days. */
  OVER_90(91, Long.MAX_VALUE);

  private static final AgeBand[] ALL = values();

  private final long least;
  private final long most;

  AgeBand(long least, long most) {
    this.least = least;
    this.most = most;
  }

  /**
   * Returns the band of an age.
   *
   * @param days the age, in calendar days; on the day itself it is 0
   * @return the band
   * @throws IllegalArgumentException if the age is negative
   */
  public static AgeBand of(long days) {
    if (days < 0) {
      throw new IllegalArgumentException("An age is " + days + " days, below 0");
    }
    for (AgeBand band : ALL) {
      if (days <= band.most) {
        return band;
      }
    }
    return OVER_90;
  }

  /** {@return the name of this band} */
  public BilingualText label() {
    if (least == 0) {
      return BilingualText.of("Đến " + most + " ngày", "Up to " + most + " days");
    }
    return this == OVER_90
        ? BilingualText.of("Trên " + (least - 1) + " ngày", "Over " + (least - 1) + " days")
        : BilingualText.of(
            "Từ " + least + " đến " + most + " ngày", least + " to " + most + " days");
  }
}
