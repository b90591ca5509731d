package vn.giaitrinh.examples.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.ReportFormat;
import vn.giaitrinh.report.Reports;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.Language;

/** Writes a summary and the table of clocks to a directory of any file system that Spark has. */
final class SummaryFiles {
  private static final List<ReportFormat> FORMATS =
      List.of(ReportFormat.TEXT, ReportFormat.HTML, ReportFormat.JSON);

  private final Path directory;
  private final FileSystem files;
  private final ReportOptions options;

  SummaryFiles(String directory, Configuration hadoop, Language language) throws IOException {
    this.directory = new Path(directory);
    this.files = this.directory.getFileSystem(hadoop);
    // Else a local disk has a hidden file of checksums beside each.
    this.files.setWriteChecksum(false);
    this.options = ReportOptions.builder().language(language).build();
  }

  void write(ComplianceSummary summary, Dataset<Row> clocks, PrintStream out) throws IOException {
    Reports.renderer(ReportFormat.TEXT).render(summary, options, out);
    out.println();
    for (ReportFormat format : FORMATS) {
      Path file = new Path(directory, "summary." + format.fileExtension());
      try (OutputStream content = files.create(file)) {
        Reports.renderer(format).render(summary, options, content);
      }
      out.println(file);
    }
    Path table = new Path(directory, "clocks");
    clocks.write().mode(SaveMode.Overwrite).parquet(table.toString());
    out.println(table);
  }
}
