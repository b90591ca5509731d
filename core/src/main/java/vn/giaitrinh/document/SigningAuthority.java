package vn.giaitrinh.document;

import vn.giaitrinh.text.BilingualText;

/**
 * The right by which a document is signed, as Nghị định 30/2020/NĐ-CP, Phụ lục I, has it printed.
 */
public enum SigningAuthority {
  /** The head signs. */
  DIRECT("", "Ký trực tiếp", "In person"),
  /** On behalf of a body that decides together (<i>thay mặt</i>). */
  ON_BEHALF("TM.", "Thay mặt", "On behalf of the body"),
  /** The acting head (<i>quyền</i>). */
  ACTING("Q.", "Quyền", "Acting"),
  /** A deputy for the head (<i>ký thay</i>). */
  DEPUTY("KT.", "Ký thay", "For the head, as deputy"),
  /** By order of the head (<i>thừa lệnh</i>). */
  BY_ORDER("TL.", "Thừa lệnh", "By order of the head"),
  /** By written authorization of the head (<i>thừa ủy quyền</i>). */
  AUTHORIZED("TUQ.", "Thừa ủy quyền", "By authorization of the head");

  private final String prefix;
  private final BilingualText label;

  SigningAuthority(String prefix, String vi, String en) {
    this.prefix = prefix;
    this.label = BilingualText.of(vi, en);
  }

  /** {@return what is printed before the post, such as {@code KT.}; empty if nothing is} */
  public String prefix() {
    return prefix;
  }

  /** {@return the name of this right} */
  public BilingualText label() {
    return label;
  }
}
