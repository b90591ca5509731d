package vn.giaitrinh.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A cut of Be Vietnam Pro (SIL Open Font License 1.1), which has every Vietnamese letter. */
enum PdfFont {
  REGULAR("BeVietnamPro-Regular.ttf", 400, FontStyle.NORMAL),
  BOLD("BeVietnamPro-Bold.ttf", 700, FontStyle.NORMAL),
  ITALIC("BeVietnamPro-Italic.ttf", 400, FontStyle.ITALIC);

  private static final String FAMILY = "Be Vietnam Pro";

  private final String file;
  private final int weight;
  private final FontStyle style;

  PdfFont(String file, int weight, FontStyle style) {
    this.file = file;
    this.weight = weight;
    this.style = style;
  }

  /** Makes all cuts known; only the letters that are used go into the document. */
  static void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
    for (PdfFont font : values()) {
      builder.useFont(font.load(document), FAMILY, font.weight, font.style, true);
    }
  }

  private PDFontSupplier load(PDDocument document) throws IOException {
    TrueTypeFont letters =
        new TTFParser().parse(new RandomAccessReadBuffer(PrintedPage.resource(file)));
    // A ligature is one glyph that no letter leads back to: "fi" could be neither found nor copied.
    letters.setEnableGsub(false);
    return new PDFontSupplier(PDType0Font.load(document, letters, true));
  }
}
