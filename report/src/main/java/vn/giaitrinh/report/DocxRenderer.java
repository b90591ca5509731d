package vn.giaitrinh.report;

import java.io.IOException;
import java.io.OutputStream;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.docx.DocxDocument;
import vn.giaitrinh.report.official.OfficialReport;
import vn.giaitrinh.report.option.ReportOptions;

/** Renders a summary as a report in Word, in the form of Nghị định 30/2020/NĐ-CP. */
final class DocxRenderer implements ReportRenderer {

  @Override
  public ReportFormat getFormat() {
    return ReportFormat.DOCX;
  }

  @Override
  public void render(ComplianceSummary summary, ReportOptions options, OutputStream out)
      throws IOException {
    DocxDocument.write(
        OfficialReport.of(Content.of(summary, options)),
        options.getBranding().getWordTemplate(),
        out);
  }
}
