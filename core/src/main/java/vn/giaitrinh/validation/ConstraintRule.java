package vn.giaitrinh.validation;

import java.util.Optional;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;

/** The rules that Jakarta constraints of the model state, by the name of the constraint. */
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
      "Số không được âm", "A number is below 0", "Sửa thành số không âm", "Correct the number");

  private final BilingualText message;
  private final BilingualText hint;

  ConstraintRule(String vi, String en, String hintVi, String hintEn) {
    this.message = BilingualText.of(vi, en);
    this.hint = BilingualText.of(hintVi, hintEn);
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public RuleLayer layer() {
    return RuleLayer.STRUCTURE;
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
