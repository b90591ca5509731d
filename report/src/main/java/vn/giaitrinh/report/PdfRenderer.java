package vn.giaitrinh.report;

import java.io.IOException;
import java.io.OutputStream;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.pdf.PdfDocument;

/** Renders a summary as a tagged PDF. */
final class PdfRenderer implements ReportRenderer {

  @Override
  public ReportFormat getFormat() {
    return ReportFormat.PDF;
  }

  @Override
  public void render(ComplianceSummary summary, ReportOptions options, OutputStream out)
      throws IOException {
    PdfDocument.write(Preparation.of(summary, options), out);
    out.flush();
  }
}
