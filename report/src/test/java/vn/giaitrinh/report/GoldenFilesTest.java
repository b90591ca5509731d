package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.Language;

/**
 * Compares whole reports with files in {@code src/test/resources/golden}. After a change that is
 * meant, write them anew with {@code mvn -pl core,report test -Dgolden=write}, and read what
 * changed.
 */
class GoldenFilesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  @ParameterizedTest
  @CsvSource({"TEXT,VI", "TEXT,EN", "MARKDOWN,VI", "MARKDOWN,EN", "HTML,VI", "HTML,EN"})
  void a_report_is_what_it_was(ReportFormat format, Language language) throws IOException {
    String report = Samples.render(format, Samples.summary(), ReportOptions.of(language));

    assertGolden("summary-" + language.name().toLowerCase(Locale.ROOT), format, report);
  }

  @ParameterizedTest
  @CsvSource({"TEXT", "MARKDOWN", "HTML"})
  void a_report_of_nothing_says_so(ReportFormat format) throws IOException {
    String report = Samples.render(format, Samples.empty(), ReportOptions.of(Language.VI));

    assertGolden("empty-vi", format, report);
  }

  private static void assertGolden(String name, ReportFormat format, String report)
      throws IOException {
    Path golden = FOLDER.resolve(name + "." + format.fileExtension());
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, report);
    }
    assertThat(report).isEqualTo(Files.readString(golden));
  }
}
