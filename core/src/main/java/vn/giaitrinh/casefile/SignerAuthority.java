package vn.giaitrinh.casefile;

import vn.giaitrinh.text.BilingualText;

/** An authority by which an explanation is signed. */
public enum SignerAuthority {
  /** The head of the agency signs (<i>người đứng đầu</i>). */
  HEAD("Người đứng đầu", "Head"),
  /** A person delegated by the head signs (<i>ủy quyền</i>). */
  DELEGATED("Ủy quyền", "Delegated"),
  /** The head of a unit signs by order (<i>thừa lệnh</i>). */
  BY_ORDER("Thừa lệnh", "By order");

  private final BilingualText label;

  SignerAuthority(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this authority} */
  public BilingualText label() {
    return label;
  }
}
