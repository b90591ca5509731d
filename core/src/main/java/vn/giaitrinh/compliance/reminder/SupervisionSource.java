package vn.giaitrinh.compliance.reminder;

import vn.giaitrinh.text.BilingualText;

/** Why a unit supervises a part of a plan. */
public enum SupervisionSource {
  /** The task or milestone assigns its supervision. */
  ASSIGNED("Được giao theo dõi, đôn đốc", "Assigned to supervise it"),
  /** It receives the report. */
  RECIPIENT("Đơn vị nhận báo cáo", "Receives the report"),
  /** It follows the whole plan up (<i>theo dõi, đôn đốc việc thực hiện Kế hoạch</i>). */
  PLAN("Theo dõi, đôn đốc chung việc thực hiện kế hoạch", "Follows the whole plan up"),
  /** Nobody supervises it. */
  NOBODY("Chưa có đơn vị theo dõi, đôn đốc", "Nobody supervises it");

  private final BilingualText label;

  SupervisionSource(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the reason in words} */
  public BilingualText label() {
    return label;
  }
}
