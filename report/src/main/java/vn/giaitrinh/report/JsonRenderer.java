package vn.giaitrinh.report;

import java.io.IOException;
import java.io.OutputStream;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.option.ReportOptions;

/**
 * Writes the summary in its wire format. Every section is there whatever the options: what reads it
 * back checks that its parts add up. What its reader may not see is left out all the same.
 */
final class JsonRenderer implements ReportRenderer {

  @Override
  public ReportFormat getFormat() {
    return ReportFormat.JSON;
  }

  @Override
  public void render(ComplianceSummary summary, ReportOptions options, OutputStream out)
      throws IOException {
    GiaiTrinhJson.write(Content.of(summary, options).summary(), out);
    out.flush();
  }
}
