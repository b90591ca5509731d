package vn.giaitrinh.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.report.content.Label;
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
    boolean there = Library.of(format).map(Library::isThere).orElse(true);
    return there ? Optional.of(of(format)) : Optional.empty();
  }

  /**
   * Returns the renderer of a format.
   *
   * @param format the format
   * @return the renderer
   * @throws IllegalStateException if a library that it needs is not there; the message names it
   */
  public static ReportRenderer renderer(ReportFormat format) {
    return find(format)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    format
                        + " needs "
                        + Library.of(format).map(Library::artifact).orElseThrow()
                        + ", which is not there; add it to the dependencies"));
  }

  /**
   * Returns the words of every label of a report, for a host that wants its own ({@link Wording}).
   *
   * @return the words by the name of the label, in the order of a report
   */
  public static Map<String, BilingualText> words() {
    Map<String, BilingualText> words = new LinkedHashMap<>();
    Stream.of(Label.values()).forEach(label -> words.put(label.name(), label.words()));
    return words;
  }

  private static ReportRenderer of(ReportFormat format) {
    return switch (format) {
      case TEXT -> new TextRenderer();
      case HTML -> new HtmlRenderer();
      case CSV -> new CsvRenderer();
      case XLSX -> new XlsxRenderer();
      default -> throw new UnsupportedOperationException(format + " is being built");
    };
  }
}
