package vn.giaitrinh.report.content;

import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.report.option.Wording;
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
  /** A population so small that one more or less moves the percentage by ten points. */
  SMALL("số nhỏ", "small population"),
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

  /** Reports and dated tasks past their day. */
  MISSED_DUTIES("Báo cáo, nhiệm vụ quá hạn chưa thực hiện", "Reports and dated tasks missed"),
  /** Nothing is missed. */
  NO_MISSED_DUTIES(
      "Không có báo cáo, nhiệm vụ nào quá hạn.", "No report and no dated task is missed."),
  /** Part of all duties whose day came. */
  OF_SETTLED(
      "{}/{} lượt đã thực hiện hoặc đã quá hạn", "{} of {} handed in or overdue (unit by period)"),

  /** What to remind each unit of. */
  REMINDERS("Nội dung đôn đốc từng đơn vị", "Reminders, unit by unit"),
  /** What is told there. */
  REMINDERS_TOLD(
      "Nội dung đã quá hạn, thiếu minh chứng, hoặc đến hạn trong {} ngày làm việc tới, đến hết {}.",
      "What is overdue, lacks evidence, or falls due in the next {} working days, through {}."),
  /** The calendar ends before the days looked ahead. */
  REMINDERS_CUT(
      "Lịch làm việc không có đủ các ngày đó.", "The calendar does not have all of these days."),
  /** Nobody is to be reminded. */
  NO_REMINDERS("Không có nội dung nào cần đôn đốc.", "There is nothing to remind anybody of."),
  /** Who follows the whole plan up. */
  FOLLOWED_UP_BY("Theo dõi, đôn đốc chung: {}", "The plan is followed up by: {}"),
  /** Who urges one duty. */
  URGED_BY("Theo dõi, đôn đốc: {}", "Urged by: {}"),
  /** Parts of the plan that nobody supervises. */
  UNSUPERVISED("Chưa có đơn vị theo dõi, đôn đốc", "Supervised by nobody"),
  /** Column of what is to be done. */
  MATTER("Nội dung", "What"),
  /** Column of last days. */
  DUE("Hạn", "Due"),
  /** Column of working days left or late. */
  WORKING_DAYS("Ngày làm việc", "Working days"),
  /** Working days left. */
  DAYS_LEFT("còn {}", "{} left"),
  /** Working days late. */
  DAYS_LATE("chậm {}", "{} late"),
  /** The last day is the as-of day. */
  TODAY("hôm nay", "today"),
  /** A case, with its number. */
  CASE("Hồ sơ {}", "Case {}"),
  /** What is to be done for a period. */
  FOR_PERIOD("{} (kỳ {})", "{} ({})"),
  /** Reminders that are not shown. */
  REMINDERS_NOT_SHOWN("Còn {} nội dung không nêu ở đây.", "Not shown here: {}."),

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

  /** Table by kind of case. */
  BY_KIND("Hồ sơ theo loại", "Cases by kind"),
  /** Table by period of receipt. */
  BY_PERIOD("Hồ sơ theo kỳ nhận", "Cases by period of receipt"),
  /** Column of periods. */
  PERIOD("Kỳ nhận", "Received in"),
  /** A period that is over. */
  PERIOD_OVER("{}: {} đến {}", "{}: {} to {}"),
  /** A period that runs. */
  PERIOD_RUNNING("{}: từ {}, chưa hết kỳ", "{}: from {}, not over yet"),
  /** Everything before the first period. */
  EARLIER("Trước đó", "Earlier"),
  /** Column of cases that passed a due date. */
  LATE_CASES("Có chậm", "Late"),
  /** Column of a metric over notices. */
  NOTICES_IN_TIME("Thông báo đúng hạn", "Notices in time"),
  /** Column of a metric over explanations. */
  EXPLANATIONS_IN_TIME("Giải trình đúng hạn", "Explained in time"),
  /** Table by age. */
  BY_AGE("Hồ sơ đang xử lý theo số ngày", "Open cases by age"),
  /** Column of ages. */
  AGE("Số ngày", "Days"),
  /** Column of open cases by age. */
  OPEN_FOR("Đang xử lý, từ ngày nhận", "Open, since receipt"),
  /** Column of overdue cases by how long. */
  OVERDUE_FOR("Quá hạn, từ ngày đến hạn", "Overdue, since the due day"),
  /** Units late again and again. */
  REPEATEDLY_LATE("Đơn vị chậm nhiều lần", "Units late again and again"),
  /** Late cases of a unit, by the periods of their receipt. */
  LATE_IN_PERIODS("hồ sơ chậm {} (nhận các kỳ {})", "late cases {} (received {})"),
  /** Late reports of a unit. */
  LATE_REPORTS(
      "báo cáo, nhiệm vụ chậm hoặc chưa thực hiện {}", "reports and tasks late or missed {}"),

  /** Table by unit. */
  BY_UNIT("Kết quả theo đơn vị", "Results by unit"),
  /** Column of units. */
  UNIT("Đơn vị", "Unit"),
  /** Columns of cases. */
  CASES_LED("Hồ sơ chủ trì", "Cases led"),
  /** Column of duties with fresh evidence. */
  FRESH_OF_DUTIES("Minh chứng còn mới", "Evidence fresh"),
  /** Column of reports and dated tasks handed in by their day. */
  REPORTS_IN_TIME("Báo cáo đúng hạn", "Reports in time"),
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
  /** How the dated duties of a task stand. */
  BY_DUE_DAY("Theo thời hạn: {}", "By due day: {}"),
  /** How the continuous duties of a part of the plan stand. */
  BY_EVIDENCE("Theo minh chứng: {}", "By evidence: {}"),
  /** A status and how many stand so. */
  COUNTED("{} {}", "{} {}"),
  /** No task. */
  NO_TASKS("Kế hoạch chưa có nhiệm vụ.", "The plan has no task."),

  /** Table of what has a day. */
  DATED("Báo cáo, mốc và nhiệm vụ có thời hạn", "Reports, milestones and dated tasks"),
  /** Column of parts of the plan. */
  PART_OF_PLAN("Báo cáo, mốc, nhiệm vụ", "Report, milestone or task"),
  /** Columns of obligations by status. */
  TIMES("Số lượt, tính theo từng đơn vị và kỳ", "Times, unit by period"),
  /** Column of units that were late or missed a day. */
  UNITS_LATE("Đơn vị chậm, chưa thực hiện", "Units late or missing"),
  /** Handed in by the due day. */
  IN_TIME("Đúng hạn", "In time"),
  /** A due day. */
  DUE_BY("hạn {}", "due {}"),
  /** A day of delivery. */
  HANDED_IN("nộp {}", "handed in {}"),
  /** A unit, and when it was to report. */
  WITH_DAYS("{} ({})", "{} ({})"),

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

  /** How far the plan carries out the documents above it. */
  COVERAGE("Triển khai nội dung văn bản cấp trên", "Coverage of superior documents"),
  /** Column of documents. */
  DOCUMENT("Văn bản", "Document"),
  /** Column of clauses carried out, of those listed. */
  COVERED("Nội dung đã có nhiệm vụ", "Clauses covered"),
  /** Nobody has listed the clauses of a document. */
  NOT_LISTED("chưa liệt kê", "not listed"),
  /** Nobody has listed the clauses of any document. */
  NONE_LISTED(
      "Chưa liệt kê nội dung được giao của văn bản nào, nên chưa đánh giá được.",
      "The clauses of no document are listed, so that coverage cannot be told."),
  /** Clauses that no task carries out. */
  GAPS("Chưa có nhiệm vụ thực hiện", "Carried out by no task"),
  /** Claims of tasks that no document bears out. */
  CLAIMS("Nhiệm vụ nêu nội dung chưa có căn cứ", "Claims that no document bears out"),
  /** A claim of a task. */
  CLAIM("Nhiệm vụ {}, nội dung {} của {}: {}", "Task {}, clause {} of {}: {}"),
  /** Tasks that claim no clause, by number or counted. */
  WITHOUT_MANDATE(
      "Nhiệm vụ không gắn với nội dung nào của văn bản cấp trên: {}",
      "Tasks that claim no clause of a superior document: {}"),

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

  /** What an official writes: how the work was led. */
  DIRECTION("Công tác lãnh đạo, chỉ đạo", "Leadership and direction"),
  /** What an official writes: what went well. */
  STRENGTHS("Ưu điểm", "What went well"),
  /** What an official writes: what did not. */
  SHORTCOMINGS("Tồn tại, hạn chế", "Shortcomings"),
  /** What an official writes: what stood in the way. */
  DIFFICULTIES("Khó khăn, vướng mắc", "Difficulties"),
  /** What an official writes: what is to be done next. */
  NEXT_STEPS("Phương hướng, nhiệm vụ", "Next steps"),
  /** What an official writes: what is asked of higher bodies. */
  PROPOSALS("Đề xuất, kiến nghị", "Proposals"),
  /** All that an official writes. */
  NARRATIVE("Nhận định của cơ quan", "What the agency says"),

  /** A calendar of due days, with the title of the plan. */
  CALENDAR_NAME("Hạn thực hiện: {}", "Due days: {}"),
  /** An entry of a calendar: of which part of the plan or case, what is to be done, the unit. */
  CALENDAR_ENTRY("{}: {} ({})", "{}: {} ({})"),

  /** How firm the figures are. */
  GROUNDS("Mức độ tin cậy của căn cứ", "How firm the grounds are"),
  /** Weakest calendar status. */
  CALENDAR("Lịch ngày nghỉ, mức yếu nhất: {}", "Days off, weakest status: {}"),
  /** Weakest verification. */
  LAW("Quy định áp dụng, mức yếu nhất: {}", "Law applied, weakest verification: {}"),
  /** Name of a section that scrolls sideways. */
  SCROLLS("Bảng, cuộn ngang được: {}", "Table, scrolls sideways: {}");

  private final Phrase phrase;

  Label(String vi, String en) {
    this.phrase = new Phrase(name(), BilingualText.of(vi, en));
  }

  /** {@return the labels with their words, in the order of a report} */
  public static List<Phrase> phrases() {
    return Stream.of(values()).map(label -> label.phrase).toList();
  }

  String in(Language language, Wording wording, Object... values) {
    return phrase.in(language, wording, values);
  }
}
