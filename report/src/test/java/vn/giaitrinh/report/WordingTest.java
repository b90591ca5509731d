package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.option.Wording;
import vn.giaitrinh.text.BilingualText;

/** An agency has its own words for every label, of whatever format. */
class WordingTest {

  private static ReportOptions with(String label, BilingualText words) {
    return ReportOptions.builder().wording(Wording.of(Map.of(label, words))).build();
  }

  @Test
  void every_word_is_listed_by_a_name_of_its_own_and_in_both_languages() {
    assertThat(Reports.words()).hasSize(Preparation.phrases().size()).hasSizeGreaterThan(200);
    assertThat(Reports.words()).containsKeys("TITLE", "HTML.SKIP", "TABLE.UNITS", "DOCX.KIND");
    assertThat(Reports.words().values())
        .allSatisfy(words -> assertThat(words.en()).isPresent())
        .allSatisfy(
            words -> assertThat(places(words.en().orElseThrow())).isEqualTo(places(words.vi())));
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
  void a_title_of_its_own_stands_on_each_page(ReportFormat format) throws IOException {
    String title = "Trách nhiệm giải trình của Sở Mẫu";
    String report =
        Samples.render(
            format, Samples.summary(), with("TITLE", BilingualText.of(title, "Accountability")));

    assertThat(report).containsIgnoringCase(title).doesNotContain("Tổng hợp kết quả thực hiện");
  }

  @Test
  void tables_and_the_report_in_word_have_words_of_their_own() throws IOException {
    byte[] workbook = render(ReportFormat.XLSX, with("TABLE.UNITS", text("Phòng ban")));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      assertThat(book.getSheet("Phòng ban")).isNotNull();
      assertThat(book.getSheet("Đơn vị")).isNull();
    }
    byte[] word = render(ReportFormat.DOCX, with("DOCX.KIND", text("Thông báo kết quả")));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      assertThat(extractor.getText()).contains("Thông báo kết quả");
    }
  }

  @ParameterizedTest
  @EnumSource
  void words_that_fit_no_label_are_refused_in_every_format_and_nothing_is_written(
      ReportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportRenderer renderer = Reports.renderer(format);

    assertThatThrownBy(
            () -> renderer.render(Samples.summary(), with("TITEL", text("Tổng hợp")), out))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'TITEL' is no label of a report; Reports.words() lists them");
    assertThatThrownBy(() -> renderer.render(Samples.summary(), with("CASE", text("Đơn")), out))
        .hasMessage("Words for CASE hold open 0 places {}; the label has 1");
    assertThat(out.size()).isZero();
  }

  private static BilingualText text(String words) {
    return BilingualText.of(words, words);
  }

  private static byte[] render(ReportFormat format, ReportOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reports.renderer(format).render(Samples.summary(), options, out);
    return out.toByteArray();
  }

  private static int places(String words) {
    return words.split("\\{}", -1).length - 1;
  }
}
