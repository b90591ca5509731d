package vn.giaitrinh.plan;

import vn.giaitrinh.text.BilingualText;

/** What a document is to the plan that rests on it. */
public enum BasisRole {
  /** A directive from above, such as a <i>Chỉ thị</i> of the Party. */
  SUPERIOR_DIRECTIVE("Chỉ thị của cấp trên", "Directive from above"),
  /** A plan of a superior body, which this one carries out. */
  SUPERIOR_PLAN("Kế hoạch của cấp trên", "Plan of a superior body"),
  /** A law, decree or circular. */
  LAW("Căn cứ pháp lý", "Law"),
  /** Any other document. */
  OTHER("Căn cứ khác", "Other basis");

  private final BilingualText label;

  BasisRole(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this part} */
  public BilingualText label() {
    return label;
  }
}
