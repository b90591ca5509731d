package vn.giaitrinh.report.library;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A library that a host adds only if it wants what needs it. */
public enum Library {
  /** Writes JSON. */
  JACKSON(
      "tools.jackson.core:jackson-databind",
      "tools.jackson.databind",
      "tools.jackson.databind.ObjectMapper"),
  /** Writes CSV. */
  FASTCSV("de.siegmar:fastcsv", "de.siegmar.fastcsv", "de.siegmar.fastcsv.writer.CsvWriter"),
  /** Writes workbooks. */
  FASTEXCEL("org.dhatim:fastexcel", "org.dhatim.fastexcel", "org.dhatim.fastexcel.Workbook"),
  /** Writes Word documents. */
  POI(
      "org.apache.poi:poi-ooxml",
      "org.apache.poi.ooxml",
      "org.apache.poi.xwpf.usermodel.XWPFDocument"),
  /** Turns a page into a PDF. */
  OPENHTMLTOPDF(
      "io.github.openhtmltopdf:openhtmltopdf-pdfbox",
      "openhtmltopdf.pdfbox",
      "com.openhtmltopdf.pdfboxout.PdfRendererBuilder"),
  /** Reads a page. */
  JSOUP("org.jsoup:jsoup", "org.jsoup", "org.jsoup.Jsoup"),
  /** Takes what the maker of a PDF says of its work. */
  COMMONS_LOGGING(
      "commons-logging:commons-logging",
      "org.apache.commons.logging",
      "org.apache.commons.logging.LogFactory");

  private final String artifact;
  private final String module;
  private final String type;

  Library(String artifact, String module, String type) {
    this.artifact = artifact;
    this.module = module;
    this.type = type;
  }

  /** {@return true if it can be loaded} */
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
    List<Library> missing = libraries.stream().filter(library -> !library.isThere()).toList();
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          what
              + " needs "
              + join(missing, library -> library.artifact)
              + "; add it to the dependencies, and in a module-info.java requires "
              + join(missing, library -> library.module));
    }
  }

  private static String join(List<Library> libraries, Function<Library, String> part) {
    return libraries.stream().map(part).collect(Collectors.joining(", "));
  }
}
