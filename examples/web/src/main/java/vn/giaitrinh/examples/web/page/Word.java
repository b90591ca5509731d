package vn.giaitrinh.examples.web.page;

import vn.giaitrinh.text.BilingualText;

/** The words that all pages share, and those of the pages without a form. */
enum Word implements Worded {
  SERVICE("Trách nhiệm giải trình", "Accountability"),
  SKIP("Đến nội dung chính", "Skip to the main content"),
  NAVIGATION("Điều hướng chính", "Main navigation"),
  OTHER_LANGUAGE("English", "Tiếng Việt"),
  SIGN_IN("Đăng nhập", "Sign in"),
  SIGN_OUT("Đăng xuất", "Sign out"),
  SIGNED_IN_AS("Đang đăng nhập: {0}", "Signed in: {0}"),
  AS_OF("Số liệu tính đến ngày {0}.", "As of {0}."),
  MADE_UP(
      "Bản minh họa: ngày {0} và toàn bộ số liệu, hồ sơ là giả định.",
      "A demonstration: the day, {0}, and all figures and cases are made up."),

  USERNAME("Tên đăng nhập", "User name"),
  PASSWORD("Mật khẩu", "Password"),
  SIGN_IN_FAILED(
      "Tên đăng nhập hoặc mật khẩu không đúng. Sau 5 lần sai liên tiếp, tài khoản tạm khóa một phút.",
      "The user name or the password is wrong. After 5 wrong passwords in a row an account is locked for a minute."),
  SIGNED_OUT("Đã đăng xuất.", "You have signed out."),
  DEMO_ACCOUNTS("Tài khoản minh họa", "Demonstration accounts"),
  DEMO_ACCOUNTS_HINT(
      "Chỉ có trong bản minh họa; mật khẩu không giữ kín.",
      "They exist in the demonstration only; the passwords are no secret."),
  ROLE("Quyền", "Role"),
  READER("Người đọc", "Reader"),
  OFFICER("Cán bộ", "Officer"),
  HEAD("Người đứng đầu", "Head"),

  PUBLIC_TITLE(
      "Công khai việc thực hiện trách nhiệm giải trình",
      "How we carry out our duty to explain, in public"),
  PUBLISHED_EXPLANATIONS("Văn bản giải trình đã công khai", "Published explanations"),
  NONE_PUBLISHED("Chưa có văn bản giải trình nào được công khai.", "None is published yet."),
  NOT_PERSONAL(
      "Danh mục không có thông tin cá nhân và không gồm hồ sơ mật.",
      "The list holds no personal data, and no confidential case."),
  DOCUMENT("Số, ký hiệu", "Number"),
  NO_NUMBER("Không số", "No number"),
  PUBLISHED_ON("Ngày công khai", "Published"),
  ISSUED_ON("Ngày ban hành", "Issued"),
  FOR_OFFICIALS("Dành cho cán bộ:", "For officials:"),
  FIGURES_MISSING("Chưa có kế hoạch nên chưa có số liệu.", "There is no plan yet, and no figures."),

  DASHBOARD_TITLE("Tình hình thực hiện trách nhiệm giải trình", "How the duty to explain is met"),
  DOWNLOAD("Tải báo cáo", "Download the report"),

  KIND("Loại việc", "Kind of case"),
  UNIT("Đơn vị", "Unit"),
  LEAD_UNIT("Đơn vị chủ trì", "Lead unit"),
  LEGAL_BASES("Căn cứ", "Legal grounds"),
  LEGAL_BASIS("Căn cứ pháp lý", "Legal basis"),
  DAY("Ngày", "Day"),
  STATUS("Trạng thái", "Status"),
  NONE("Không có", "None"),
  FINDINGS("Phát hiện khi kiểm tra", "Findings"),
  NO_FINDINGS("Không phát hiện vấn đề.", "Nothing was found."),
  HINT("Cách khắc phục: {0}", "What to do: {0}"),
  BASIS("Căn cứ: {0}", "Basis: {0}"),

  ERROR_TITLE("Có lỗi", "Something went wrong"),
  BAD_REQUEST("Địa chỉ hoặc biểu mẫu có giá trị không hợp lệ.", "A value is not valid."),
  FORBIDDEN(
      "Tài khoản không có quyền thực hiện việc này, hoặc biểu mẫu đã hết hạn.",
      "This account may not do that, or the form has expired."),
  NOT_FOUND("Không tìm thấy nội dung này.", "There is nothing here."),
  BUSY(
      "Nội dung đang được người khác ghi. Đề nghị quay lại và thử lại.",
      "Others are writing this just now. Go back and try again."),
  FAILED(
      "Hệ thống gặp sự cố; việc vừa làm chưa được ghi. Đề nghị thử lại.",
      "The service failed, and nothing was recorded. Please try again."),
  TO_START("Về trang đầu", "To the first page");

  private final BilingualText words;

  Word(String vi, String en) {
    this.words = BilingualText.of(vi, en);
  }

  @Override
  public BilingualText words() {
    return words;
  }
}
