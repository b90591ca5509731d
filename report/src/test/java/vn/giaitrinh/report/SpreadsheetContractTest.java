package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.Language;

/** What a workbook and a CSV file have in common as formats of a report. */
class SpreadsheetContractTest {
  private static final ReportOptions OPTIONS = ReportOptions.of(Language.VI);

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX"})
  void every_format_has_its_renderer(ReportFormat format) {
    assertThat(Reports.find(format).orElseThrow().getFormat()).isEqualTo(format);
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX"})
  void a_failing_stream_fails_the_caller(ReportFormat format) {
    IOException full = new IOException("No space left on device");
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw full;
          }
        };

    assertThatThrownBy(() -> Reports.renderer(format).render(Samples.summary(), OPTIONS, broken))
        .isSameAs(full);
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX"})
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

    Reports.renderer(format).render(Samples.summary(), OPTIONS, out);

    assertThat(calls.toString()).isEqualTo("flush ");
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX"})
  void the_same_summary_gives_the_same_bytes_on_any_machine_at_any_time(ReportFormat format)
      throws InterruptedException {
    byte[] report = Spreadsheets.bytes(format, Samples.summary(), OPTIONS);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      // The library writes the time of creation to the millisecond.
      Thread.sleep(2);
      assertThat(Spreadsheets.bytes(format, Samples.summary(), OPTIONS)).isEqualTo(report);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
