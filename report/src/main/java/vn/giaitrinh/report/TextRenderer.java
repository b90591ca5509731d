package vn.giaitrinh.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.text.TextPage;

/** Renders a summary as text for a terminal. */
final class TextRenderer implements ReportRenderer {

  @Override
  public ReportFormat getFormat() {
    return ReportFormat.TEXT;
  }

  @Override
  public void render(ComplianceSummary summary, ReportOptions options, OutputStream out)
      throws IOException {
    Content content = Preparation.of(summary, options);
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    TextPage.write(content, writer);
    writer.flush();
  }
}
