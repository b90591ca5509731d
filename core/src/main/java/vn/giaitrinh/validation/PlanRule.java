package vn.giaitrinh.validation;

import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.text.BilingualText;

/** The rules between a plan and the organization that carries it out, each with a stable code. */
public enum PlanRule {
  /** A unit named in the plan must stand in the directory. */
  UNKNOWN_UNIT(
      Severity.ERROR,
      "Đơn vị được nêu trong kế hoạch không có trong danh mục tổ chức",
      "The plan names a unit that the directory does not have",
      "Sửa mã đơn vị hoặc bổ sung đơn vị vào danh mục",
      "Correct the unit id, or add the unit to the directory"),
  /** A set of units must not be empty on the day of the plan. */
  EMPTY_UNIT_SET(
      Severity.ERROR,
      "Nhóm đơn vị được giao không có đơn vị nào",
      "A set of units resolves to no unit",
      "Kiểm tra loại đơn vị và thời gian hoạt động của đơn vị trong danh mục",
      "Check the kinds of units, and the days on which the units exist"),
  /** A task must have a lead or an implementing unit. */
  NO_RESPONSIBLE_UNIT(
      Severity.ERROR,
      "Nhiệm vụ không có đơn vị chủ trì hoặc đơn vị thực hiện",
      "A task has no lead unit and no implementing unit",
      "Giao đơn vị chủ trì hoặc đơn vị thực hiện",
      "Assign a lead unit or an implementing unit"),
  /** A task should say when it is carried out. */
  NO_TIMING(
      Severity.WARNING,
      "Nhiệm vụ không có thời gian thực hiện",
      "A task has no timing",
      "Ghi thời gian thực hiện, kể cả khi là \"Thường xuyên\"",
      "State the timing, even if it is \"Thường xuyên\""),
  /** A plan should say who reports to whom. */
  NO_REPORTING_DUTY(
      Severity.WARNING,
      "Kế hoạch không quy định chế độ báo cáo",
      "The plan sets no reporting duty",
      "Bổ sung chế độ báo cáo tại phần Tổ chức thực hiện",
      "Add the reporting duties in the part on implementation");

  private final Severity severity;
  private final BilingualText message;
  private final BilingualText hint;

  PlanRule(Severity severity, String vi, String en, String hintVi, String hintEn) {
    this.severity = severity;
    this.message = BilingualText.of(vi, en);
    this.hint = BilingualText.of(hintVi, hintEn);
  }

  /** {@return how much breaking it matters} */
  public Severity severity() {
    return severity;
  }

  /** {@return what is said when it is broken} */
  public BilingualText message() {
    return message;
  }

  /** {@return what to do about it} */
  public BilingualText hint() {
    return hint;
  }
}
