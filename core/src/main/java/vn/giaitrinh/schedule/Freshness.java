package vn.giaitrinh.schedule;

import vn.giaitrinh.text.BilingualText;

/** How fresh the evidence of a continuous duty is on a day. */
public enum Freshness {
  /** The newest evidence is within the cadence. */
  FRESH("Còn mới", "Fresh"),
  /** The cadence is over, and the grace is not. */
  AGEING("Sắp cũ", "Ageing"),
  /** The grace is over. */
  STALE("Đã cũ", "Stale"),
  /** There has been no evidence at all. */
  NEVER("Chưa có minh chứng", "Never evidenced");

  private final BilingualText label;

  Freshness(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this grade} */
  public BilingualText label() {
    return label;
  }
}
