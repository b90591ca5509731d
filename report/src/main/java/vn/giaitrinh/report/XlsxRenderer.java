package vn.giaitrinh.report;

import java.io.IOException;
import java.io.OutputStream;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.sheet.XlsxBook;
import vn.giaitrinh.report.table.Tables;

/** Renders a summary as a workbook. */
final class XlsxRenderer implements ReportRenderer {

  @Override
  public ReportFormat getFormat() {
    return ReportFormat.XLSX;
  }

  @Override
  public void render(ComplianceSummary summary, ReportOptions options, OutputStream out)
      throws IOException {
    Content content = Content.of(summary, options);
    XlsxBook.write(content, Tables.of(content), out);
    out.flush();
  }
}
