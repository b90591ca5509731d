package vn.giaitrinh.plan;

import vn.giaitrinh.text.BilingualText;

/** A part that a unit has in a task. */
public enum Role {
  /** It leads the task (<i>đơn vị chủ trì</i>). */
  LEAD("Chủ trì", "Lead"),
  /** It works with the lead (<i>đơn vị phối hợp</i>). */
  SUPPORTING("Phối hợp", "Supporting"),
  /** It does the task, with or without a lead (<i>đơn vị thực hiện</i>). */
  IMPLEMENTING("Thực hiện", "Implementing"),
  /** It follows the task up and urges the others (<i>theo dõi, đôn đốc</i>). */
  SUPERVISING("Theo dõi, đôn đốc", "Supervising");

  private final BilingualText label;

  Role(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this role} */
  public BilingualText label() {
    return label;
  }
}
