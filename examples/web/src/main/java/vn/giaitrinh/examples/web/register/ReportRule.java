package vn.giaitrinh.examples.web.register;

import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.text.BilingualText;

/** What every report that is recorded keeps to. The name is the code of the finding. */
enum ReportRule {
  /** An id that an address, a file name and a log line can hold. */
  MALFORMED_ID(
      "$.id",
      "Mã báo cáo phải có từ 1 đến 100 ký tự gồm chữ cái không dấu, chữ số và . _ / - @ # :,"
          + " bắt đầu bằng chữ cái hoặc chữ số",
      "The id must be 1 to 100 letters A-Z and a-z, digits and . _ / - @ # :, the first a letter or"
          + " digit"),
  /** A unit of the agency. */
  UNKNOWN_UNIT(
      "$.unit",
      "Đơn vị báo cáo không có trong danh mục tổ chức",
      "The directory does not have the unit that reports"),
  /** A task of the plan that the agency works by. */
  UNKNOWN_TASK(
      "$.task", "Kế hoạch hiện hành không có nhiệm vụ này", "The current plan has no such task"),
  /** A reporting duty of the plan that the agency works by. */
  UNKNOWN_DUTY(
      "$.duty",
      "Kế hoạch hiện hành không có chế độ báo cáo này",
      "The current plan has no such reporting duty"),
  /** A period on which the duty is to be reported. */
  UNKNOWN_PERIOD(
      "$.period",
      "Chế độ báo cáo này không có kỳ báo cáo đó",
      "The reporting duty has no such period"),
  /** A day that has come. */
  REPORT_IN_FUTURE(
      "$.submittedOn",
      "Báo cáo ghi ngày trong tương lai",
      "The report has a day that is yet to come");

  private final String path;
  private final BilingualText message;

  ReportRule(String path, String vi, String en) {
    this.path = path;
    this.message = BilingualText.of(vi, en);
  }

  Finding broken() {
    return Finding.builder()
        .code(name())
        .severity(Severity.ERROR)
        .path(path)
        .message(message)
        .build();
  }
}
