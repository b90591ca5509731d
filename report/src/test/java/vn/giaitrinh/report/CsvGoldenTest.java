package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.Language;

/**
 * Compares whole CSV files with those in {@code src/test/resources/golden}, their line ends apart,
 * as {@link GoldenFilesTest} does with pages.
 */
class CsvGoldenTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  @ParameterizedTest
  @EnumSource
  void a_file_is_what_it_was(Language language) throws IOException {
    String report =
        Samples.render(ReportFormat.CSV, Samples.summary(), ReportOptions.of(language))
            .replace("\r\n", "\n");
    Path golden = FOLDER.resolve("summary-" + language.name().toLowerCase(Locale.ROOT) + ".csv");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, report);
    }
    assertThat(report).isEqualTo(Files.readString(golden));
  }
}
