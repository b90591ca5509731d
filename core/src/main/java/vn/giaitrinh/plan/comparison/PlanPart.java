package vn.giaitrinh.plan.comparison;

import vn.giaitrinh.text.BilingualText;

/** A part of a plan that can change. */
public enum PlanPart {
  /** The plan itself, with what stands at its head and its foot. */
  PLAN("Kế hoạch", "Plan"),
  /** A document on which the plan or a task rests (<i>căn cứ</i>). */
  BASIS_DOCUMENT("Căn cứ", "Basis"),
  /** A group of tasks (<i>nhóm nhiệm vụ</i>). */
  GROUP("Nhóm nhiệm vụ", "Group"),
  /** A task (<i>nhiệm vụ</i>). */
  TASK("Nhiệm vụ", "Task"),
  /** A milestone of a task (<i>mốc</i>). */
  MILESTONE("Mốc", "Milestone"),
  /** A duty of section <i>Tổ chức thực hiện</i>. */
  REPORTING_DUTY("Trách nhiệm tổ chức thực hiện", "Reporting duty");

  private final BilingualText label;

  PlanPart(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this part} */
  public BilingualText label() {
    return label;
  }
}
