package vn.giaitrinh.report;

import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.content.Phrase;
import vn.giaitrinh.report.html.HtmlPage;
import vn.giaitrinh.report.official.OfficialReport;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.table.Tables;

/** What every renderer does first: the words are checked, and the summary is put into them. */
final class Preparation {
  private Preparation() {}

  /** Returns what a reader may see, in words; refuses a wording that fits no report. */
  static Content of(ComplianceSummary summary, ReportOptions options) {
    Phrase.check(options.getWording(), phrases(), "a report", "Reports.words()");
    return Content.of(summary, options);
  }

  /** Returns every word of every format that a host may have its own for. */
  static List<Phrase> phrases() {
    return Stream.of(
            Label.phrases(), HtmlPage.phrases(), Tables.phrases(), OfficialReport.phrases())
        .flatMap(List::stream)
        .toList();
  }
}
