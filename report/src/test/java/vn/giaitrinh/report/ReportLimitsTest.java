package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.option.Branding;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.option.ReportSection;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** What formats owe to large figures, odd words and styles from outside. */
class ReportLimitsTest {

  @Test
  void a_figure_of_a_text_page_is_never_broken_into_lines() throws IOException {
    String page =
        Samples.render(
            ReportFormat.TEXT, LargeSamples.of(300, 50, 10), ReportOptions.of(Language.VI));

    assertThat(page.lines().filter(line -> line.startsWith("Tổng cộng")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).doesNotContainPattern("\\.\\d{0,2}( |$)"));
  }

  @ParameterizedTest
  @CsvSource({"FINDINGS, true", "CASES, false"})
  void findings_are_counted_in_their_own_section(ReportSection section, boolean counted)
      throws IOException {
    String page =
        Samples.render(
            ReportFormat.HTML,
            Samples.summary(),
            ReportOptions.builder().sections(EnumSet.of(section)).build());

    assertThat(page.contains("<h2 id=\"kinds\">")).isEqualTo(counted);
  }

  @Test
  void a_heap_of_combining_marks_costs_a_calendar_little() {
    ComplianceSummary summary = titled("a" + "\u0301".repeat(20_000));

    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () ->
            assertThat(Samples.render(ReportFormat.ICS, summary, ReportOptions.of(Language.VI)))
                .contains("BEGIN:VCALENDAR"));
  }

  @Test
  void a_pdf_reads_nothing_from_the_network() throws IOException {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String at = "http://127.0.0.1:" + server.getAddress().getPort();
      String style =
          "@import url(" + at + "/a.css); h1 { background-image: url(" + at + "/b.png) }";
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Reports.renderer(ReportFormat.PDF)
          .render(
              Samples.summary(),
              ReportOptions.builder().branding(Branding.builder().style(style).build()).build(),
              out);

      assertThat(out.size()).isPositive();
      assertThat(requests).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UBND tỉnh thực hiện, Kế hoạch UBND tỉnh thực hiện",
    "Hà Nội công khai, Kế hoạch Hà Nội công khai",
    "Triển khai Chỉ thị, Kế hoạch triển khai Chỉ thị"
  })
  void an_acronym_or_a_name_stays_as_it_is_within_a_sentence(String title, String told)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reports.renderer(ReportFormat.DOCX).render(titled(title), ReportOptions.of(Language.VI), out);

    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      assertThat(text.getText()).contains(told);
    }
  }

  private static ComplianceSummary titled(String title) {
    return Samples.summary().toBuilder().planTitle(BilingualText.of(title, title)).build();
  }
}
