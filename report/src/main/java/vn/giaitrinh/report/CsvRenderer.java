package vn.giaitrinh.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.csv.CsvPage;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.table.Tables;

/** Renders a summary as one CSV file. */
final class CsvRenderer implements ReportRenderer {

  @Override
  public ReportFormat getFormat() {
    return ReportFormat.CSV;
  }

  @Override
  public void render(ComplianceSummary summary, ReportOptions options, OutputStream out)
      throws IOException {
    Content content = Content.of(summary, options);
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    CsvPage.write(content, Tables.of(content), writer);
  }
}
