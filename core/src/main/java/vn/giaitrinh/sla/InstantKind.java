package vn.giaitrinh.sla;

import vn.giaitrinh.text.BilingualText;

/** What there is to do on a day to come. */
public enum InstantKind {
  /** From this day on little of the allowance is left: to be urged (<i>đôn đốc</i>). */
  AT_RISK("Bắt đầu sắp đến hạn", "At risk from this day"),
  /** An extension must be decided by this day, inclusive, and notified where the law asks it. */
  EXTEND_BY("Hạn cuối để quyết định gia hạn", "Last day to decide an extension"),
  /** The act must be done by this day, inclusive. */
  DUE("Ngày hết hạn", "Due");

  private final BilingualText label;

  InstantKind(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this kind} */
  public BilingualText label() {
    return label;
  }
}
