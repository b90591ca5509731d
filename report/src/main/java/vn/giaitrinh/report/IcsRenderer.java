package vn.giaitrinh.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.ics.IcsCalendar;
import vn.giaitrinh.report.option.ReportOptions;

/** Renders the reminders of a summary as a calendar. */
final class IcsRenderer implements ReportRenderer {

  @Override
  public ReportFormat getFormat() {
    return ReportFormat.ICS;
  }

  @Override
  public void render(ComplianceSummary summary, ReportOptions options, OutputStream out)
      throws IOException {
    Content content = Content.of(summary, options);
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    IcsCalendar.write(content, writer);
    writer.flush();
  }
}
