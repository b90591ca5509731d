package vn.giaitrinh.casefile;

import vn.giaitrinh.text.BilingualText;

/**
 * A channel through which a case reaches the agency, Luật 36/2018/QH14, Điều 15. Only the first
 * follows the clocks of Nghị định 59/2019/NĐ-CP.
 */
public enum RequestChannel {
  /** One directly affected by the decision or act (<i>người bị tác động trực tiếp</i>), khoản 1. */
  AFFECTED_PARTY("Người bị tác động trực tiếp", "Directly affected party"),
  /** The press, which published a breach and asked for an answer (<i>báo chí</i>), khoản 2. */
  PRESS("Báo chí", "Press"),
  /** A supervising body, which follows other law (<i>cơ quan giám sát</i>), khoản 3. */
  OVERSIGHT_BODY("Cơ quan giám sát", "Oversight body");

  private final BilingualText label;

  RequestChannel(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this channel} */
  public BilingualText label() {
    return label;
  }
}
