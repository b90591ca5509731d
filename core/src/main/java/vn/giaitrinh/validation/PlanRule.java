package vn.giaitrinh.validation;

import java.util.Optional;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;

/** The rules between a plan and the organization that carries it out, each with a stable code. */
public enum PlanRule implements ValidationRule {
  /** A unit named in the plan must stand in the directory. */
  UNKNOWN_UNIT(
      RuleLayer.REFERENCES,
      Severity.ERROR,
      "Đơn vị được nêu trong kế hoạch không có trong danh mục tổ chức",
      "The plan names a unit that the directory does not have",
      "Sửa mã đơn vị hoặc bổ sung đơn vị vào danh mục",
      "Correct the unit id, or add the unit to the directory"),
  /** A set of units must not be empty on the day of the plan. */
  EMPTY_UNIT_SET(
      RuleLayer.REFERENCES,
      Severity.ERROR,
      "Nhóm đơn vị được giao không có đơn vị nào",
      "A set of units resolves to no unit",
      "Kiểm tra loại đơn vị và thời gian hoạt động của đơn vị trong danh mục",
      "Check the kinds of units, and the days on which the units exist"),
  /** A task must have a lead or an implementing unit. */
  NO_RESPONSIBLE_UNIT(
      RuleLayer.STRUCTURE,
      Severity.ERROR,
      "Nhiệm vụ không có đơn vị chủ trì hoặc đơn vị thực hiện",
      "A task has no lead unit and no implementing unit",
      "Giao đơn vị chủ trì hoặc đơn vị thực hiện",
      "Assign a lead unit or an implementing unit"),
  /** A task should say when it is carried out. */
  NO_TIMING(
      RuleLayer.QUALITY,
      Severity.WARNING,
      "Nhiệm vụ không có thời gian thực hiện",
      "A task has no timing",
      "Ghi thời gian thực hiện, kể cả khi là “Thường xuyên”",
      "State the timing, even if it is “Thường xuyên”"),
  /** A plan should say who reports to whom. */
  NO_REPORTING_DUTY(
      RuleLayer.QUALITY,
      Severity.WARNING,
      "Kế hoạch không quy định chế độ báo cáo",
      "The plan sets no reporting duty",
      "Bổ sung chế độ báo cáo tại phần Tổ chức thực hiện",
      "Add the reporting duties in the part on implementation"),
  /** A task must carry out clauses of documents on which the plan rests. */
  UNKNOWN_MANDATE_DOCUMENT(
      RuleLayer.REFERENCES,
      Severity.ERROR,
      "Nhiệm vụ dẫn văn bản không thuộc căn cứ của kế hoạch",
      "A task claims a clause of a document on which the plan does not rest",
      "Sửa số, ký hiệu văn bản hoặc bổ sung văn bản vào căn cứ của kế hoạch",
      "Correct the number, or add the document to those on which the plan rests"),
  /** A task must carry out clauses that their document lists. */
  UNKNOWN_MANDATE_CLAUSE(
      RuleLayer.REFERENCES,
      Severity.ERROR,
      "Nhiệm vụ dẫn nội dung không có trong danh sách nhiệm vụ được giao của văn bản",
      "A task claims a clause that its document does not list",
      "Sửa mục, khoản được dẫn hoặc bổ sung vào danh sách của văn bản",
      "Correct the clause, or add it to those of the document"),
  /** A claim should be one that can be checked. */
  MANDATE_NOT_CHECKED(
      RuleLayer.REFERENCES,
      Severity.NOTICE,
      "Chưa lập danh sách nhiệm vụ được giao của văn bản mà nhiệm vụ dẫn",
      "The clauses of the document that a task claims to carry out are not listed",
      "Lập danh sách mục, khoản của văn bản giao cho cơ quan",
      "List the clauses of the document that the agency must carry out"),
  /** Each clause listed should be carried out by a task. */
  UNCOVERED_CLAUSE(
      RuleLayer.QUALITY,
      Severity.WARNING,
      "Chưa có nhiệm vụ nào thực hiện nội dung được cấp trên giao",
      "No task carries out a clause of a superior document",
      "Bổ sung nhiệm vụ, hoặc ghi nội dung này vào nhiệm vụ đã có",
      "Add a task, or name the clause in a task that carries it out"),
  /**
   * A task has a lead or implementing units: who leads a task does not stand beside who does it.
   */
  LEAD_WITH_IMPLEMENTING(
      RuleLayer.QUALITY,
      Severity.WARNING,
      "Nhiệm vụ vừa có đơn vị chủ trì vừa có đơn vị thực hiện",
      "A task has a lead unit and an implementing unit",
      "Giữ một vai trò; đơn vị cùng làm với đơn vị chủ trì là đơn vị phối hợp",
      "Keep one of the two; a unit that works with the lead is a supporting unit"),
  /** A unit that leads a task does not support it as well. */
  SUPPORTING_IS_LEAD(
      RuleLayer.QUALITY,
      Severity.WARNING,
      "Đơn vị phối hợp đồng thời là đơn vị chủ trì",
      "A supporting unit is the lead unit too",
      "Bỏ đơn vị chủ trì khỏi danh sách phối hợp",
      "Take the lead unit from those that support"),
  /** A unit that the wording of a task names should have a part in it. */
  UNIT_WITHOUT_ROLE(
      RuleLayer.QUALITY,
      Severity.NOTICE,
      "Nội dung nhiệm vụ nêu tên đơn vị chưa được giao vai trò nào",
      "The wording of a task names a unit that has no role in it",
      "Giao vai trò cho đơn vị, hoặc sửa nội dung nhiệm vụ",
      "Give the unit a role, or change the wording"),
  /** A task without an end should say what shows that it is done. */
  CONTINUOUS_WITHOUT_EVIDENCE(
      RuleLayer.QUALITY,
      Severity.NOTICE,
      "Nhiệm vụ thường xuyên chưa có chu kỳ minh chứng hoặc sản phẩm",
      "A continuous task has neither a cadence of evidence nor a deliverable",
      "Quy định chu kỳ minh chứng (ví dụ hằng quý) hoặc sản phẩm phải có",
      "Set how often evidence is due, such as every quarter, or a deliverable"),
  /** A timing should be one that is understood. */
  TIMING_UNRECOGNIZED(
      RuleLayer.QUALITY,
      Severity.WARNING,
      "Thời gian thực hiện chưa xác định được",
      "A timing is not understood",
      "Ghi rõ ngày, kỳ hoặc “Thường xuyên”",
      "State a day, a period, or “Thường xuyên”"),
  /** A term should not have ended before the plan was issued. */
  TIMING_BEFORE_PLAN(
      RuleLayer.QUALITY,
      Severity.WARNING,
      "Thời hạn của nhiệm vụ trước ngày ban hành kế hoạch",
      "A task was due before the plan was issued",
      "Sửa thời hạn của nhiệm vụ",
      "Correct the timing of the task"),
  /** A plan must not rest on what came after it. */
  BASIS_LATER_THAN_PLAN(
      RuleLayer.REFERENCES,
      Severity.ERROR,
      "Văn bản căn cứ ban hành sau kế hoạch",
      "A document on which the plan rests was issued after the plan",
      "Sửa ngày ban hành hoặc bỏ văn bản khỏi căn cứ",
      "Correct the day of issue, or take the document from those on which the plan rests"),
  /** An issued document names its place (<i>địa danh</i>): Nghị định 30/2020/NĐ-CP, Điều 8. */
  NO_PLACE(
      RuleLayer.LAW,
      Severity.WARNING,
      "Kế hoạch không ghi địa danh",
      "The plan names no place of issue",
      "Ghi địa danh trước ngày ban hành",
      "State the place before the day of issue"),
  /** An issued document lists who receives it (<i>nơi nhận</i>). */
  NO_DISTRIBUTION(
      RuleLayer.LAW,
      Severity.WARNING,
      "Kế hoạch không có nơi nhận",
      "The plan has no distribution list",
      "Bổ sung nơi nhận",
      "Add the distribution list"),
  /** The distribution list ends in the archive (<i>lưu</i>). */
  NO_ARCHIVE_LINE(
      RuleLayer.LAW,
      Severity.WARNING,
      "Nơi nhận không có dòng “Lưu”",
      "The distribution list has no archive line",
      "Bổ sung dòng “Lưu: VT, ...”",
      "Add the archive line, such as “Lưu: VT, ...”");

  /** The parts that every administrative document has. */
  private static final LegalReference FORM =
      LegalReference.of("Nghị định", "30/2020/NĐ-CP", "8").toBuilder().clause("2").build();

  private final RuleLayer layer;
  private final Severity severity;
  private final BilingualText message;
  private final BilingualText hint;

  PlanRule(RuleLayer layer, Severity severity, String vi, String en, String hintVi, String hintEn) {
    this.layer = layer;
    this.severity = severity;
    this.message = BilingualText.of(vi, en);
    this.hint = BilingualText.of(hintVi, hintEn);
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public RuleLayer layer() {
    return layer;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public BilingualText message() {
    return message;
  }

  @Override
  public BilingualText hint() {
    return hint;
  }

  @Override
  public Optional<LegalReference> basis() {
    return layer == RuleLayer.LAW ? Optional.of(FORM) : Optional.empty();
  }
}
