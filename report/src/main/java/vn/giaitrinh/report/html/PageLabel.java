package vn.giaitrinh.report.html;

import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Phrase;
import vn.giaitrinh.text.BilingualText;

/** The words that the HTML page alone has, beside those of every report. */
enum PageLabel {
  /** First link of the page. */
  SKIP("Đến phần nội dung", "Skip to the content"),
  /** List of sections. */
  CONTENTS("Mục lục", "Contents"),
  /** Number of the document. */
  NUMBER_LINE("Số: {}", "No. {}"),
  /** Place and day of issue. */
  PLACE_AND_DAY("{}, {}", "{}, {}"),
  /** Day of issue in words. */
  DAY_IN_WORDS("ngày {} tháng {} năm {}", "{} {} {}"),
  /** Units of a list that are folded away. */
  OTHER_UNITS("{} đơn vị khác", "{} other units"),
  /** How many stand so, and who they are. */
  NAMED("{}: {} lượt", "{}: {}"),
  /** Units and times that are not named. */
  NOT_NAMED("Còn {} lượt không nêu ở đây.", "{} more are not told here."),
  /** Units of a list that are not told. */
  UNITS_NOT_TOLD("Còn {} đơn vị không nêu ở đây.", "{} more units are not told here."),

  /** Nothing to draw. */
  NO_CHART("Chưa có số liệu để vẽ biểu đồ.", "There are no figures to draw yet."),
  /** Chart of cases by unit. */
  CASES_CHART("Hồ sơ đúng hạn, chậm hạn theo đơn vị", "Timeliness of cases, by unit"),
  /** Cases that passed no due date. */
  NEVER_LATE("Chưa chậm thời hạn nào", "No time limit passed"),
  /** Cases that passed a due date and are not overdue. */
  ONCE_LATE("Có thời hạn đã chậm, nay không quá hạn", "Late at a time limit, not overdue now"),
  /** Overdue cases. */
  OVERDUE_NOW("Đang quá hạn", "Overdue now"),
  /** Figures of a unit: overdue, late, all. */
  CASES_FIGURES("quá hạn {}, đã chậm {} / {} hồ sơ", "{} overdue, {} late of {} cases"),
  /** Chart of reports by unit. */
  REPORTS_CHART("Báo cáo, nhiệm vụ có thời hạn theo đơn vị", "Reports and dated tasks, by unit"),
  /** Handed in by the day. */
  REPORTED_IN_TIME("Đúng hạn", "In time"),
  /** Handed in late. */
  REPORTED_LATE("Nộp chậm", "Handed in late"),
  /** Not handed in. */
  NOT_REPORTED("Quá hạn, chưa thực hiện", "Missed"),
  /** Figures of a unit: missed, late, all. */
  REPORTS_FIGURES("quá hạn {}, chậm {} / {} lượt", "{} missed, {} late of {}"),
  /** Units that a chart leaves out. */
  UNITS_NOT_DRAWN(
      "Biểu đồ có {} đơn vị quá hạn nhiều nhất; bảng dưới đây đủ {} đơn vị.",
      "The chart has the {} units with most overdue; the table below has all {}."),
  /** What the trend shows. */
  TREND_FIGURES(
      "Trên mỗi cột: số hồ sơ chậm / số hồ sơ nhận trong kỳ.",
      "Above each column: cases late / cases received in the period."),
  /** What the trend leaves out. */
  WITHOUT_EARLIER(
      "Không gồm hồ sơ nhận trước các kỳ này.", "What was received earlier is left out."),
  /** A period that runs. */
  RUNNING("chưa hết kỳ", "running"),
  /** Figures of an age: open, overdue. */
  AGE_FIGURES("đang xử lý {}, quá hạn {}", "{} open, {} overdue"),
  /** What falls due, by day. */
  STRIP("Đến hạn theo từng ngày", "What falls due, day by day"),
  /** Days after those drawn. */
  LATER("sau đó", "later"),
  /** One mark of the strip. */
  ON_DAY("{}: {}", "{}: {}"),
  /** Reminders that the strips do not have. */
  NOT_ON_STRIP("Còn {} nội dung không có trong biểu đồ.", "Not in the chart: {}."),

  /** Column of findings told. */
  FINDINGS_TOLD("Vấn đề", "Findings"),
  /** Field that filters the findings. */
  FILTER("Lọc theo đơn vị, hồ sơ, nội dung", "Filter by unit, case or words"),
  /** What the filter leaves, of all. */
  FILTERED("{} trong {} vấn đề nêu ở đây", "{} of the {} findings told here"),
  /** Way from a case to its ledgers. */
  HOW_COUNTED("Cách tính hạn", "How the due date was counted"),
  /** How due dates came about. */
  LEDGERS("Cách tính hạn của hồ sơ", "How due dates were counted"),
  /** One ledger: case, clock, due day. */
  LEDGER("Hồ sơ {}: {}, hạn {}", "Case {}: {}, due {}"),
  /** Column of days. */
  DAY("Ngày", "Day"),
  /** Column of days counted. */
  COUNTED("Đã tính", "Counted"),
  /** Column of what became of a day. */
  WHY("Diễn giải", "What became of the day");

  private final Phrase phrase;

  PageLabel(String vi, String en) {
    this.phrase = new Phrase("HTML." + name(), BilingualText.of(vi, en));
  }

  static List<Phrase> phrases() {
    return Stream.of(values()).map(label -> label.phrase).toList();
  }

  /** Returns the words for the reader, with values in the places held open for them. */
  String in(Content content, Object... values) {
    return phrase.in(content.language(), content.options().getWording(), values);
  }
}
