package vn.giaitrinh.validation;

import java.util.Optional;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;

/** The rules within a case file, and between it and the directory, each with a stable code. */
public enum CaseFileRule implements ValidationRule {
  /** A unit named in a case file must stand in the directory. */
  UNKNOWN_UNIT_OF_CASE(
      RuleLayer.REFERENCES,
      Severity.ERROR,
      "Đơn vị được nêu trong hồ sơ không có trong danh mục tổ chức",
      "The case file names a unit that the directory does not have",
      "Sửa mã đơn vị hoặc bổ sung đơn vị vào danh mục",
      "Correct the unit id, or add the unit to the directory"),
  /** An event can be voided only if it was recorded. */
  VOIDS_UNKNOWN_EVENT(
      RuleLayer.REFERENCES,
      Severity.ERROR,
      "Hủy một sự kiện không có trong hồ sơ",
      "An event is voided that the case file does not have",
      "Sửa mã sự kiện bị hủy",
      "Correct the id of the event voided"),
  /** The id of an event names one event. */
  REPEATED_EVENT_ID(
      RuleLayer.REFERENCES,
      Severity.ERROR,
      "Hai sự kiện khác nhau có cùng mã",
      "Two different events have one id",
      "Đặt cho mỗi sự kiện một mã riêng",
      "Give each event an id of its own"),
  /** The id of a point names one point. */
  REPEATED_POINT(
      RuleLayer.REFERENCES,
      Severity.ERROR,
      "Hai nội dung yêu cầu có cùng mã",
      "Two points have one id",
      "Đặt cho mỗi nội dung một mã riêng",
      "Give each point an id of its own"),
  /** An explanation answers points that were asked. */
  UNKNOWN_POINT_ANSWERED(
      RuleLayer.REFERENCES,
      Severity.ERROR,
      "Văn bản giải trình trả lời một nội dung không được yêu cầu",
      "An explanation answers a point that was not asked",
      "Sửa mã nội dung đã trả lời",
      "Correct the id of the point answered"),
  /** An explanation replaces one that is held. */
  SUPERSEDES_UNKNOWN(
      RuleLayer.REFERENCES,
      Severity.WARNING,
      "Văn bản giải trình thay thế một văn bản không lưu trong hồ sơ",
      "An explanation supersedes one that the case file does not hold",
      "Bổ sung văn bản bị thay thế hoặc sửa số văn bản",
      "Add the explanation superseded, or correct its number"),
  /** What is recorded has happened by then. */
  RECORDED_BEFORE_IT_HAPPENED(
      RuleLayer.STRUCTURE,
      Severity.ERROR,
      "Sự kiện được ghi nhận trước ngày xảy ra",
      "An event was recorded before the day on which it happened",
      "Sửa ngày xảy ra hoặc ngày ghi nhận",
      "Correct the day of the event or that of its record"),
  /** A case begins with its receipt. */
  NO_RECEIPT(
      RuleLayer.QUALITY,
      Severity.WARNING,
      "Hồ sơ chưa ghi ngày nhận yêu cầu",
      "The case file has no receipt",
      "Ghi sự kiện nhận yêu cầu",
      "Record the receipt"),
  /** A request says what is to be explained: Nghị định 59/2019/NĐ-CP, Điều 10. */
  NO_POINTS(
      RuleLayer.LAW,
      Severity.WARNING,
      "Yêu cầu giải trình chưa ghi nội dung yêu cầu",
      "A request for explanation states no point to be explained",
      "Ghi từng nội dung được yêu cầu giải trình",
      "Record each point on which an explanation is asked"),
  /** A unit that leads a case does not support it as well. */
  LEAD_SUPPORTS_CASE(
      RuleLayer.QUALITY,
      Severity.NOTICE,
      "Đơn vị phối hợp đồng thời là đơn vị chủ trì",
      "A supporting unit is the lead unit too",
      "Bỏ đơn vị chủ trì khỏi danh sách phối hợp",
      "Take the lead unit from those that support");

  private static final LegalReference REQUEST =
      LegalReference.of("Nghị định", "59/2019/NĐ-CP", "10");

  private final RuleLayer layer;
  private final Severity severity;
  private final BilingualText message;
  private final BilingualText hint;

  CaseFileRule(
      RuleLayer layer, Severity severity, String vi, String en, String hintVi, String hintEn) {
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
    return this == NO_POINTS ? Optional.of(REQUEST) : Optional.empty();
  }
}
