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
      "Add the reporting duties in the part on implementation"),
  /** A task must carry out clauses of documents on which the plan rests. */
  UNKNOWN_MANDATE_DOCUMENT(
      Severity.ERROR,
      "Nhiệm vụ dẫn văn bản không thuộc căn cứ của kế hoạch",
      "A task claims a clause of a document on which the plan does not rest",
      "Sửa số, ký hiệu văn bản hoặc bổ sung văn bản vào căn cứ của kế hoạch",
      "Correct the number, or add the document to those on which the plan rests"),
  /** A task must carry out clauses that their document lists. */
  UNKNOWN_MANDATE_CLAUSE(
      Severity.ERROR,
      "Nhiệm vụ dẫn nội dung không có trong danh sách nhiệm vụ được giao của văn bản",
      "A task claims a clause that its document does not list",
      "Sửa mục, khoản được dẫn hoặc bổ sung vào danh sách của văn bản",
      "Correct the clause, or add it to those of the document"),
  /** A claim should be one that can be checked. */
  MANDATE_NOT_CHECKED(
      Severity.NOTICE,
      "Chưa lập danh sách nhiệm vụ được giao của văn bản mà nhiệm vụ dẫn",
      "The clauses of the document that a task claims to carry out are not listed",
      "Lập danh sách mục, khoản của văn bản giao cho cơ quan",
      "List the clauses of the document that the agency must carry out"),
  /** Each clause listed should be carried out by a task. */
  UNCOVERED_CLAUSE(
      Severity.WARNING,
      "Chưa có nhiệm vụ nào thực hiện nội dung được cấp trên giao",
      "No task carries out a clause of a superior document",
      "Bổ sung nhiệm vụ, hoặc ghi nội dung này vào nhiệm vụ đã có",
      "Add a task, or name the clause in a task that carries it out");

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
