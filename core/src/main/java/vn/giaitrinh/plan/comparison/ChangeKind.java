package vn.giaitrinh.plan.comparison;

import vn.giaitrinh.text.BilingualText;

/** What became of a part of a plan between two versions. */
public enum ChangeKind {
  /** It is in the later version only. */
  ADDED("Bổ sung", "Added"),
  /** It was in the earlier version only. */
  REMOVED("Bỏ", "Removed"),
  /** It is the same by its wording and has another id. */
  RENUMBERED("Đổi mã", "Renumbered"),
  /** It stands under another heading, or in another order among those beside it. */
  MOVED("Chuyển vị trí", "Moved"),
  /** One of its values means something else. */
  CHANGED("Sửa đổi", "Changed"),
  /** One of its values says the same otherwise: spelling, letter case, order, or other words. */
  RESTATED("Sửa cách viết", "Restated");

  private final BilingualText label;

  ChangeKind(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this kind} */
  public BilingualText label() {
    return label;
  }
}
