package vn.giaitrinh.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.giaitrinh.report.option.WordTemplate;
import vn.giaitrinh.text.Language;

/** A file of the agency lends its styles and margins, and nothing of what it says. */
class WordTemplateTest {
  private static final String THEME =
      "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Agency\"/>";

  @Test
  void styles_are_those_of_the_template_whatever_their_ids() throws IOException {
    byte[] file = withTemplate(template());

    try (XWPFDocument opened = OfficialDocuments.open(file)) {
      assertThat(textsIn(opened, "u1")).containsExactly("I. Mục một");
      assertThat(size(opened, "u1")).isEqualTo("36");
      assertThat(opened.getStyles().getStyle("u1").getCTStyle().getPPr().isSetNumPr())
          .as("headings have their numbers in their texts")
          .isFalse();
      assertThat(opened.getStyles().styleExist("Heading1")).isFalse();
    }
  }

  @Test
  void styles_that_the_template_lacks_are_those_of_the_form() throws IOException {
    byte[] file = withTemplate(template());

    try (XWPFDocument opened = OfficialDocuments.open(file)) {
      assertThat(textsIn(opened, "Heading2")).containsExactly("1. Điểm một");
      XWPFStyle lacking = opened.getStyles().getStyle("Heading2");
      assertThat(lacking.getBasisStyleID()).isEqualTo("Binhthng");
      assertThat(size(opened, "Heading2")).isEqualTo("28");
      assertThat(
              opened.getStyles().getStyles().stream()
                  .filter(one -> one.getCTStyle().isSetDefault())
                  .filter(one -> one.getType() == STStyleType.PARAGRAPH)
                  .map(XWPFStyle::getStyleId))
          .containsExactly("Binhthng");
    }
  }

  @Test
  void a_style_of_the_template_that_has_an_id_of_ours_keeps_it() throws IOException {
    byte[] file = withTemplate(template());

    try (XWPFDocument opened = OfficialDocuments.open(file)) {
      assertThat(opened.getStyles().getStyle("BodyText").getName()).isEqualTo("Riêng của cơ quan");
      assertThat(textsIn(opened, "BodyText1")).contains("Đoạn văn.");
      assertThat(opened.getStyles().getStyle("Heading2").getNextStyleID()).isEqualTo("BodyText1");
    }
  }

  @Test
  void margins_are_kept_and_the_body_is_not() throws IOException {
    byte[] file = withTemplate(template());
    Map<String, String> parts = OfficialDocuments.parts(file);

    try (XWPFDocument opened = OfficialDocuments.open(file)) {
      CTPageMar margins = opened.getDocument().getBody().getSectPr().getPgMar();
      assertThat(margins.getLeft()).hasToString("1985");
      assertThat(margins.getTop()).hasToString("1418");
      assertThat(opened.getTables().get(0).getCTTbl().getTblPr().getTblW().getW())
          .hasToString(String.valueOf(11906 - 1985 - 900));
    }
    assertThat(parts.values()).noneMatch(part -> part.contains("Ghi chú riêng"));
    assertThat(parts.get("word/theme/theme1.xml")).isEqualTo(THEME);
    assertThat(withTemplate(template())).isEqualTo(file);
  }

  @Test
  void a_template_without_styles_or_margins_changes_nothing() throws IOException {
    ByteArrayOutputStream bare = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.write(bare);
    }

    assertThat(withTemplate(bare.toByteArray()))
        .isEqualTo(
            OfficialDocuments.write(OfficialDocuments.report(Language.VI), Optional.empty()));
  }

  @Test
  void what_is_no_word_document_is_refused_in_one_sentence() throws IOException {
    ByteArrayOutputStream workbook = new ByteArrayOutputStream();
    try (XSSFWorkbook sheets = new XSSFWorkbook()) {
      sheets.createSheet("A");
      sheets.write(workbook);
    }
    byte[] cut = Arrays.copyOf(template(), 700);

    for (byte[] other :
        List.of(
            new byte[0],
            "Mẫu báo cáo".getBytes(StandardCharsets.UTF_8),
            workbook.toByteArray(),
            cut)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      assertThatThrownBy(
              () ->
                  DocxDocument.write(
                      OfficialDocuments.report(Language.VI),
                      Optional.of(WordTemplate.of(other)),
                      out))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("The Word template is no Word document (.docx)");
      assertThat(out.size()).isZero();
    }
  }

  private static byte[] withTemplate(byte[] template) throws IOException {
    return OfficialDocuments.write(
        OfficialDocuments.report(Language.VI), Optional.of(WordTemplate.of(template)));
  }

  /** As a Vietnamese Word keeps it: names in English, ids of its own. */
  private static byte[] template() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      CTStyles styles = CTStyles.Factory.newInstance();
      CTStyle normal = style(styles, "Binhthng", "Normal", 26);
      normal.setDefault(true);
      CTStyle heading = style(styles, "u1", "Heading 1", 36);
      heading.addNewPPr().addNewNumPr().addNewNumId().setVal(BigInteger.TEN);
      style(styles, "BodyText", "Riêng của cơ quan", 20);
      document.createStyles().setStyles(styles);
      document.createParagraph().createRun().setText("Ghi chú riêng của cơ quan");
      CTPageMar margins = document.getDocument().getBody().addNewSectPr().addNewPgMar();
      margins.setTop(BigInteger.valueOf(1418));
      margins.setBottom(BigInteger.valueOf(1418));
      margins.setLeft(BigInteger.valueOf(1985));
      margins.setRight(BigInteger.valueOf(900));
      theme(document);
      document.write(out);
    }
    return out.toByteArray();
  }

  private static CTStyle style(CTStyles styles, String id, String name, int halfPoints) {
    CTStyle style = styles.addNewStyle();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(halfPoints));
    return style;
  }

  private static void theme(XWPFDocument document) {
    try {
      var part =
          document
              .getPackage()
              .createPart(
                  PackagingURIHelper.createPartName("/word/theme/theme1.xml"),
                  "application/vnd.openxmlformats-officedocument.theme+xml");
      try (var bytes = part.getOutputStream()) {
        bytes.write(THEME.getBytes(StandardCharsets.UTF_8));
      }
    } catch (Exception e) {
      throw new AssertionError("A name of a part is valid", e);
    }
  }

  private static List<String> textsIn(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(one -> style.equals(one.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static String size(XWPFDocument document, String style) {
    return document
        .getStyles()
        .getStyle(style)
        .getCTStyle()
        .getRPr()
        .getSzArray(0)
        .getVal()
        .toString();
  }
}
