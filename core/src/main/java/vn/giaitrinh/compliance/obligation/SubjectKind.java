package vn.giaitrinh.compliance.obligation;

import vn.giaitrinh.text.BilingualText;

/** A kind of part of a plan from which obligations arise. */
public enum SubjectKind {
  /** A task (<i>nhiệm vụ</i>). */
  TASK("task", "Nhiệm vụ", "Task"),
  /** A step of a task (<i>mốc</i>). */
  MILESTONE("milestone", "Mốc", "Milestone"),
  /** A duty of section <i>Tổ chức thực hiện</i>. */
  REPORTING_DUTY("reporting-duty", "Chế độ báo cáo", "Reporting duty");

  private final String path;
  private final BilingualText label;

  SubjectKind(String path, String vi, String en) {
    this.path = path;
    this.label = BilingualText.of(vi, en);
  }

  String path() {
    return path;
  }

  /** {@return the name of this kind} */
  public BilingualText label() {
    return label;
  }
}
