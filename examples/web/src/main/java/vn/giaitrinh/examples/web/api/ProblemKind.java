package vn.giaitrinh.examples.web.api;

import org.springframework.http.HttpStatus;
import vn.giaitrinh.text.BilingualText;

/** The problems that the service tells of, as RFC 9457 has them. */
enum ProblemKind {
  /** A body that cannot be read. */
  UNREADABLE(HttpStatus.BAD_REQUEST, "Nội dung gửi lên không đọc được", "The body cannot be read"),
  /** A header or parameter that says what is not allowed. */
  BAD_REQUEST(HttpStatus.BAD_REQUEST, "Yêu cầu không hợp lệ", "The request is not valid"),
  /** A body that breaks a rule. */
  INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Nội dung gửi lên chưa đúng quy định",
      "The body breaks a rule"),
  /** Nothing of that id. */
  UNKNOWN(HttpStatus.NOT_FOUND, "Không tìm thấy", "There is nothing of this id"),
  /** Something else of that id. */
  TAKEN(
      HttpStatus.CONFLICT,
      "Mã đã được dùng cho nội dung khác",
      "The id is in use for something else"),
  /** Changed by somebody else meanwhile. */
  CHANGED(
      HttpStatus.PRECONDITION_FAILED,
      "Nội dung đã được người khác thay đổi; đề nghị đọc lại",
      "Somebody else changed it meanwhile; read it again"),
  /** The version that was seen is not told. */
  VERSION_REQUIRED(
      HttpStatus.PRECONDITION_REQUIRED,
      "Thiếu phiên bản đã đọc (If-Match)",
      "The version seen is missing (If-Match)"),
  /** Not for this account. */
  FORBIDDEN(
      HttpStatus.FORBIDDEN,
      "Tài khoản không có quyền thực hiện việc này",
      "This account may not do that");

  private final HttpStatus status;
  private final BilingualText title;

  ProblemKind(HttpStatus status, String vi, String en) {
    this.status = status;
    this.title = BilingualText.of(vi, en);
  }

  HttpStatus status() {
    return status;
  }

  BilingualText title() {
    return title;
  }
}
