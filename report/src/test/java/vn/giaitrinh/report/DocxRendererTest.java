package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.report.option.Branding;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.option.WordTemplate;
import vn.giaitrinh.text.Language;

/** How a report in Word is written, whatever it says. */
class DocxRendererTest {
  private static final ReportOptions OPTIONS = ReportOptions.of(Language.VI);

  private static final String HOSTILE =
      "\u001B[31m\u0000\u202Egnp.exe\u202C </w:t> & < ]]> {} \uD800 \uFFFE \uFFFF \r\n ./.";

  @Test
  void the_format_has_its_renderer() {
    assertThat(Reports.find(ReportFormat.DOCX).orElseThrow().getFormat())
        .isEqualTo(ReportFormat.DOCX);
  }

  @Test
  void hostile_text_in_every_place_gives_a_file_of_the_same_shape() {
    ReportInWord hostile = ReportInWord.of(Samples.filledWith(HOSTILE), OPTIONS);
    ReportInWord harmless = ReportInWord.of(Samples.filledWith("abc"), OPTIONS);

    assertThat(hostile.headings()).isEqualTo(harmless.headings());
    assertThat(hostile.text().lines().count()).isEqualTo(harmless.text().lines().count());
    assertThat(hostile.text())
        .contains("gnp.exe")
        .doesNotContain("\u202E", "\u001B", "\u0000", "\uFFFE", "\uFFFF");
  }

  @Test
  void the_locale_of_the_machine_makes_no_difference() throws IOException {
    byte[] file = ReportInWord.bytes(Samples.summary(), OPTIONS);
    Locale before = Locale.getDefault();
    try {
      // Turkish has its own upper case of i, Arabic of Egypt its own digits.
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(ReportInWord.bytes(Samples.summary(), OPTIONS)).isEqualTo(file);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(ReportInWord.bytes(Samples.summary(), OPTIONS)).isEqualTo(file);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void the_stream_is_flushed_and_stays_open() throws IOException {
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

    Reports.renderer(ReportFormat.DOCX).render(Samples.summary(), OPTIONS, out);

    assertThat(calls.toString()).isEqualTo("flush ");
  }

  @Test
  void a_failing_stream_fails_the_caller() {
    IOException full = new IOException("No space left on device");
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw full;
          }
        };

    assertThatThrownBy(
            () -> Reports.renderer(ReportFormat.DOCX).render(Samples.empty(), OPTIONS, broken))
        .isSameAs(full);
  }

  @Test
  void the_template_of_the_branding_lends_its_styles() throws IOException {
    byte[] template = ReportInWord.bytes(Samples.empty(), OPTIONS);
    ReportOptions branded =
        OPTIONS.toBuilder()
            .branding(Branding.builder().wordTemplate(WordTemplate.of(template)).build())
            .build();
    ReportOptions broken =
        OPTIONS.toBuilder()
            .branding(Branding.builder().wordTemplate(WordTemplate.of(new byte[] {1})).build())
            .build();

    assertThat(ReportInWord.of(Samples.summary(), branded).text())
        .isEqualTo(ReportInWord.of(Samples.summary(), OPTIONS).text())
        .doesNotContain("Kế hoạch chưa ban hành");
    assertThatThrownBy(() -> ReportInWord.bytes(Samples.summary(), broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The Word template is no Word document (.docx)");
  }
}
