package vn.giaitrinh.plan.comparison;

import vn.giaitrinh.text.BilingualText;

/** A value of a part of a plan that can change. */
public enum PlanAspect {
  /** The id of the plan in the system that keeps it. */
  ID("mã kế hoạch", "id"),
  /** The number: that of the document, or the one printed before a group or task. */
  NUMBER("số", "number"),
  /** The day of issue. */
  ISSUED_ON("ngày ban hành", "day of issue"),
  /** The place of issue (<i>địa danh</i>). */
  PLACE("địa danh", "place of issue"),
  /** The agency that issues. */
  ISSUER("cơ quan ban hành", "issuer"),
  /** The title, heading or duty in words. */
  TITLE("tên", "title"),
  /** What is to be done, in the words of the plan. */
  CONTENT("nội dung", "content"),
  /** What a document is to the plan. */
  BASIS_ROLE("loại căn cứ", "kind of basis"),
  /** The document on which the plan rests, as cited. */
  CITATION("viện dẫn", "citation"),
  /** The clauses that a document gives the agency to carry out. */
  CLAUSES("nhiệm vụ được giao", "clauses"),
  /** The purposes (<i>mục đích</i>). */
  PURPOSES("mục đích", "purposes"),
  /** The requirements (<i>yêu cầu</i>). */
  REQUIREMENTS("yêu cầu", "requirements"),
  /** The period of the plan. */
  PERIOD("thời kỳ", "period"),
  /** The phases (<i>giai đoạn</i>). */
  PHASES("giai đoạn", "phases"),
  /** The units, with their roles. */
  UNITS("phân công đơn vị", "units"),
  /** The timing (<i>thời gian thực hiện</i>). */
  TIMING("thời gian thực hiện", "timing"),
  /** The deliverables (<i>sản phẩm</i>). */
  DELIVERABLES("sản phẩm", "deliverables"),
  /** The measured targets (<i>chỉ tiêu</i>). */
  TARGETS("chỉ tiêu", "targets"),
  /** The clauses of superior documents that a task claims to carry out. */
  MANDATES("nội dung được cấp trên giao", "mandates"),
  /** The budget (<i>kinh phí</i>). */
  BUDGET("kinh phí", "budget"),
  /** How often a continuous task must leave evidence. */
  EVIDENCE_CADENCE("chu kỳ minh chứng", "evidence cadence"),
  /** What kind of duty it is. */
  DUTY_KIND("loại trách nhiệm", "kind of duty"),
  /** The units that have a duty to report. */
  REPORTER("đơn vị báo cáo", "reporter"),
  /** The unit that receives a report. */
  RECIPIENT("nơi nhận báo cáo", "recipient"),
  /** The distribution list (<i>nơi nhận</i>). */
  DISTRIBUTION("nơi nhận", "distribution"),
  /** The archive line (<i>lưu</i>). */
  ARCHIVE_LINE("dòng lưu văn bản", "archive line"),
  /** The one who signs (<i>người ký</i>). */
  SIGNER("người ký", "signer");

  private final BilingualText label;

  PlanAspect(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this value, as it stands within a sentence} */
  public BilingualText label() {
    return label;
  }
}
