package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.Language;

class ReportRendererTest {

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "MARKDOWN", "HTML", "ICS", "JSON"})
  void every_format_has_its_renderer(ReportFormat format) {
    assertThat(Reports.find(format).orElseThrow().getFormat()).isEqualTo(format);
    assertThat(Reports.renderer(format).getFormat()).isEqualTo(format);
    assertThat(format.mediaType())
        .endsWith(format == ReportFormat.JSON ? "/json" : "; charset=UTF-8");
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "MARKDOWN", "HTML", "ICS", "JSON"})
  void a_failing_stream_fails_the_caller(ReportFormat format) {
    IOException full = new IOException("No space left on device");
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw full;
          }
        };

    assertThatThrownBy(
            () ->
                Reports.renderer(format)
                    .render(Samples.summary(), ReportOptions.of(Language.VI), broken))
        .isSameAs(full);
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "MARKDOWN", "HTML", "ICS", "JSON"})
  void the_stream_is_flushed_and_stays_open(ReportFormat format) throws IOException {
    StringBuilder calls = new StringBuilder();
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            calls.append("flush ");
          }

          @Override
          public void close() {
            calls.append("close ");
          }
        };

    Reports.renderer(format).render(Samples.summary(), ReportOptions.of(Language.VI), out);

    assertThat(calls.toString()).isEqualTo("flush ");
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "MARKDOWN", "HTML", "ICS", "JSON"})
  void the_locale_of_the_machine_makes_no_difference(ReportFormat format) {
    ReportOptions options = ReportOptions.of(Language.VI);
    String report = Samples.render(format, Samples.summary(), options);
    Locale before = Locale.getDefault();
    try {
      // Turkish has its own upper case of i, Arabic of Egypt its own digits.
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Samples.render(format, Samples.summary(), options)).isEqualTo(report);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Samples.render(format, Samples.summary(), options)).isEqualTo(report);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
  void what_is_not_shown_is_counted(ReportFormat format) {
    ReportOptions none = ReportOptions.builder().findingsShown(0).build();
    ReportOptions five = ReportOptions.builder().language(Language.EN).findingsShown(5).build();

    assertThat(Samples.render(format, Samples.summary(), none))
        .contains("Còn 8 phát hiện không nêu ở đây.");
    assertThat(Samples.render(format, Samples.summary(), five))
        .contains("3 more findings are not shown here.")
        .doesNotContain("OF_A_LATER_VERSION");
    assertThat(
            Samples.render(
                format,
                Samples.summary().toBuilder()
                    .findingCounts(Map.of(FindingCode.DUE_SOON, 6 + 1))
                    .findingsNotKept(1)
                    .build(),
                ReportOptions.of(Language.EN)))
        .contains("1 more finding is not shown here.");
  }

  @Test
  void options_default_to_vietnamese_and_twenty_findings() {
    ReportOptions options = ReportOptions.builder().build();

    assertThat(options.getLanguage()).isEqualTo(Language.VI);
    assertThat(options.getFindingsShown()).isEqualTo(20);
    assertThat(options).isEqualTo(ReportOptions.of(Language.VI));
    assertThat(options.toBuilder().language(Language.EN).build())
        .isEqualTo(ReportOptions.of(Language.EN));
  }

  @Test
  void a_negative_number_of_findings_is_refused() {
    assertThatThrownBy(() -> ReportOptions.builder().findingsShown(-1).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Number of findings to show is -1, below 0");
  }
}
