package vn.giaitrinh.benchmark.report;

import java.time.LocalDate;

/** A row of twelve values as reports have them: names, signs, words, dates, numbers, a share. */
record BenchmarkRow(
    String severity,
    String code,
    String kind,
    String place,
    String unitCode,
    String unit,
    String message,
    String hint,
    LocalDate received,
    LocalDate due,
    int daysLate,
    int percent) {
  static final int COLUMNS = 12;

  private static final int UNITS = 40;
  private static final String[] SEVERITIES = {"Cần khắc phục", "Cảnh báo", "Lưu ý"};
  private static final String[] CODES = {"LATE_EXPLANATION", "NO_EVIDENCE", "DUE_SOON"};
  private static final String[] KINDS = {"Chậm giải trình", "Chưa có minh chứng", "Sắp đến hạn"};
  private static final String HINT =
      "Ban hành văn bản giải trình và xin lỗi bằng văn bản, nêu ngày hẹn mới";
  private static final String[] UNIT_NAMES = new String[UNITS];
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  static {
    for (int i = 0; i < UNITS; i++) {
      UNIT_NAMES[i] = "Phòng Hành chính và Bổ trợ tư pháp số " + (i + 1);
    }
  }

  /** Returns the row of a number: its place and its message are its own. */
  static BenchmarkRow of(int number) {
    int kind = number % KINDS.length;
    int unit = number % UNITS;
    LocalDate received = FIRST.plusDays(number % 180);
    return new BenchmarkRow(
        SEVERITIES[kind],
        CODES[kind],
        KINDS[kind],
        "case/GT-2026/" + number,
        "phong-" + unit,
        UNIT_NAMES[unit],
        "Hồ sơ GT-2026/" + number + ": chậm " + number % 30 + " ngày so với hạn giải trình",
        HINT,
        received,
        received.plusDays(15),
        number % 30,
        number % 101);
  }
}
