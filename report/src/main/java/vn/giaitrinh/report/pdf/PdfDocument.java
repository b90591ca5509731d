package vn.giaitrinh.report.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.html.HtmlPage;

/** The page as a tagged PDF (PDF/UA-1), whose letters travel with it. */
public final class PdfDocument {
  private PdfDocument() {}

  /**
   * Writes a report as a PDF.
   *
   * @param content what it says
   * @param out where to write; it is neither flushed nor closed
   * @throws IOException if the stream fails
   */
  public static void write(Content content, OutputStream out) throws IOException {
    StringWriter html = new StringWriter();
    HtmlPage.write(content, html);
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(document);
      builder.usePdfUaAccessibility(true);
      builder.withProducer("Giải Trình");
      forbidNetwork(builder);
      builder.withW3cDocument(PrintedPage.of(html.toString(), content), "");
      PdfFont.addTo(builder, document);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFKeepOpen();
        date(document, content.summary().getAsOf());
        document.save(out);
      }
    }
  }

  /** A style of the agency may name pictures elsewhere; only what the page itself holds is read. */
  private static void forbidNetwork(PdfRendererBuilder builder) {
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"), when);
    }
  }

  /** The same report gives the same bytes: it is dated by its figures, not by the clock. */
  private static void date(PDDocument document, LocalDate asOf) {
    GregorianCalendar day = GregorianCalendar.from(asOf.atStartOfDay(ZoneOffset.UTC));
    document.getDocumentInformation().setCreationDate(day);
    document.getDocumentInformation().setModificationDate(day);
    document.setDocumentId(asOf.toEpochDay());
  }
}
