package vn.giaitrinh.report.content;

import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** Every word of a report that does not come from the summary, in both languages. */
public enum Label {
  /** Title of the report. */
  TITLE("Tổng hợp kết quả thực hiện kế hoạch", "Compliance summary of the plan"),
  /** Number of the plan. */
  PLAN_NUMBER("Kế hoạch số {}", "Plan No. {}"),
  /** As-of date. */
  AS_OF("Số liệu tính đến hết ngày {}", "Figures as of the end of {}"),
  /** What to know before reading. */
  REMARKS("Lưu ý khi đọc số liệu", "Before you read the figures"),
  /** The metrics. */
  HEADLINE("Chỉ số chính", "Headline figures"),
  /** The population of a metric. */
  POPULATION("Tính trên: {}", "Out of: {}"),
  /** The population of a metric is empty. */
  EMPTY_POPULATION("chưa phát sinh", "none yet"),
  /** A percentage. */
  PERCENT("{}%", "{}%"),
  /** A part of a whole. */
  SHARE("{}/{}", "{}/{}"),

  /** What is late, and whose. */
  FOLLOW_UP("Cần đôn đốc", "Needs follow-up"),
  /** Open cases past their due date. */
  OVERDUE_CASES("Hồ sơ đang quá hạn", "Overdue cases"),
  /** No case is overdue. */
  NO_OVERDUE_CASES("Không có hồ sơ nào đang quá hạn.", "No case is overdue."),
  /** Duties whose evidence is stale or was never given. */
  LACKING_EVIDENCE(
      "Nhiệm vụ thường xuyên chưa có minh chứng hoặc minh chứng đã cũ",
      "Continuous duties with stale evidence, or none"),
  /** No duty lacks evidence. */
  NO_LACKING_EVIDENCE(
      "Không có nhiệm vụ thường xuyên nào thiếu minh chứng.", "No continuous duty lacks evidence."),
  /** Part of all open cases. */
  OF_OPEN("{}/{} hồ sơ đang xử lý", "{} of {} open cases"),
  /** Part of all duties. */
  OF_DUTIES("{}/{} nhiệm vụ, tính theo từng đơn vị", "{} of {} duties (task by unit)"),

  /** Cases by status. */
  CASES("Hồ sơ theo tình trạng", "Cases by status"),
  /** Column of statuses. */
  STATUS("Tình trạng", "Status"),
  /** Column of numbers of cases. */
  NUMBER_OF_CASES("Số hồ sơ", "Cases"),
  /** Status group. */
  INTAKE("Đang xem xét tiếp nhận", "Under consideration for acceptance"),
  /** Status group. */
  ACTIVE("Đang giải quyết", "Being dealt with"),
  /** Status group. */
  ON_HOLD("Đang tạm đình chỉ", "On hold"),
  /** Status group. */
  DONE("Đã giải quyết", "Done"),
  /** Status group. */
  ENDED_OTHERWISE("Kết thúc khác", "Ended otherwise"),
  /** Status group, explained. */
  ENDED_OTHERWISE_IN_FULL(
      "Kết thúc khác (từ chối, chuyển, rút, đình chỉ)",
      "Ended otherwise (refused, transferred, withdrawn, terminated)"),
  /** All cases received. */
  RECEIVED("Đã nhận", "Received"),
  /** All cases received, as a total. */
  RECEIVED_IN_ALL("Tổng số hồ sơ đã nhận", "Received in all"),
  /** Open cases. */
  OPEN("Đang xử lý", "Open"),
  /** Open cases past their due date. */
  OVERDUE("Quá hạn", "Overdue"),
  /** Open cases past their due date, as a part. */
  OF_WHICH_OVERDUE("Trong đó đang quá hạn", "Of which overdue now"),
  /** Cases that passed a due date. */
  OF_WHICH_LATE("Trong đó có thời hạn bị chậm", "Of which late at some time limit"),

  /** Table by unit. */
  BY_UNIT("Kết quả theo đơn vị", "Results by unit"),
  /** Column of units. */
  UNIT("Đơn vị", "Unit"),
  /** Columns of cases. */
  CASES_LED("Hồ sơ chủ trì", "Cases led"),
  /** Column of duties with fresh evidence. */
  FRESH_OF_DUTIES("Minh chứng còn mới", "Evidence fresh"),
  /** A unit that has no continuous duty. */
  NO_DUTY("không có", "none"),
  /** Total. */
  TOTAL("Tổng cộng", "Total"),
  /** No unit. */
  NO_UNITS("Chưa có đơn vị nào có hồ sơ hoặc nhiệm vụ.", "No unit has a case or a duty."),

