package vn.giaitrinh.sla;

import vn.giaitrinh.text.BilingualText;

/** How far a parameter taken from law was confirmed, from the firmest to the weakest. */
public enum Verification {
  /** Read in the official text. */
  CONFIRMED("Đã đối chiếu văn bản gốc", "Confirmed in the official text"),
  /** Read in a secondary source, such as a procedure portal. */
  SECONDARY_SOURCE("Theo nguồn thứ cấp", "From a secondary source"),
  /** Not read anywhere: general knowledge. */
  UNVERIFIED("Chưa kiểm chứng", "Unverified");

  private final BilingualText label;

  Verification(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this verification} */
  public BilingualText label() {
    return label;
  }

  /**
   * Returns the weaker of two verifications.
   *
   * @param other another verification
   * @return this or the other, whichever is less firm
   */
  public Verification weaker(Verification other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
