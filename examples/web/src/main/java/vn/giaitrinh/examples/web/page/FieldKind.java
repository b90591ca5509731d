package vn.giaitrinh.examples.web.page;

import java.util.Optional;
import vn.giaitrinh.text.BilingualText;

/** A kind of field, and what is said of a value that it cannot take. */
enum FieldKind {
  /** A day. */
  DAY("Ngày không hợp lệ; nhập dạng ngày/tháng/năm.", "Not a day; write it as day/month/year."),
  /** The number of a document. */
  NUMBER(
      "Số văn bản không đúng dạng, ví dụ 12/TB-STP.",
      "Not the number of a document, such as 12/TB-STP.",
      "Số và ký hiệu như trên văn bản, ví dụ 12/TB-STP",
      "Number and symbol as the document has them, such as 12/TB-STP"),
  /** The number in the register. */
  REGISTER_NUMBER(
      "Số vào sổ không đúng dạng, ví dụ 001/2026.",
      "Not a register number, such as 001/2026.",
      "Ví dụ: 001/2026",
      "Such as 001/2026"),
  /** A count of days. */
  AMOUNT("Nhập một số nguyên từ 1 đến 36500.", "Write a whole number from 1 to 36500."),
  /** A line of text. */
  LINE(
      "Nội dung quá dài hoặc có ký tự không hợp lệ.",
      "The text is too long, or has a character that is not allowed."),
  /** A text of several lines. */
  TEXT(
      "Nội dung quá dài hoặc có ký tự không hợp lệ.",
      "The text is too long, or has a character that is not allowed."),
  /** Several texts, a line each. */
  LINES(
      "Nội dung quá dài hoặc có ký tự không hợp lệ.",
      "The text is too long, or has a character that is not allowed."),
  /** A clause of law. */
  CLAUSE(
      "Căn cứ không đúng dạng, ví dụ: khoản 1 Điều 5 Nghị định 59/2019/NĐ-CP.",
      "Not a clause, such as: khoản 1 Điều 5 Nghị định 59/2019/NĐ-CP.",
      "Ví dụ: khoản 1 Điều 5 Nghị định 59/2019/NĐ-CP",
      "In Vietnamese, such as: khoản 1 Điều 5 Nghị định 59/2019/NĐ-CP"),
  /** Several clauses, a line each. */
  CLAUSES(
      "Có dòng không đúng dạng, ví dụ: Điều 15 Luật 36/2018/QH14.",
      "A line is no clause, such as: Điều 15 Luật 36/2018/QH14.",
      "Ví dụ: Điều 15 Luật 36/2018/QH14",
      "In Vietnamese, such as: Điều 15 Luật 36/2018/QH14"),
  /** One of several values. */
  CHOICE("Chọn một giá trị trong danh sách.", "Choose from the list."),
  /** A unit. */
  UNIT("Chọn một đơn vị trong danh sách.", "Choose a unit from the list."),
  /** A case. */
  CASE(
      "Mã hồ sơ chỉ gồm chữ không dấu, chữ số và . _ / -, ví dụ GT-2026-001.",
      "An id has letters without accents, digits and . _ / - only, such as GT-2026-001.",
      "Ví dụ: GT-2026-001",
      "Such as GT-2026-001"),
  /** An event recorded before. */
  EVENT("Chọn một sự kiện trong danh sách.", "Choose an event from the list."),
  /** Yes or no. */
  CHECK("Giá trị không hợp lệ.", "Not a valid value."),
  /** The points that were asked. */
  POINTS("Chọn trong các nội dung đã yêu cầu.", "Choose from the points asked.");

  private final BilingualText fault;
  private final Optional<BilingualText> hint;

  FieldKind(String vi, String en) {
    this.fault = BilingualText.of(vi, en);
    this.hint = Optional.empty();
  }

  FieldKind(String vi, String en, String hintVi, String hintEn) {
    this.fault = BilingualText.of(vi, en);
    this.hint = Optional.of(BilingualText.of(hintVi, hintEn));
  }

  BilingualText fault() {
    return fault;
  }

  Optional<BilingualText> hint() {
    return hint;
  }

  /** Checks if anything at all can be written in it, and so something personal. */
  boolean isFree() {
    return switch (this) {
      case LINE, TEXT, LINES, CLAUSE, CLAUSES, POINTS -> true;
      case DAY, NUMBER, REGISTER_NUMBER, AMOUNT, CHOICE, UNIT, CASE, EVENT, CHECK -> false;
    };
  }

  /** Checks if its values are chosen, and not written. */
  boolean isChosen() {
    return switch (this) {
      case CHOICE, UNIT, EVENT, POINTS -> true;
      default -> false;
    };
  }
}
