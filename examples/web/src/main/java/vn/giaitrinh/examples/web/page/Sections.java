package vn.giaitrinh.examples.web.page;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.HtmlSections;
import vn.giaitrinh.report.option.Audience;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.Language;

/** The sections of the report, as elements of a page. */
final class Sections {
  private static final int FINDINGS_SHOWN = 200;

  private Sections() {}

  static String of(ComplianceSummary summary, Audience audience, Language language) {
    ReportOptions options =
        ReportOptions.builder()
            .language(language)
            .audience(audience)
            .findingsShown(FINDINGS_SHOWN)
            .build();
    StringWriter html = new StringWriter();
    try {
      HtmlSections.write(summary, options, html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return html.toString();
  }
}
