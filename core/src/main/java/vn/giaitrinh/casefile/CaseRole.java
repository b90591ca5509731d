package vn.giaitrinh.casefile;

import vn.giaitrinh.text.BilingualText;

/** A role in which a unit works on a case. */
public enum CaseRole {
  /** Leads the work and answers for it (<i>chủ trì</i>). */
  LEAD("Chủ trì", "Lead"),
  /** Supports the lead (<i>phối hợp</i>). */
  SUPPORTING("Phối hợp", "Supporting"),
  /** Collects and verifies information (<i>xác minh</i>). */
  VERIFYING("Xác minh", "Verifying");

  private final BilingualText label;

  CaseRole(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this role} */
  public BilingualText label() {
    return label;
  }
}
