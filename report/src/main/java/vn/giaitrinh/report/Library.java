package vn.giaitrinh.report;

import java.util.List;

/** A library that a format needs and that a host adds only if it wants the format. */
enum Library {
  JACKSON("tools.jackson.core:jackson-databind", "tools.jackson.databind.ObjectMapper"),
  FASTCSV("de.siegmar:fastcsv", "de.siegmar.fastcsv.writer.CsvWriter"),
  FASTEXCEL("org.dhatim:fastexcel", "org.dhatim.fastexcel.Workbook"),
  POI("org.apache.poi:poi-ooxml", "org.apache.poi.xwpf.usermodel.XWPFDocument"),
  OPENHTMLTOPDF(
      "io.github.openhtmltopdf:openhtmltopdf-pdfbox",
      "com.openhtmltopdf.pdfboxout.PdfRendererBuilder"),
  OPENHTMLTOPDF_SVG(
      "io.github.openhtmltopdf:openhtmltopdf-svg-support",
      "com.openhtmltopdf.svgsupport.BatikSVGDrawer"),
  JSOUP("org.jsoup:jsoup", "org.jsoup.Jsoup");

  private final String artifact;
  private final String type;

  Library(String artifact, String type) {
    this.artifact = artifact;
    this.type = type;
  }

  /** {@return its Maven coordinates, without the version} */
  String artifact() {
    return artifact;
  }

  private boolean isThere() {
    try {
      Class.forName(type, false, Library.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Returns the libraries that a format needs and that are not there. */
  static List<Library> missing(ReportFormat format) {
    return of(format).stream().filter(library -> !library.isThere()).toList();
  }

  private static List<Library> of(ReportFormat format) {
    return switch (format) {
      case TEXT, MARKDOWN, HTML, ICS -> List.of();
      case JSON -> List.of(JACKSON);
      case CSV -> List.of(FASTCSV);
      case XLSX -> List.of(FASTEXCEL);
      case DOCX -> List.of(POI);
      case PDF -> List.of(OPENHTMLTOPDF, OPENHTMLTOPDF_SVG, JSOUP);
    };
  }
}
