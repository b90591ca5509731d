package vn.giaitrinh.schedule.phrase;

/** The words before a timing that say what is done (<i>thực hiện, báo cáo, hoàn thành</i>). */
final class LeadWords {
  private static final String[] DOING = {
    "thời gian thực hiện",
    "thời gian triển khai",
    "thời gian báo cáo",
    "thực hiện",
    "triển khai",
    "tổ chức",
    "tiến hành",
    "báo cáo",
    "gửi",
    "nộp",
    "trình",
    "ban hành",
    "duy trì",
    "dự kiến",
    "phải",
    "nhiệm vụ",
    "công việc"
  };
  private static final String[] COMPLETING = {
    "thời gian hoàn thành", "thời hạn hoàn thành", "hoàn thành", "hoàn tất", "kết thúc", "xong"
  };

  private LeadWords() {}

  /** Reads past such words, and tells if they ask for completion. */
  static boolean skip(PhraseCursor cursor) {
    boolean completing = false;
    while (true) {
      if (cursor.acceptAny(COMPLETING)) {
        completing = true;
      } else if (!cursor.acceptAny(DOING)) {
        return completing;
      }
    }
  }
}
