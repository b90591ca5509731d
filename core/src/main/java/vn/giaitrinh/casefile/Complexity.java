package vn.giaitrinh.casefile;

import vn.giaitrinh.text.BilingualText;

/** How complex a case is, on which some limits depend. */
public enum Complexity {
  /** An ordinary case. */
  ORDINARY("Thông thường", "Ordinary"),
  /** A complex case (<i>vụ việc phức tạp</i>). */
  COMPLEX("Phức tạp", "Complex"),
  /** An especially complex case (<i>vụ việc đặc biệt phức tạp</i>). */
  ESPECIALLY_COMPLEX("Đặc biệt phức tạp", "Especially complex");

  private final BilingualText label;

  Complexity(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this complexity} */
  public BilingualText label() {
    return label;
  }
}
