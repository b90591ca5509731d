package vn.giaitrinh.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.giaitrinh.report.content.Content;

/** The HTML page made ready for paper: other style, no script, an outline of its sections. */
final class PrintedPage {
  private final Document page;

  private PrintedPage(Document page) {
    this.page = page;
  }

  static org.w3c.dom.Document of(String html, Content content) throws IOException {
    PrintedPage printed = new PrintedPage(Jsoup.parse(html));
    printed.restyle(content);
    printed.describe(content);
    printed.unfold();
    printed.tellPictures();
    printed.outline();
    return new W3CDom().namespaceAware(false).fromJsoup(printed.page);
  }

  private void restyle(Content content) throws IOException {
    page.select("script, style, meta[http-equiv], .screen").remove();
    String css;
    try (InputStream in = resource("pdf.css")) {
      css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    page.head().appendElement("style").appendText(css);
    content
        .options()
        .getBranding()
        .getStyle()
        .map(AgencyStyle::printed)
        .ifPresent(own -> page.head().appendElement("style").appendText(own));
  }

  /** A tagged document has to say what it is about. */
  private void describe(Content content) {
    page.head().appendElement("meta").attr("name", "subject").attr("content", content.subtitle());
    page.head()
        .appendElement("meta")
        .attr("name", "author")
        .attr("content", content.say(content.summary().getAgency()));
  }

  /** What a reader opens on a screen lies open on paper. */
  private void unfold() {
    page.select("details").forEach(details -> details.tagName("div"));
    page.select("summary").forEach(summary -> summary.tagName("p"));
    // The tags of a PDF know no foot of a table.
    page.select("tfoot").forEach(foot -> foot.tagName("tbody"));
  }

  /** A tagged document has words for every picture and link, and none for what only decorates. */
  private void tellPictures() {
    page.select("svg.bar").remove();
    page.select("svg.drawing").forEach(PrintedDrawing::replace);
    for (Element swatch : page.select("svg.swatch")) {
      String tone = swatch.select("rect").attr("class");
      swatch.replaceWith(new Element("span").addClass("swatch").addClass(tone).text("\u00a0"));
    }
    // The tags of a PDF know no list whose items stand on one line.
    page.select("ul.legend > li").forEach(item -> item.tagName("span"));
    page.select("ul.legend").forEach(legend -> legend.tagName("p"));
    page.select("a[href]").forEach(link -> link.attr("title", link.text()));
  }

  private void outline() {
    Element bookmarks = page.head().appendElement("bookmarks");
    for (Element heading : page.select("h2[id]")) {
      bookmarks
          .appendElement("bookmark")
          .attr("name", heading.text())
          .attr("href", "#" + heading.id());
    }
  }

  static InputStream resource(String name) {
    InputStream in = PrintedPage.class.getResourceAsStream(name);
    if (in == null) {
      throw new UncheckedIOException(
          new IOException(name + " is not beside " + PrintedPage.class.getName()));
    }
    return in;
  }
}
