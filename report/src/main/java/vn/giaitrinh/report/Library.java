package vn.giaitrinh.report;

import java.util.Optional;

/** A library that a format needs and that a host adds only if it wants the format. */
enum Library {
  JACKSON("tools.jackson.core:jackson-databind", "tools.jackson.databind.ObjectMapper"),
  FASTCSV("de.siegmar:fastcsv", "de.siegmar.fastcsv.writer.CsvWriter"),
  FASTEXCEL("org.dhatim:fastexcel", "org.dhatim.fastexcel.Workbook"),
  POI("org.apache.poi:poi-ooxml", "org.apache.poi.xwpf.usermodel.XWPFDocument"),
  OPENHTMLTOPDF(
      "io.github.openhtmltopdf:openhtmltopdf-pdfbox",
      "com.openhtmltopdf.pdfboxout.PdfRendererBuilder");

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

  boolean isThere() {
    try {
      Class.forName(type, false, Library.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Returns the library that a format needs, if it needs one. */
  static Optional<Library> of(ReportFormat format) {
    return switch (format) {
      case TEXT, MARKDOWN, HTML, ICS -> Optional.empty();
      case JSON -> Optional.of(JACKSON);
      case CSV -> Optional.of(FASTCSV);
      case XLSX -> Optional.of(FASTEXCEL);
      case DOCX -> Optional.of(POI);
      case PDF -> Optional.of(OPENHTMLTOPDF);
    };
  }
}
