package vn.giaitrinh.report;

import java.util.Optional;

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
    return Optional.of(
        switch (format) {
          case TEXT -> new TextRenderer();
          case HTML -> new HtmlRenderer();
        });
  }

  /**
   * Returns the renderer of a format.
   *
   * @param format the format
   * @return the renderer
   * @throws IllegalStateException if a library that it needs is not there
   */
  public static ReportRenderer renderer(ReportFormat format) {
    return find(format)
        .orElseThrow(
            () -> new IllegalStateException("A library that " + format + " needs is not there"));
  }
}
