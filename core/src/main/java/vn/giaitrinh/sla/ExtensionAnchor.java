package vn.giaitrinh.sla;

import vn.giaitrinh.text.BilingualText;

/**
 * A day from which an extension runs. Nghị định 59/2019/NĐ-CP, Điều 13 does not say which; Nghị
 * định 90/2013/NĐ-CP, which it replaced, was quoted as <i>kể từ ngày gia hạn</i>.
 */
public enum ExtensionAnchor {
  /** From the due date reached without it. */
  DUE_DATE("Kể từ ngày hết hạn", "From the due date"),
  /** From the day on which it was decided; it never makes the due date earlier. */
  DECISION("Kể từ ngày quyết định gia hạn", "From the day of the decision");

  private final BilingualText label;

  ExtensionAnchor(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this anchor} */
  public BilingualText label() {
    return label;
  }
}
