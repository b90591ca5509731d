package vn.giaitrinh.report.official;

import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Phrase;
import vn.giaitrinh.text.BilingualText;

/** The words of a report to a higher body (<i>báo cáo</i>) that other reports do not have. */
enum ReportWord {
  KIND("Báo cáo", "Report"),
  NUMBER("Số: {}", "No. {}"),
  NUMBER_WITHIN("số {}", "No. {}"),
  PLACE_AND_DATE("{}, {}", "{}, {}"),
  DATE("ngày {} tháng {} năm {}", "{} {} {}"),

  PLAN("Kế hoạch {}", "Plan: {}"),
  NUMBERED_PLAN("{} (số {})", "{} (No. {})"),
  SUBJECT("Kết quả thực hiện {} tính đến hết ngày {}", "Results of the {} as of the end of {}"),
  OPENING(
      "Thực hiện {}, {} báo cáo kết quả như sau; số liệu tính đến hết ngày {}",
      "On the {}, {} reports as follows, with figures as of the end of {}"),
  CLOSING("Trên đây là Báo cáo {} của {}./.", "This is the report on the {} by {}./."),
  TO_BE_FILLED(
      "(Chưa có nội dung; đề nghị người soạn thảo bổ sung.)",
      "(Nothing is stated yet; the drafter is to fill this in.)"),

  RESULTS("Kết quả thực hiện nhiệm vụ", "Results of the tasks"),
  CASES(
      "Kết quả xử lý yêu cầu giải trình, phản ánh, kiến nghị",
      "Handling of requests for explanation, feedback and recommendations"),
  ASSESSMENT("Đánh giá", "Assessment"),
  IN_GENERAL("Kết quả chung", "In general"),

  COVERED(
      "{}: {} nội dung được liệt kê đã có nhiệm vụ thực hiện",
      "{}: tasks carry out {} of the clauses listed"),
  NOT_LISTED("{}: nội dung được giao chưa được liệt kê", "{}: its clauses are not listed"),
  GAPS(
      "Nội dung của {} chưa có nhiệm vụ thực hiện: {}",
      "Clauses of {} that no task carries out: {}"),
  METRIC("{}: {} ({}). Tính trên: {}", "{}: {} ({}). Out of: {}"),
  METRIC_OF_NONE("{}: {}. Tính trên: {}", "{}: {}. Out of: {}"),
  SMALL_PERCENT("{}, {}", "{}, {}"),
  PARTS(
      "Kế hoạch có {} nhiệm vụ, {} mốc và {} chế độ báo cáo; kết quả từng phần nêu tại Phụ lục",
      "In the plan: tasks {}, milestones {}, reporting duties {}; the appendix tells the results"
          + " of each"),
  EVIDENCE(
      "Nhiệm vụ, báo cáo thường xuyên, tính theo từng đơn vị: {} có minh chứng còn mới; cụ thể: {}",
      "Continuous duties, counted unit by unit: {} have fresh evidence; in detail: {}"),
  IN_TIME(
      "Báo cáo, mốc và nhiệm vụ có thời hạn, tính theo từng đơn vị và kỳ: {} lượt đã nộp hoặc đã"
          + " quá hạn là đúng hạn; cụ thể: {}",
      "Reports, milestones and dated tasks, counted by unit and period: {} of those handed in or"
          + " overdue were in time; in detail: {}"),
  NONE_DUE(
      "Báo cáo, mốc và nhiệm vụ có thời hạn: chưa có lượt nào đến hạn; cụ thể: {}",
      "Reports, milestones and dated tasks: none was due yet; in detail: {}"),

  CASES_IN_ALL("Tổng số hồ sơ đã nhận: {}, gồm: {}", "Cases received in all: {}, of which: {}"),
  NO_CASE("Chưa nhận hồ sơ nào", "No case was received"),
  LATE_CASES(
      "Hồ sơ có thời hạn bị chậm: {}/{} hồ sơ đã nhận",
      "Cases late at some time limit: {} of {} received"),
  CASES_BY_UNIT("Hồ sơ theo đơn vị chủ trì", "Cases by lead unit"),
  WITHIN_TIME("Còn trong hạn", "Open in time"),
  OF_WITHIN_TIME("Trong số còn trong hạn: {}", "Of those open in time: {}"),
  WITHOUT_CASES("Chưa phát sinh hồ sơ theo thời hạn: {}", "No case ran the time limits: {}"),

  NONE_OVERDUE(
      "Không có hồ sơ nào quá hạn trong tổng số {} hồ sơ đang xử lý",
      "Of all open cases ({}), none is overdue"),
  NONE_LACKING(
      "Không có nhiệm vụ thường xuyên nào thiếu minh chứng trong tổng số {} nhiệm vụ, tính theo"
          + " từng đơn vị",
      "Of all continuous duties, counted unit by unit ({}), none lacks evidence"),
  NONE_MISSED(
      "Không có báo cáo, nhiệm vụ nào quá hạn chưa thực hiện trong tổng số {} lượt đã thực hiện"
          + " hoặc đã quá hạn",
      "Of all reports and dated tasks handed in or due ({}), none is missed"),
  BY_UNIT("{}: {}, gồm: {}", "{}: {}, of which: {}"),
  FINDINGS("Số vấn đề phát hiện: {}, gồm: {}", "Findings: {}, of which: {}"),
  UNMEASURED("{} ({}) chưa đánh giá được: {}", "{} ({}) cannot be measured: {}"),

  DAYS_LATE("chậm {} ngày làm việc", "working days late: {}"),
  DAYS_LEFT("còn {} ngày làm việc", "working days left: {}"),

  APPENDIX_TITLE("Kết quả thực hiện từng nhiệm vụ", "Results of each task"),
  APPENDIX_REFERENCE("(Kèm theo Báo cáo {} {} của {})", "(To report {} of {} by {})"),
  ORDINAL("STT", "No."),
  LEAD_UNIT("Đơn vị chủ trì", "Lead unit"),
  SUPPORTING_UNITS("Đơn vị phối hợp", "Supporting units"),
  RESULT("Kết quả", "Result"),
  NOTES("Ghi chú", "Notes"),
  UNITS_COUNTED("{} đơn vị", "{} units"),
  AND_OTHERS("{}; và {} lượt khác", "{}; and {} more"),
  TIMES("{} lượt: {}", "{} in all: {}"),
  NOT_MEASURED("Chưa đánh giá", "Not measured"),
  SUPPORT_NOT_TOLD(
      "(Đơn vị phối hợp không có trong số liệu tổng hợp; ghi theo Kế hoạch.)",
      "(The figures do not tell the supporting units; they are to be taken from the plan.)");

  private final Phrase phrase;

  ReportWord(String vi, String en) {
    this.phrase = new Phrase("DOCX." + name(), BilingualText.of(vi, en));
  }

  static List<Phrase> phrases() {
    return Stream.of(values()).map(word -> word.phrase).toList();
  }

  /** Returns the words for the reader, with the values in the places that they hold open. */
  String in(Content content, Object... values) {
    return phrase.in(content.language(), content.options().getWording(), values);
  }
}
