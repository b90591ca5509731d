package vn.giaitrinh.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.giaitrinh.text.Language;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, rule by rule, in a file that is opened again. */
class DocxFormTest {
  private static final Pattern EXTENT = Pattern.compile("<wp:extent cx=\"(\\d+)\" cy=\"0\"/>");

  private final XWPFDocument file;

  DocxFormTest() throws IOException {
    file = OfficialDocuments.open(OfficialDocuments.report(Language.VI));
  }

  @AfterEach
  void close() throws IOException {
    file.close();
  }

  @Test
  void the_document_is_on_a4_in_portrait_with_the_margins_of_the_form() {
    CTSectPr first = sections().get(0);

    assertThat(sections()).hasSize(2);
    assertThat(first.getPgSz().getW()).hasToString("11906");
    assertThat(first.getPgSz().getH()).hasToString("16838");
    assertThat(first.getPgMar().getTop()).hasToString("1134");
    assertThat(first.getPgMar().getBottom()).hasToString("1134");
    assertThat(first.getPgMar().getLeft()).hasToString("1701");
    assertThat(first.getPgMar().getRight()).hasToString("850");
  }

  @Test
  void the_appendix_is_on_a_page_of_its_own_in_landscape() {
    CTSectPr appendix = sections().get(1);

    assertThat(appendix.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
    assertThat(appendix.getPgSz().getW()).hasToString("16838");
    assertThat(appendix.getPgSz().getH()).hasToString("11906");
    assertThat(appendix.getType().getVal()).hasToString("nextPage");
    assertThat(styled("AppendixLabel")).containsExactly("Phụ lục");
    assertThat(styled("AppendixTitle")).containsExactly("Kết quả từng nhiệm vụ");
    assertThat(styled("AppendixReference")).containsExactly("(Kèm theo Báo cáo)");
  }

  @Test
  void without_an_appendix_all_is_one_section() throws IOException {
    try (XWPFDocument one =
        OfficialDocuments.open(
            OfficialDocuments.withoutAppendix(OfficialDocuments.report(Language.VI)))) {
      CTSectPr only = one.getDocument().getBody().getSectPr();

      assertThat(one.getParagraphs()).noneMatch(DocxFormTest::endsSection);
      assertThat(only.isSetTitlePg()).isTrue();
      assertThat(only.getPgSz().getOrient()).isEqualTo(STPageOrientation.PORTRAIT);
    }
  }

  @Test
  void pages_are_numbered_at_the_top_in_the_middle_but_the_first() {
    assertThat(sections().get(0).isSetTitlePg()).isTrue();
    assertThat(sections().get(1).isSetTitlePg()).isFalse();
    assertThat(sections())
        .allSatisfy(
            section -> {
              assertThat(section.getHeaderReferenceList()).hasSize(1);
              assertThat(section.getHeaderReferenceArray(0).getType()).hasToString("default");
              assertThat(section.getPgMar().getHeader()).hasToString("567");
            });
    assertThat(file.getHeaderList()).hasSize(1);
    assertThat(file.getHeaderArray(0).getParagraphs()).hasSize(1);
    XWPFParagraph number = file.getHeaderArray(0).getParagraphs().get(0);
    assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
    assertThat(number.getStyle()).isEqualTo("Header");
  }

  @ParameterizedTest
  @CsvSource({
    "ParentAgency, 13, '', CAPS",
    "IssuingAgency, 13, bold, CAPS",
    "NationalName, 13, bold, CAPS",
    "NationalMotto, 14, bold, ''",
    "DocumentNumber, 13, '', ''",
    "LetterSubject, 13, '', ''",
    "PlaceAndDate, 14, italic, ''",
    "Title, 14, bold, CAPS",
    "Subtitle, 14, bold, ''",
    "LegalBasis, 14, italic, ''",
    "BodyText, 14, '', ''",
    "ListBullet, 14, '', ''",
    "Heading1, 14, bold, ''",
    "Heading2, 14, bold, ''",
    "Heading3, 14, bold italic, ''",
    "SigningPower, 14, bold, CAPS",
    "SignerName, 14, bold, ''",
    "Recipients, 12, bold italic, ''",
    "Recipient, 11, '', ''",
    "Header, 14, '', ''",
    "AppendixTitle, 14, bold, CAPS",
    "TableHead, 12, bold, ''",
    "TableText, 12, '', ''"
  })
  void each_kind_of_text_has_a_style_with_its_size(
      String id, int size, String weight, String caps) {
    CTStyle style = file.getStyles().getStyle(id).getCTStyle();

    assertThat(style.getRPr().getSzArray(0).getVal()).hasToString(Integer.toString(2 * size));
    assertThat(style.getRPr().getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
    assertThat(style.getRPr().getRFontsArray(0).getHAnsi()).isEqualTo("Times New Roman");
    assertThat(style.getRPr().getColorArray(0).xgetVal().getStringValue()).isEqualTo("000000");
    assertThat(style.getRPr().sizeOfBArray() > 0).isEqualTo(weight.contains("bold"));
    assertThat(style.getRPr().sizeOfIArray() > 0).isEqualTo(weight.contains("italic"));
    assertThat(style.getRPr().sizeOfCapsArray() > 0).isEqualTo(caps.equals("CAPS"));
    assertThat(style.getRPr().sizeOfUArray()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"BodyText", "ListBullet", "LegalBasis"})
  void the_body_is_justified_with_an_indent_of_12_7_mm_and_gaps_of_6_points(String id) {
    CTStyle style = file.getStyles().getStyle(id).getCTStyle();

    assertThat(style.getPPr().getJc().getVal()).hasToString("both");
    assertThat(style.getPPr().getInd().getFirstLine()).hasToString("720");
    assertThat(style.getPPr().getSpacing().getAfter()).hasToString("120");
    assertThat(style.getPPr().getSpacing().getLine()).hasToString("240");
  }

  @Test
  void headings_are_real_ones() {
    for (int level = 1; level <= 3; level++) {
      CTStyle style = file.getStyles().getStyle("Heading" + level).getCTStyle();
      assertThat(style.getName().getVal()).isEqualTo("heading " + level);
      assertThat(style.getPPr().getOutlineLvl().getVal()).hasToString(String.valueOf(level - 1));
    }
    assertThat(styled("Heading1")).containsExactly("I. Mục một");
    assertThat(styled("Heading2")).containsExactly("1. Điểm một");
    assertThat(styled("Heading3")).containsExactly("a) Ý một");
  }

  @Test
  void the_agency_stands_beside_the_nation_in_a_table_without_lines() {
    XWPFTable heading = file.getTables().get(0);

    assertThat(heading.getCTTbl().getTblPr().isSetTblStyle()).isFalse();
    assertThat(heading.getCTTbl().getTblPr().isSetTblBorders()).isFalse();
    assertThat(texts(heading.getRow(0).getCell(0)))
        .containsExactly("Ủy ban nhân dân thành phố Mẫu", "Sở Tư pháp", "");
    assertThat(texts(heading.getRow(0).getCell(1)))
        .containsExactly("Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập - Tự do - Hạnh phúc", "");
    assertThat(texts(heading.getRow(1).getCell(0))).containsExactly("Số: 05/BC-STP");
    assertThat(texts(heading.getRow(1).getCell(1)))
        .containsExactly("Thành phố Mẫu, ngày 02 tháng 10 năm 2026");
  }

  @Test
  void rules_are_drawn_as_long_as_the_form_has_them() {
    XWPFTable heading = file.getTables().get(0);
    double motto = ruleIn(heading.getRow(0).getCell(1));
    double agency = ruleIn(heading.getRow(0).getCell(0));

    // The widths of the lines in Times New Roman Bold, in points.
    assertThat(motto).isBetween(169.0, 173.0);
    assertThat(agency / 78.2).isBetween(1 / 3.0, 1 / 2.0);
    assertThat(file.getDocument().xmlText()).doesNotContain("<w:u ").contains("prst=\"line\"");
    assertThat(EXTENT.matcher(file.getDocument().xmlText()).results()).hasSize(3);
    assertThat(rule(afterSubject()) / 167.5).isBetween(1 / 3.0, 1 / 2.0);
  }

  @Test
  void titles_and_legal_bases_have_their_signs() {
    assertThat(styled("Title")).containsExactly("Báo cáo");
    assertThat(styled("Subtitle")).containsExactly("Kết quả thực hiện Kế hoạch");
    assertThat(styled("LegalBasis")).containsExactly("Căn cứ Luật A;", "Căn cứ Kế hoạch B.");
  }

  @Test
  void the_body_ends_with_the_sign_that_nothing_follows() {
    assertThat(styled("BodyText")).containsExactly("Đoạn văn.", "Trên đây là Báo cáo./.");
    assertThat(styled("ListBullet")).containsExactly("Ý đầu dòng.");
    assertThat(Marks.ended("Trên đây là Báo cáo./.")).isEqualTo("Trên đây là Báo cáo./.");
    XWPFParagraph last =
        file.getParagraphs().stream().filter(one -> one.getText().endsWith("./.")).toList().get(0);
    assertThat(last.getCTP().getPPr().isSetKeepNext()).as("stays with the signature").isTrue();
  }

  @Test
  void items_are_led_by_the_dash_of_a_list() {
    XWPFParagraph item =
        file.getParagraphs().stream()
            .filter(one -> "ListBullet".equals(one.getStyle()))
            .findFirst()
            .orElseThrow();

    assertThat(item.getNumID()).hasToString("1");
    assertThat(item.getNumLevelText()).isEqualTo("-");
    assertThat(item.getNumFmt()).isEqualTo("bullet");
  }

  @Test
  void tables_repeat_their_heads_and_keep_their_rows_whole() {
    XWPFTable body = file.getTables().get(1);
    XWPFTable appendix = file.getTables().get(3);

    for (XWPFTable table : List.of(body, appendix)) {
      assertThat(table.getStyleID()).isEqualTo("TableGrid");
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
      assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow).isNotEmpty();
      assertThat(texts(table.getRow(0).getCell(1))).containsExactly("Nhiệm vụ");
      assertThat(texts(table.getRow(1).getCell(2))).containsExactly("1.220");
    }
    assertThat(widths(body)).containsExactly("1871", "5613", "1871");
    assertThat(widths(appendix)).containsExactly("2857", "8572", "2857");
  }

  @Test
  void who_receives_it_stands_beside_who_signs() {
    XWPFTableRow closing = file.getTables().get(2).getRow(0);

    assertThat(texts(closing.getCell(0)))
        .containsExactly("Nơi nhận:", "- Thanh tra thành phố;", "- Lãnh đạo Sở;", "- Lưu: VT, VP.");
    assertThat(texts(closing.getCell(1)))
        .containsExactly("KT. Giám đốc", "Phó Giám đốc", "Nguyễn Văn Mẫu");
    assertThat(closing.getCell(1).getParagraphs())
        .extracting(XWPFParagraph::getStyle)
        .containsExactly("SigningPower", "SigningPower", "SignerName");
    CTStyle name = file.getStyles().getStyle("SignerName").getCTStyle();
    assertThat(name.getPPr().getSpacing().getBefore()).as("room to sign").hasToString("1420");
  }

  @Test
  void a_letter_has_its_subject_below_its_number_and_names_whom_it_is_written_to()
      throws IOException {
    try (XWPFDocument one = OfficialDocuments.open(OfficialDocuments.letter("Bà Trần Thị Mẫu"));
        XWPFDocument two = OfficialDocuments.open(OfficialDocuments.letter("Sở A", "Sở B."))) {
      assertThat(texts(one.getTables().get(0).getRow(1).getCell(0)))
          .containsExactly("Số: 05/BC-STP", "V/v Kết quả thực hiện Kế hoạch");
      assertThat(styled(one, "Title")).isEmpty();
      assertThat(styled(one, "Addressees")).containsExactly("Kính gửi: Bà Trần Thị Mẫu.");
      assertThat(styled(two, "Addressees")).containsExactly("Kính gửi:");
      assertThat(styled(two, "Addressee")).containsExactly("- Sở A;", "- Sở B.");
    }
  }

  @ParameterizedTest
  @CsvSource({"VI, vi-VN, Nơi nhận:", "EN, en-US, Recipients:"})
  void the_file_says_its_language(Language language, String tag, String recipients)
      throws IOException {
    byte[] bytes = OfficialDocuments.write(OfficialDocuments.report(language), Optional.empty());
    Map<String, String> parts = OfficialDocuments.parts(bytes);

    assertThat(parts.get("word/styles.xml")).contains("<w:lang w:val=\"" + tag + "\"/>");
    assertThat(parts.get("word/settings.xml")).contains("<w:themeFontLang w:val=\"" + tag + "\"/>");
    assertThat(parts.get("docProps/core.xml")).contains("<dc:language>" + tag + "</dc:language>");
    assertThat(parts.get("word/document.xml")).contains(recipients);
  }

  private List<CTSectPr> sections() {
    CTSectPr last = file.getDocument().getBody().getSectPr();
    return Stream.concat(
            file.getParagraphs().stream()
                .filter(DocxFormTest::endsSection)
                .map(one -> one.getCTP().getPPr().getSectPr()),
            Stream.of(last))
        .toList();
  }

  private static boolean endsSection(XWPFParagraph paragraph) {
    return paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr();
  }

  private List<String> styled(String style) {
    return styled(file, style);
  }

  private static List<String> styled(XWPFDocument file, String style) {
    return file.getParagraphs().stream()
        .filter(one -> style.equals(one.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static List<String> texts(XWPFTableCell cell) {
    return cell.getParagraphs().stream().map(XWPFParagraph::getText).toList();
  }

  private static List<String> widths(XWPFTable table) {
    return table.getRow(0).getTableCells().stream()
        .map(cell -> cell.getCTTc().getTcPr().getTcW().getW().toString())
        .toList();
  }

  private XWPFParagraph afterSubject() {
    List<XWPFParagraph> all = file.getParagraphs();
    for (int i = 0; i < all.size(); i++) {
      if ("Subtitle".equals(all.get(i).getStyle())) {
        return all.get(i + 1);
      }
    }
    throw new AssertionError("There is no subject");
  }

  private static double ruleIn(XWPFTableCell cell) {
    List<XWPFParagraph> paragraphs = cell.getParagraphs();
    return rule(paragraphs.get(paragraphs.size() - 1));
  }

  /** The length of the rule in a paragraph, in points. */
  private static double rule(XWPFParagraph paragraph) {
    Matcher extent = EXTENT.matcher(paragraph.getCTP().xmlText());
    assertThat(extent.find()).as(paragraph.getCTP().xmlText()).isTrue();
    return Integer.parseInt(extent.group(1)) / 12700.0;
  }
}
