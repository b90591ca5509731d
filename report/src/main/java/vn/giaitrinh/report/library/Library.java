package vn.giaitrinh.report.library;

import java.util.List;
import java.util.stream.Collectors;

/** A library that a host adds only if it wants what needs it. */
public enum Library {
  /** Writes JSON. */
  JACKSON("tools.jackson.core:jackson-databind", "tools.jackson.databind.ObjectMapper"),
  /** Writes CSV. */
  FASTCSV("de.siegmar:fastcsv", "de.siegmar.fastcsv.writer.CsvWriter"),
  /** Writes workbooks. */
  FASTEXCEL("org.dhatim:fastexcel", "org.dhatim.fastexcel.Workbook"),
  /** Writes Word documents. */
  POI("org.apache.poi:poi-ooxml", "org.apache.poi.xwpf.usermodel.XWPFDocument"),
  /** Turns a page into a PDF. */
  OPENHTMLTOPDF(
      "io.github.openhtmltopdf:openhtmltopdf-pdfbox",
      "com.openhtmltopdf.pdfboxout.PdfRendererBuilder"),
  /** Reads a page. */
  JSOUP("org.jsoup:jsoup", "org.jsoup.Jsoup");

  private final String artifact;
  private final String type;

  Library(String artifact, String type) {
    this.artifact = artifact;
    this.type = type;
  }

  /** {@return true if it is on the class path} */
  public boolean isThere() {
    try {
      Class.forName(type, false, Library.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /**
   * Refuses to go on without libraries.
   *
   * @param what what needs them, as a sentence begins
   * @param libraries the libraries
   * @throws IllegalStateException if some are not there; the message names each artifact to add
   */
  public static void require(String what, List<Library> libraries) {
    String missing =
        libraries.stream()
            .filter(library -> !library.isThere())
            .map(library -> library.artifact)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          what + " needs " + missing + " on the class path; add it to the dependencies");
    }
  }
}
