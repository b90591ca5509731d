package vn.giaitrinh.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giaitrinh.report.library.Library;
import vn.giaitrinh.report.option.Wording;
import vn.giaitrinh.text.BilingualText;

/** The one way in: finds the renderer of a format. */
public final class Reports {
  private Reports() {}

  /**
   * Finds the renderer of a format.
   *
   * @param format the format
   * @return the renderer; empty if a library that it needs is not there
   */
  public static Optional<ReportRenderer> find(ReportFormat format) {
    return libraries(format).stream().allMatch(Library::isThere)
        ? Optional.of(of(format))
        : Optional.empty();
  }

  /**
   * Returns the renderer of a format.
   *
   * @param format the format
   * @return the renderer
   * @throws IllegalStateException if a library that it needs is not there; the message names it
   */
  public static ReportRenderer renderer(ReportFormat format) {
    Library.require(format.name(), libraries(format));
    return of(format);
  }

  /**
   * Returns the words of every label of a report, for a host that wants its own ({@link Wording}).
   *
   * @return the words by the name of the label, in the order of a report
   */
  public static Map<String, BilingualText> words() {
    Map<String, BilingualText> words = new LinkedHashMap<>();
    Preparation.phrases().forEach(phrase -> words.put(phrase.name(), phrase.words()));
    return words;
  }

  private static List<Library> libraries(ReportFormat format) {
    return switch (format) {
      case TEXT, MARKDOWN, HTML, ICS -> List.of();
      case JSON -> List.of(Library.JACKSON);
      case CSV -> List.of(Library.FASTCSV);
      case XLSX -> List.of(Library.FASTEXCEL);
      case DOCX -> List.of(Library.POI);
      case PDF -> List.of(Library.OPENHTMLTOPDF, Library.JSOUP, Library.COMMONS_LOGGING);
    };
  }

  private static ReportRenderer of(ReportFormat format) {
    return switch (format) {
      case TEXT -> new TextRenderer();
      case MARKDOWN -> new MarkdownRenderer();
      case HTML -> new HtmlRenderer();
      case CSV -> new CsvRenderer();
      case XLSX -> new XlsxRenderer();
      case DOCX -> new DocxRenderer();
      case PDF -> new PdfRenderer();
      case ICS -> new IcsRenderer();
      case JSON -> new JsonRenderer();
    };
  }
}