  /** Table by task. */
  BY_TASK("Kết quả theo nhiệm vụ", "Results by task"),
  /** Column of numbers. */
  NUMBER("Số", "No."),
  /** Column of tasks. */
  TASK("Nhiệm vụ", "Task"),
  /** Column of timings. */
  TIMING("Thời gian", "Timing"),
  /** Columns of units by freshness. */
  UNITS_BY_EVIDENCE("Số đơn vị theo minh chứng", "Units by evidence"),
  /** Evidence never given, as a column. */
  NEVER("Chưa có", "Never"),
  /** Units to be reminded. */
  UNITS_BEHIND("Đơn vị cần đôn đốc", "Units to follow up"),
  /** Units whose evidence is stale. */
  STALE_UNITS("Minh chứng đã cũ", "Stale evidence"),
  /** Units without any evidence. */
  NEVER_UNITS("Chưa có minh chứng", "No evidence"),
  /** Latest evidence of a unit. */
  LATEST("{} (gần nhất {})", "{} (latest {})"),
  /** A task that is not continuous. */
  NOT_MEASURED("Không đánh giá theo minh chứng", "Not measured by evidence"),
  /** No task. */
  NO_TASKS("Kế hoạch chưa có nhiệm vụ.", "The plan has no task."),

  /** Table by clock. */
  BY_CLOCK("Kết quả theo thời hạn luật định", "Results by statutory time limit"),
  /** Column of clocks. */
  CLOCK("Thời hạn", "Time limit"),
  /** A limit. */
  LIMIT("Thời hạn: {}", "Limit: {}"),
  /** A clause of law. */
  BASIS("Căn cứ: {}", "Basis: {}"),
  /** How far a limit was confirmed. */
  SOURCE("Mức kiểm chứng: {}", "Verification: {}"),
  /** Columns of ended clocks. */
  ENDED("Đã kết thúc", "Ended"),
  /** No case runs the clock. */
  NO_CASES("Chưa phát sinh hồ sơ", "No case"),
  /** No clock. */
  NO_CLOCKS("Chưa áp dụng thời hạn nào.", "No time limit is applied."),

  /** Findings by code. */
  FINDINGS_BY_CODE("Vấn đề phát hiện theo loại", "Findings by kind"),
  /** Column of severities. */
  SEVERITY("Mức độ", "Severity"),
  /** Column of codes. */
  KIND("Loại", "Kind"),
  /** Column of counts. */
  COUNT("Số lượng", "Count"),
  /** Findings. */
  FINDINGS("Vấn đề phát hiện cụ thể", "Findings"),
  /** Caption of the findings. */
  FINDINGS_GRAVEST_FIRST("Vấn đề phát hiện, xếp theo mức độ", "Findings, gravest first"),
  /** Column of contents. */
  CONTENT("Nội dung", "Finding"),
  /** Column of places. */
  PLACE("Vị trí", "Where"),
  /** Column of clauses. */
  LEGAL_BASIS("Căn cứ", "Basis"),
  /** Advice. */
  HINT("Hướng xử lý: {}", "What to do: {}"),
  /** No finding. */
  NO_FINDINGS("Không có phát hiện nào.", "Nothing was found."),
  /** Findings that are not shown. */
  NOT_SHOWN("Còn {} phát hiện không nêu ở đây.", "{} more findings are not shown here."),
  /** One finding that is not shown. */
  ONE_NOT_SHOWN("Còn 1 phát hiện không nêu ở đây.", "1 more finding is not shown here."),

  /** How firm the figures are. */
  GROUNDS("Mức độ tin cậy của căn cứ", "How firm the grounds are"),
  /** Weakest calendar status. */
  CALENDAR("Lịch ngày nghỉ, mức yếu nhất: {}", "Days off, weakest status: {}"),
  /** Weakest verification. */
  LAW("Quy định áp dụng, mức yếu nhất: {}", "Law applied, weakest verification: {}"),
  /** Name of a section that scrolls sideways. */
  SCROLLS("Bảng, cuộn ngang được: {}", "Table, scrolls sideways: {}");

  private final BilingualText words;

  Label(String vi, String en) {
    this.words = BilingualText.of(vi, en);
  }

  /**
   * Returns the words with values in the places held open for them.
   *
   * @param language the language of the reader
   * @param values the values, in order
   * @return the words
   */
  String in(Language language, Object... values) {
    StringBuilder filled = new StringBuilder(words.in(language));
    int from = 0;
    for (Object value : values) {
      int open = filled.indexOf("{}", from);
      String text = value.toString();
      filled.replace(open, open + 2, text);
      from = open + text.length();
    }
    return filled.toString();
  }
}
