package vn.giaitrinh.plan;

import vn.giaitrinh.text.BilingualText;

/** The force with which a plan names a unit. */
public enum Directive {
  /** The issuer commands the unit (<i>giao</i>). */
  ASSIGNED("Giao", "Assigned"),
  /** The issuer asks a body that it cannot command (<i>đề nghị</i>). */
  REQUESTED("Đề nghị", "Requested");

  private final BilingualText label;

  Directive(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this directive} */
  public BilingualText label() {
    return label;
  }
}
