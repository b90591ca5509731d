package vn.giaitrinh.examples.web.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
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
      "This account may not do that"),
  /** Nobody has signed in. */
  UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Chưa đăng nhập", "Nobody has signed in"),
  /** A request that writes without the token against forged requests. */
  CSRF(
      HttpStatus.FORBIDDEN,
      "Thiếu hoặc sai mã chống giả mạo yêu cầu (X-XSRF-TOKEN)",
      "The token against forged requests is missing or wrong (X-XSRF-TOKEN)"),
  /** An address that leads nowhere. */
  NO_SUCH_ADDRESS(HttpStatus.NOT_FOUND, "Địa chỉ không có", "There is no such address"),
  /** A method that the address does not have. */
  METHOD_NOT_ALLOWED(
      HttpStatus.METHOD_NOT_ALLOWED,
      "Địa chỉ này không nhận phương thức đó",
      "This address does not have that method"),
  /** A media type that is not sent from there. */
  NOT_ACCEPTABLE(
      HttpStatus.NOT_ACCEPTABLE,
      "Không có nội dung ở định dạng được chấp nhận (Accept)",
      "There is nothing in a format that is accepted (Accept)"),
  /** A body that is not JSON. */
  MEDIA_TYPE(
      HttpStatus.UNSUPPORTED_MEDIA_TYPE,
      "Nội dung gửi lên phải ở định dạng JSON",
      "The body has to be JSON"),
  /** A body beyond the limit. */
  TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Nội dung gửi lên quá lớn", "The body is too large"),
  /** A day that the working calendar does not know. */
  BEYOND_CALENDAR(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Lịch làm việc chưa có ngày cần tính",
      "The working calendar does not reach a day that counts"),
  /** Others write the same just now, longer than one waits. */
  BUSY(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Nội dung đang được người khác ghi; đề nghị thử lại",
      "Others are writing it just now; try again"),
  /** A fault of the service. */
  FAULT(HttpStatus.INTERNAL_SERVER_ERROR, "Lỗi của hệ thống", "A fault of the service");

  private final HttpStatus status;
  private final BilingualText title;

  ProblemKind(HttpStatus status, String vi, String en) {
    this.status = status;
    this.title = BilingualText.of(vi, en);
  }

  /** Returns what an error of Spring's own amounts to. */
  static ProblemKind of(HttpStatusCode status) {
    return switch (status.value()) {
      case 404 -> NO_SUCH_ADDRESS;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 413 -> TOO_LARGE;
      case 415 -> MEDIA_TYPE;
      default -> status.is4xxClientError() ? BAD_REQUEST : FAULT;
    };
  }

  HttpStatus status() {
    return status;
  }

  BilingualText title() {
    return title;
  }
}
