package vn.giaitrinh.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.markdown.MarkdownPage;
import vn.giaitrinh.report.option.ReportOptions;

/** Renders a summary as Markdown. */
final class MarkdownRenderer implements ReportRenderer {

  @Override
  public ReportFormat getFormat() {
    return ReportFormat.MARKDOWN;
  }

  @Override
  public void render(ComplianceSummary summary, ReportOptions options, OutputStream out)
      throws IOException {
    Content content = Content.of(summary, options);
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    MarkdownPage.write(content, writer);
    writer.flush();
  }
}
