package vn.giaitrinh.plan;

import vn.giaitrinh.text.BilingualText;

/** How a measured value meets a {@link Target}. */
public enum Comparison {
  /** The value is the target or more (<i>tối thiểu, từ ... trở lên</i>). */
  AT_LEAST("Tối thiểu", "At least"),
  /** The value is the target or less (<i>tối đa, không quá</i>). */
  AT_MOST("Tối đa", "At most"),
  /** The value is the target. */
  EXACTLY("Đúng bằng", "Exactly");

  private final BilingualText label;

  Comparison(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this comparison} */
  public BilingualText label() {
    return label;
  }
}
