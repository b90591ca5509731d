package vn.giaitrinh.casefile;

import vn.giaitrinh.text.BilingualText;

/** A kind of requester (<i>người yêu cầu giải trình</i>). */
public enum RequesterKind {
  /** One person (<i>cá nhân</i>). */
  INDIVIDUAL("Cá nhân", "Individual"),
  /** An agency or organization (<i>cơ quan, tổ chức</i>). */
  ORGANIZATION("Cơ quan, tổ chức", "Organization"),
  /** Several people on one matter, who appoint representatives in writing (<i>nhiều người</i>). */
  GROUP("Nhiều người", "Group");

  private final BilingualText label;

  RequesterKind(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this kind} */
  public BilingualText label() {
    return label;
  }
}
