package vn.giaitrinh.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import vn.giaitrinh.report.official.OfficialDocument;
import vn.giaitrinh.report.option.WordTemplate;

/** Writes an official document as a Word file. */
public final class DocxDocument {
  private DocxDocument() {}

  /**
   * Writes an official document. The same document and template give the same bytes.
   *
   * @param document the document
   * @param template a file of the agency that lends its styles and margins
   * @param out where to write; it is flushed and left open
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if the template is no Word document; nothing is written then
   */
  public static void write(
      OfficialDocument document, Optional<WordTemplate> template, OutputStream out)
      throws IOException {
    Look look = template.isPresent() ? TemplateReader.read(template.get()) : Look.official();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument()) {
      WordFile.prepare(word, look, document.language());
      write(document, word, look);
      describe(word, document);
      word.write(packed);
    }
    out.write(FixedZip.of(packed.toByteArray()));
    out.flush();
  }

  private static void write(OfficialDocument document, XWPFDocument word, Look look) {
    CTBody body = word.getDocument().getBody();
    Flow flow = Flow.in(body, look.styles());
    int width = look.page().textWidth(false);
    new HeadingWriter(flow, width).write(document);
    new TitleWriter(flow, width).write(document);
    new BlockWriter(flow, width).writeToEnd(document.body());
    new ClosingWriter(flow, width).write(document);
    Sections sections = new Sections(word, look);
    document
        .appendix()
        .ifPresentOrElse(
            appendix -> {
              sections.closeFirst(flow);
              new AppendixWriter(flow, look.page().textWidth(true))
                  .write(appendix, document.language());
              sections.closeAppendix();
            },
            () -> sections.closeOnly(flow));
  }

  /** Says what it is, and neither who made it nor when: a machine did, whenever it ran. */
  private static void describe(XWPFDocument word, OfficialDocument document) {
    POIXMLProperties properties = word.getProperties();
    PackageProperties core = properties.getCoreProperties().getUnderlyingProperties();
    String subject = Flow.shown(document.title().subject());
    core.setTitleProperty(
        document.title().kind().map(kind -> Flow.shown(kind) + ": " + subject).orElse(subject));
    core.setLanguageProperty(WordFile.tag(document.language()));
    core.setCreatorProperty(Optional.empty());
    core.setCreatedProperty(Optional.empty());
    properties.getExtendedProperties().setApplication("Giải Trình");
  }
}
