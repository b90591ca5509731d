package vn.giaitrinh.report;

import java.io.IOException;
import java.io.OutputStream;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.option.ReportOptions;

/** A renderer of summaries in one format. It is immutable and may be shared by threads. */
public interface ReportRenderer {

  /** {@return the format that it writes} */
  ReportFormat getFormat();

  /**
   * Writes a summary. The same summary and options give the same bytes.
   *
   * @param summary the summary
   * @param options for whom it is written
   * @param out where to write; it is flushed and left open
   * @throws IOException if the stream fails
   */
  void render(ComplianceSummary summary, ReportOptions options, OutputStream out)
      throws IOException;
}
