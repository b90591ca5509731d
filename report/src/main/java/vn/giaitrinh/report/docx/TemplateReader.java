package vn.giaitrinh.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import vn.giaitrinh.report.option.WordTemplate;

/** Takes from a template its styles and margins, and nothing of what it says. */
final class TemplateReader {
  private static final long EMU_PER_TWIP = Units.EMU_PER_POINT / 20;

  private TemplateReader() {}

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException if it is no Word document
   */
  static Look read(WordTemplate template) throws IOException {
    StyleSheet official = StyleSheet.of(Parts.styles());
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template.bytes()))) {
      StyleSheet styles =
          document.getStyles() == null
              ? official
              : StyleSheet.of(document.getStyle(), Parts.styles());
      return new Look(styles, theme(document), page(document));
      // What is no Word document, POI tells in many ways, unchecked ones among them.
    } catch (IOException | InvalidFormatException | XmlException | RuntimeException e) {
      throw new IllegalArgumentException("The Word template is no Word document (.docx)", e);
    }
  }

  /** A theme that refers to pictures is left out: they would be missing. */
  private static Optional<byte[]> theme(XWPFDocument document)
      throws IOException, InvalidFormatException {
    for (PackagePart part :
        document.getPackage().getPartsByContentType(XWPFRelation.THEME.getContentType())) {
      if (!part.hasRelationships()) {
        try (InputStream in = part.getInputStream()) {
          return Optional.of(in.readAllBytes());
        }
      }
    }
    return Optional.empty();
  }

  private static Page page(XWPFDocument document) {
    CTBody body = document.getDocument().getBody();
    if (!body.isSetSectPr() || !body.getSectPr().isSetPgMar()) {
      return Page.OFFICIAL;
    }
    CTPageMar margins = body.getSectPr().getPgMar();
    return new Page(
        twips(POIXMLUnits.parseLength(margins.xgetTop())),
        twips(POIXMLUnits.parseLength(margins.xgetBottom())),
        twips(POIXMLUnits.parseLength(margins.xgetLeft())),
        twips(POIXMLUnits.parseLength(margins.xgetRight())));
  }

  private static int twips(long emus) {
    // A negative margin at the top lets the body run into the header: here it is a margin.
    return Math.toIntExact(Math.abs(emus) / EMU_PER_TWIP);
  }
}
