package vn.giaitrinh.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.report.ReportFormat;
import vn.giaitrinh.report.Reports;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.Language;

/** Prints a summary, and writes it as {@code summary.json} and {@code summary.html}. */
final class SummaryFiles {
  private final ReportOptions options;
  private final Path directory;

  SummaryFiles(Language language, Path directory) {
    this.options = ReportOptions.of(language);
    this.directory = directory;
  }

  void write(ComplianceSummary summary, OutputStream terminal) throws IOException {
    // Everything is rendered before anything is written, so that a failure leaves no half of it.
    byte[] text = render(ReportFormat.TEXT, summary);
    byte[] html = render(ReportFormat.HTML, summary);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    GiaiTrinhJson.write(summary, json);

    Files.createDirectories(directory);
    replace("summary.json", json.toByteArray());
    replace("summary.html", html);
    terminal.write(text);
    terminal.write(("\n" + directory.resolve("summary.json") + "\n").getBytes(UTF_8));
    terminal.write((directory.resolve("summary.html") + "\n").getBytes(UTF_8));
  }

  private byte[] render(ReportFormat format, ComplianceSummary summary) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Reports.renderer(format).render(summary, options, bytes);
    return bytes.toByteArray();
  }

  private void replace(String name, byte[] content) throws IOException {
    Path written = Files.write(directory.resolve(name + ".part"), content);
    Files.move(
        written,
        directory.resolve(name),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }
}
