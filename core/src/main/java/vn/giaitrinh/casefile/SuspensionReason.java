package vn.giaitrinh.casefile;

import vn.giaitrinh.text.BilingualText;

/**
 * A reason to suspend the explanation (<i>tạm đình chỉ</i>), Nghị định 59/2019/NĐ-CP, Điều 14,
 * khoản 1; the wording of that clause is not confirmed.
 */
public enum SuspensionReason {
  /** The requester died, or the organization was reorganized, and who succeeds is not yet known. */
  SUCCESSOR_NOT_DETERMINED(
      "Chưa xác định được người thừa kế quyền, nghĩa vụ", "Successor not determined"),
  /** The requester lost civil capacity and has no legal representative yet. */
  LEGAL_CAPACITY_LOST("Mất năng lực hành vi dân sự, chưa có người đại diện", "Legal capacity lost"),
  /** Another objective cause. */
  OTHER_OBJECTIVE_CAUSE("Lý do khách quan khác", "Other objective cause");

  private final BilingualText label;

  SuspensionReason(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this reason} */
  public BilingualText label() {
    return label;
  }
}
