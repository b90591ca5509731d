package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.report.option.Branding;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.Language;

class PdfTest {
  /** Every letter of the alphabet with every tone, in both cases. */
  private static final String LETTERS =
      "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

  private static byte[] render(ComplianceSummary summary, ReportOptions options)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reports.renderer(ReportFormat.PDF).render(summary, options, out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_unit_and_its_figures_are_there(Language language) throws IOException {
    ComplianceSummary summary = Samples.summary();
    String text = text(render(summary, ReportOptions.of(language)));

    assertThat(summary.getUnits()).isNotEmpty();
    for (UnitSummary unit : summary.getUnits()) {
      assertThat(text).contains(unit.name().in(language));
    }
    assertThat(text).contains(language == Language.VI ? "1.220" : "1,220");
  }

  @Test
  void every_vietnamese_letter_comes_out_right_composed_or_not() throws IOException {
    String all = LETTERS + LETTERS.toUpperCase(Locale.ROOT);
    String decomposed = Normalizer.normalize(all, Normalizer.Form.NFD);

    String text =
        text(render(Samples.filledWith(decomposed), ReportOptions.of(Language.VI)))
            .replace(" ", "");
    assertThat(text).contains(all).doesNotContain("#", "\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "h1 { font-family: 'Times New Roman' }",
        "body { font-family: Arial, sans-serif !important; color: #123456 }",
        "p { font: italic 12pt serif }",
        "@font-face { font-family: Own; src: url(http://e.vn/own.ttf) } body { font-family: Own }"
      })
  void whatever_font_the_style_of_an_agency_names_no_word_is_lost(String style) throws IOException {
    ReportOptions options =
        ReportOptions.builder().branding(Branding.builder().style(style).build()).build();

    String usual = text(render(Samples.summary(), ReportOptions.of(Language.VI)));

    // Where lines break depends on the size of the letters.
    assertThat(text(render(Samples.summary(), options)).replace(" ", ""))
        .hasSameSizeAs(usual.replace(" ", ""));
  }

  @Test
  void it_is_tagged_and_says_its_language_title_and_subject() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(render(Samples.summary(), ReportOptions.of(Language.VI)))) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(document.getDocumentInformation().getTitle())
          .startsWith("Tổng hợp kết quả thực hiện kế hoạch");
      assertThat(document.getDocumentInformation().getSubject()).contains("30/09/2026");
      String metadata =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(metadata).contains("pdfuaid");
    }
  }

  @Test
  void its_sections_are_in_the_outline() throws IOException {
    List<String> outline = new ArrayList<>();
    try (PDDocument document =
        Loader.loadPDF(render(Samples.summary(), ReportOptions.of(Language.VI)))) {
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        outline.add(item.getTitle());
      }
    }
    assertThat(outline).contains("Chỉ số chính", "Kết quả theo đơn vị");
  }

  @Test
  void its_fonts_travel_with_it() throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    try (PDDocument document =
        Loader.loadPDF(render(Samples.summary(), ReportOptions.of(Language.VI)))) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          fonts.add(page.getResources().getFont(name));
        }
      }
    }
    assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
    assertThat(fonts).extracting(PDFont::getName).allMatch(name -> name.contains("BeVietnamPro"));
  }

  @Test
  void pages_after_the_first_have_their_number_and_the_number_of_pages() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(render(Samples.summary(), ReportOptions.of(Language.VI)))) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(1);
      for (int page = 1; page <= pages; page++) {
        PDFTextStripper one = new PDFTextStripper();
        one.setStartPage(page);
        one.setEndPage(page);
        assertThat(one.getText(document).strip().startsWith(page + "/" + pages))
            .isEqualTo(page > 1);
      }
    }
  }

  @Test
  void the_same_report_gives_the_same_bytes() throws IOException {
    assertThat(render(Samples.summary(), ReportOptions.of(Language.VI)))
        .isEqualTo(render(Samples.summary(), ReportOptions.of(Language.VI)));
  }
}
