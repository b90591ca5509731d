package vn.giaitrinh.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import vn.giaitrinh.report.official.OfficialDocument;
import vn.giaitrinh.text.Language;

/** The same document gives the same bytes, and no text can break the file. */
class DocxDocumentTest {
  private static final String HOSTILE =
      "\u0000\u0007\u001B[31m \r\n\t \uD800 \uDC00\uD801 \uFFFE\uFFFF \u202Egnp.exe\u202C"
          + " </w:t></w:p>]]> <!-- & &amp; &#0; \" ' %s {width} {number} \uD83D\uDE00";

  @Test
  void the_same_document_gives_the_same_bytes_in_any_zone_and_at_any_time() throws Exception {
    OfficialDocument document = OfficialDocuments.report(Language.VI);
    byte[] first = OfficialDocuments.write(document, Optional.empty());
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      // Longer than the two seconds that a zip file tells apart.
      Thread.sleep(2100);
      assertThat(OfficialDocuments.write(document, Optional.empty())).isEqualTo(first);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void the_file_tells_neither_when_nor_by_whom_it_was_made() throws IOException {
    byte[] file = OfficialDocuments.write(OfficialDocuments.report(Language.VI), Optional.empty());
    Map<String, String> parts = OfficialDocuments.parts(file);

    assertThat(parts.get("docProps/core.xml"))
        .contains("<dc:title>Báo cáo: Kết quả thực hiện Kế hoạch</dc:title>")
        .doesNotContain("dcterms:created", "dcterms:modified", "creator", "lastModifiedBy");
    assertThat(parts.keySet().iterator().next()).isEqualTo("[Content_Types].xml");
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
      }
    }
  }

  @Test
  void hostile_text_gives_a_file_that_is_valid_and_shows_it() throws Exception {
    byte[] file = OfficialDocuments.write(OfficialDocuments.filledWith(HOSTILE), Optional.empty());
    byte[] harmless =
        OfficialDocuments.write(OfficialDocuments.filledWith("abc"), Optional.empty());

    Map<String, String> shape = OfficialDocuments.parts(harmless);
    assertThat(OfficialDocuments.parts(file)).hasSameSizeAs(shape);
    for (Map.Entry<String, String> part : OfficialDocuments.parts(file).entrySet()) {
      assertThat(elements(part.getValue()))
          .as(part.getKey())
          .isEqualTo(elements(shape.getOrDefault(part.getKey(), "")));
    }
    try (XWPFDocument opened = OfficialDocuments.open(file)) {
      assertThat(opened.getParagraphs().get(1).getText())
          .contains("gnp.exe", "</w:t></w:p>]]>", "& &amp; &#0;", "{width}", "\uD83D\uDE00")
          .doesNotContain("\u202E", "\u001B", "\uFFFF", "\u0000");
    }
  }

  private static int elements(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getElementsByTagName("*")
        .getLength();
  }
}
