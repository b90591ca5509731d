package vn.giaitrinh.compliance.finding;

import vn.giaitrinh.text.BilingualText;

/** How much a finding matters, from the gravest. */
public enum Severity {
  /** A rule is broken. */
  ERROR("Cần khắc phục", "Fault"),
  /** A rule is about to be broken, or may be. */
  WARNING("Cảnh báo", "Warning"),
  /** Something to know when reading the result. */
  NOTICE("Lưu ý", "Notice");

  private final BilingualText label;

  Severity(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this severity} */
  public BilingualText label() {
    return label;
  }
}
