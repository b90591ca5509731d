package vn.giaitrinh.examples.web.page;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.examples.web.http.CaseAddress;
import vn.giaitrinh.examples.web.register.RegisterEntry;
import vn.giaitrinh.report.HtmlSections;
import vn.giaitrinh.report.option.Audience;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.Language;

/** The sections of the report, as elements of a page. */
final class Sections {
  private static final int FINDINGS_SHOWN = 200;

  private Sections() {}

  /** Returns what everybody may read. */
  static String open(ComplianceSummary summary, Language language) {
    return write(summary, options(language).audience(Audience.PUBLIC).build());
  }

  /** Returns what the agency reads, with a way to each case. */
  static String internal(
      ComplianceSummary summary, List<RegisterEntry> entries, Language language) {
    ReportOptions.Builder options = options(language).audience(Audience.INTERNAL);
    for (RegisterEntry entry : entries) {
      CaseId id = entry.file().getId();
      options.putCaseAddress(id.value(), URI.create("/cases/" + CaseAddress.of(id)));
    }
    return write(summary, options.build());
  }

  private static ReportOptions.Builder options(Language language) {
    return ReportOptions.builder().language(language).findingsShown(FINDINGS_SHOWN);
  }

  private static String write(ComplianceSummary summary, ReportOptions options) {
    StringWriter html = new StringWriter();
    try {
      HtmlSections.write(summary, options, html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return html.toString();
  }
}
