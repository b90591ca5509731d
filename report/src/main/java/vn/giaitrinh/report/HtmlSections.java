package vn.giaitrinh.report;

import java.io.IOException;
import java.io.Writer;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.html.HtmlPage;
import vn.giaitrinh.report.option.ReportOptions;

/**
 * The sections of the HTML page, for a host that shows them within a page of its own: under its own
 * heading of the first level, with {@link #style()} and, for tables to sort and findings to filter,
 * {@link #script()} at the end of the page. The style can dress the other pages of the host too.
 *
 * <pre>{@code
 * writer.write("<main id=\"main\"><h1>Tình hình giải trình</h1>");
 * HtmlSections.write(summary, ReportOptions.of(Language.VI), writer);
 * writer.write("</main>");
 * }</pre>
 */
public final class HtmlSections {
  private HtmlSections() {}

  /**
   * Writes the sections of a summary, as elements of HTML.
   *
   * @param summary the summary
   * @param options which sections, for whom, in what language
   * @param writer where to write; it is neither flushed nor closed
   * @throws IOException if the writer fails
   * @throws IllegalArgumentException if the options replace words that there are not
   */
  public static void write(ComplianceSummary summary, ReportOptions options, Writer writer)
      throws IOException {
    HtmlPage.writeSections(Preparation.of(summary, options), writer);
  }

  /** {@return the style sheet of the page, light and dark, for screen and print} */
  public static String style() {
    return HtmlPage.style();
  }

  /** {@return the script of the page, which it can do without} */
  public static String script() {
    return HtmlPage.script();
  }
}
