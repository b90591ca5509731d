package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.Language;

/** A hundred thousand findings, the summary that holds them included, fit a heap of 64 MB. */
class SmallHeapTest {
  private static final int FINDINGS = 100_000;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX"})
  void a_hundred_thousand_rows_fit_a_small_heap(ReportFormat format)
      throws IOException, InterruptedException {
    Path report = folder.resolve("report." + format.fileExtension());
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName(),
                format.name(),
                Integer.toString(FINDINGS),
                report.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    // Another process, another heap, and still the same bytes.
    assertThat(Files.readAllBytes(report))
        .isEqualTo(
            Spreadsheets.bytes(format, SmallHeap.summary(FINDINGS), ReportOptions.of(Language.VI)));
  }
}
