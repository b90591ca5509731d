package vn.giaitrinh.report.table;

import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.text.BilingualText;

/** The words that only tables have: their names, and heads of their columns. */
enum TableLabel {
  /** Table of headline figures. */
  SUMMARY("Tổng hợp", "Summary"),
  /** Table of metrics. */
  METRICS("Chỉ số", "Metrics"),
  /** Table of units. */
  UNITS("Đơn vị", "Units"),
  /** Table of what the units owe. */
  TASKS("Nhiệm vụ", "Tasks"),
  /** Table of cases. */
  CASES("Hồ sơ", "Cases"),
  /** Table of clocks. */
  CLOCKS("Thời hạn", "Time limits"),
  /** Table of single cases. */
  CASES_TO_FOLLOW("Hồ sơ cần đôn đốc", "Cases to follow up"),
  /** Table of clauses. */
  COVERAGE("Văn bản cấp trên", "Superior documents"),
  /** Table of findings. */
  FINDINGS("Phát hiện", "Findings"),
  /** Table of reminders. */
  REMINDERS("Đôn đốc", "Reminders"),
  /** A table that goes on where the one before it is full. */
  CONTINUED("{} ({})", "{} ({})"),
  /** Column of tables. */
  TABLE("Bảng", "Table"),

  /** Column of sections. */
  SECTION("Phần", "Section"),
  /** Column of wholes. */
  OUT_OF("Trên tổng số", "Out of"),
  /** Column of percentages. */
  PERCENT("Tỷ lệ (%)", "Percent (%)"),
  /** Column of dates. */
  DAY("Ngày", "Date"),
  /** Column of explanations. */
  NOTE("Diễn giải", "Note"),
  /** The agency. */
  AGENCY("Cơ quan", "Agency"),
  /** The plan. */
  PLAN("Kế hoạch", "Plan"),
  /** The number of the plan. */
  PLAN_NUMBER("Số, ký hiệu kế hoạch", "Number of the plan"),
  /** The as-of day. */
  AS_OF("Số liệu tính đến hết ngày", "Figures as of the end of"),

  /** Column of metrics. */
  METRIC("Tên chỉ số", "Metric"),
  /** Column of what a metric is taken over. */
  SCOPE("Phạm vi", "Scope"),
  /** Everything. */
  ALL("Toàn cơ quan", "Whole agency"),
  /** Column of numerators. */
  PART("Đạt", "Met"),

  /** Column of ids of units. */
  UNIT_CODE("Mã đơn vị", "Unit code"),
  /** Column of periods of duties. */
  TERM("Kỳ", "Period"),
  /** Column of titles. */
  NAME("Tên nhiệm vụ, báo cáo, mốc", "Title"),
  /** Column of days of delivery. */
  DELIVERED("Ngày nộp, minh chứng gần nhất", "Handed in or latest evidence"),
  /** Column of units that have ended. */
  INHERITED("Nhận từ đơn vị", "Taken over from"),

  /** Column of what cases are grouped by. */
  BY("Phân theo", "Grouped by"),
  /** Column of groups. */
  GROUP("Nhóm", "Group"),
  /** Column of first days. */
  FROM("Từ ngày", "From"),
  /** Column of last days. */
  TO("Đến ngày", "To"),
  /** Column of runs of a clock. */
  RUNS("Lượt tính hạn: {}", "Runs: {}"),
  /** Column of limits. */
  LIMIT("Mức thời hạn", "Limit"),
  /** Column of verifications. */
  VERIFICATION("Mức kiểm chứng", "Verification"),
  /** Column of numbers of cases. */
  CASE_NUMBER("Mã hồ sơ", "Case number"),
  /** Column of working days left. */
  LEFT("Ngày làm việc còn lại", "Working days left"),
  /** Column of working days late. */
  LATE("Ngày làm việc chậm", "Working days late"),
  /** Column of last days of grace. */
  GRACE("Hạn bổ sung minh chứng", "Grace through"),
  /** Column of who urges. */
  URGED_BY("Đơn vị theo dõi, đôn đốc", "Urged by"),

  /** Column of clauses. */
  CLAUSE("Mục", "Clause"),
  /** Column of contents of clauses. */
  CLAUSE_TEXT("Nội dung được giao", "Content of the clause"),
  /** Column of tasks that carry a clause out. */
  CARRIED_OUT_BY("Nhiệm vụ thực hiện", "Carried out by"),
  /** Column of codes of findings. */
  CODE("Mã phát hiện", "Code"),
  /** Column of advice. */
  HINT("Hướng xử lý", "What to do"),
  /** What is counted as a finding. */
  NUMBER_OF_FINDINGS("Số phát hiện", "Number of findings");

  private final BilingualText words;

  TableLabel(String vi, String en) {
    this.words = BilingualText.of(vi, en);
  }

  /** Returns the words for the reader, with values in the places held open for them. */
  String in(Content content, String... values) {
    StringBuilder filled = new StringBuilder(content.say(words));
    int from = 0;
    for (String value : values) {
      int open = filled.indexOf("{}", from);
      filled.replace(open, open + 2, value);
      from = open + value.length();
    }
    return filled.toString();
  }
}
