package vn.giaitrinh.validation;

import java.util.Optional;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;

/**
 * The rules that Jakarta constraints state, by the name of the constraint: those of the model, and
 * those of {@link vn.giaitrinh.constraint} on the types of a host. Another constraint of a host is
 * told by its own name and in its own words.
 */
public enum ConstraintRule implements ValidationRule {
  /** A value must be there. */
  NOT_NULL("Thiếu giá trị", "A value is missing", "Bổ sung giá trị", "Fill it in"),
  /** A text must say something. */
  NOT_BLANK("Nội dung để trống", "A text is blank", "Ghi nội dung", "Fill in the text"),
  /** A list must hold something. */
  NOT_EMPTY(
      "Danh sách chưa có mục nào", "A list is empty", "Bổ sung ít nhất một mục", "Add an item"),
  /** A number must be above 0. */
  POSITIVE(
      "Số phải lớn hơn 0",
      "A number is not above 0",
      "Sửa thành số lớn hơn 0",
      "Correct the number"),
  /** A number must not be below 0. */
  POSITIVE_OR_ZERO(
      "Số không được âm", "A number is below 0", "Sửa thành số không âm", "Correct the number"),
  /** Events must be listed by their days. */
  CHRONOLOGICAL_EVENTS(
      RuleLayer.REFERENCES,
      "Sự kiện không được ghi theo thứ tự ngày",
      "Events are not listed in the order of their days",
      "Kiểm tra ngày đã ghi, xếp lại sự kiện theo ngày",
      "Check the days, and list the events in their order"),
  /** Two items must not have one value of what tells them apart. */
  DISTINCT_BY(
      RuleLayer.REFERENCES,
      "Hai mục trùng giá trị dùng để phân biệt",
      "Two items share the value that tells them apart",
      "Bỏ mục trùng hoặc sửa giá trị của nó",
      "Take the repeated item out, or correct its value"),
  /** A unit must stand in the directory of the host. */
  KNOWN_UNIT(
      RuleLayer.REFERENCES,
      "Đơn vị không có trong danh mục tổ chức",
      "The directory does not have the unit",
      "Sửa mã đơn vị, bổ sung đơn vị vào danh mục hoặc cung cấp danh mục cho bộ kiểm tra",
      "Correct the unit id, add the unit to the directory, or give the validator a directory"),
  /** Either a lead unit or implementing units must be assigned. */
  LEAD_OR_IMPLEMENTING(
      "Chưa giao đúng một trong hai: đơn vị chủ trì, đơn vị thực hiện",
      "Not either a lead unit or implementing units are assigned",
      "Giao đơn vị chủ trì (cùng đơn vị phối hợp) hoặc giao các đơn vị thực hiện",
      "Assign a lead unit, with those that support it, or assign implementing units"),
  /** A reporting period must be one of its scheme. */
  REPORTING_PERIOD_OF(
      "Kỳ báo cáo không thuộc chế độ báo cáo",
      "A period is not one of the reporting scheme",
      "Sửa mã kỳ báo cáo, ví dụ 2026-Q3",
      "Correct the code of the period, such as 2026-Q3"),
  /** The number and symbol of a document must be written as they are issued. */
  VALID_DOCUMENT_NUMBER(
      "Số, ký hiệu văn bản không đúng thể thức",
      "The number of a document has not the form of one",
      "Ghi số, ký hiệu như trên văn bản, ví dụ 154/KH-UBND",
      "Write the number as the document has it, such as 154/KH-UBND"),
  /** A recurrence must be a rule of days after RFC 5545. */
  VALID_RECURRENCE(
      "Quy tắc lặp lại không đúng RFC 5545",
      "A recurrence is not a rule of days after RFC 5545",
      "Sửa quy tắc lặp lại, ví dụ FREQ=MONTHLY;INTERVAL=3",
      "Correct the rule, such as FREQ=MONTHLY;INTERVAL=3"),
  /** A timing must be worded so that it is understood. */
  VALID_TIMING_PHRASE(
      "Thời gian thực hiện ghi không rõ",
      "A timing is not understood",
      "Ghi rõ thời gian, ví dụ “Thường xuyên” hoặc “Trước ngày 28/5”",
      "Word the timing as plans do, such as “Thường xuyên” or “Trước ngày 28/5”"),
  /** The id of a unit must be made of what ids are made of. */
  VALID_UNIT_ID(
      "Mã đơn vị không đúng mẫu",
      "A unit id has not the form of one",
      "Dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ van-phong-so",
      "Use lower-case letters without marks, digits and hyphens, such as van-phong-so"),
  /** A text must have letters, precomposed ones, and no control characters. */
  VIETNAMESE(
      "Chữ tiếng Việt không đúng bộ mã hoặc không có chữ cái",
      "A text is not one in precomposed Vietnamese letters",
      "Gõ lại bằng mã Unicode dựng sẵn, bỏ ký tự điều khiển",
      "Type it again in precomposed Unicode, without control characters"),
  /** A day must be a working day. */
  WORKING_DAY(
      "Ngày không phải là ngày làm việc",
      "A day is not a working day",
      "Chọn ngày làm việc theo lịch",
      "Choose a working day of the calendar");

  private final RuleLayer layer;
  private final BilingualText message;
  private final BilingualText hint;

  ConstraintRule(String vi, String en, String hintVi, String hintEn) {
    this(RuleLayer.STRUCTURE, vi, en, hintVi, hintEn);
  }

  ConstraintRule(RuleLayer layer, String vi, String en, String hintVi, String hintEn) {
    this.layer = layer;
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
    return Severity.ERROR;
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
    return Optional.empty();
  }
}
