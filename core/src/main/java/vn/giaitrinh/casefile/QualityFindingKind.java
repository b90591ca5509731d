package vn.giaitrinh.casefile;

import vn.giaitrinh.text.BilingualText;

/** A kind of failure that an inspector records of an explanation. */
public enum QualityFindingKind {
  /** The explanation came late (<i>chậm giải trình</i>). */
  LATE("Chậm giải trình", "Late"),
  /** It leaves something unanswered (<i>không đầy đủ</i>). */
  INCOMPLETE("Giải trình không đầy đủ", "Incomplete"),
  /** It breaks a rule of form or procedure (<i>không đúng quy định</i>). */
  NON_COMPLIANT("Giải trình không đúng quy định", "Not compliant"),
  /** It evades the question (<i>né tránh</i>). */
  EVASIVE("Né tránh", "Evasive"),
  /** It is not truthful (<i>không trung thực</i>). */
  UNTRUTHFUL("Không trung thực", "Untruthful"),
  /** No explanation was given (<i>không thực hiện</i>). */
  NOT_PERFORMED("Không thực hiện giải trình", "Not performed"),
  /** It was not published though it had to be (<i>không công khai</i>). */
  NOT_PUBLISHED("Không công khai văn bản giải trình", "Not published");

  private final BilingualText label;

  QualityFindingKind(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this failure} */
  public BilingualText label() {
    return label;
  }
}
