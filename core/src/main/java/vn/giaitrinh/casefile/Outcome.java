package vn.giaitrinh.casefile;

import vn.giaitrinh.text.BilingualText;

/** What came of a case in substance, which its status and its timeliness do not tell. */
public enum Outcome {
  /** Every point is answered, and no statutory content is missing. */
  EXPLAINED_FULLY("Đã giải trình đầy đủ", "Explained fully"),
  /** An explanation was sent, but a point or a statutory content is missing from its record. */
  EXPLAINED_PARTLY("Giải trình chưa đầy đủ", "Explained in part"),
  /** The case was closed without an explanation. */
  NOT_EXPLAINED("Không giải trình", "Not explained"),
  /** The request was refused, Nghị định 59/2019/NĐ-CP, Điều 5. */
  REFUSED_INADMISSIBLE("Từ chối do không đủ điều kiện", "Refused as inadmissible"),
  /** Another body is competent. */
  TRANSFERRED("Chuyển cơ quan có thẩm quyền", "Transferred"),
  /** The requester withdrew the whole request. */
  WITHDRAWN("Rút yêu cầu", "Withdrawn"),
  /** The explanation was terminated by a decision. */
  TERMINATED("Đình chỉ", "Terminated");

  private final BilingualText label;

  Outcome(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this outcome} */
  public BilingualText label() {
    return label;
  }
}
