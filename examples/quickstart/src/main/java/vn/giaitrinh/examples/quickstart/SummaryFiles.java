package vn.giaitrinh.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.ReportFormat;
import vn.giaitrinh.report.Reports;
import vn.giaitrinh.report.option.ReportOptions;

/** Prints a summary, and writes it in every format, as {@code summary.txt} and so on. */
final class SummaryFiles {
  private final ReportOptions options;
  private final Path directory;

  SummaryFiles(ReportOptions options, Path directory) {
    this.options = options;
    this.directory = directory;
  }

  void write(ComplianceSummary summary, OutputStream terminal) throws IOException {
    // Everything is rendered before anything is written, so that a failure leaves no half of it.
    Map<ReportFormat, byte[]> reports = new EnumMap<>(ReportFormat.class);
    for (ReportFormat format : ReportFormat.values()) {
      reports.put(format, render(format, summary));
    }

    Files.createDirectories(directory);
    terminal.write(reports.get(ReportFormat.TEXT));
    terminal.write('\n');
    for (Map.Entry<ReportFormat, byte[]> report : reports.entrySet()) {
      Path file = directory.resolve("summary." + report.getKey().fileExtension());
      replace(file, report.getValue());
      terminal.write((file + "\n").getBytes(UTF_8));
    }
  }

  private byte[] render(ReportFormat format, ComplianceSummary summary) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Reports.renderer(format).render(summary, options, bytes);
    return bytes.toByteArray();
  }

  private void replace(Path file, byte[] content) throws IOException {
    Path written = Files.write(file.resolveSibling(file.getFileName() + ".part"), content);
    Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
