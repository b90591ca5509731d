package vn.giaitrinh.report.pdf;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * A drawing of the page as boxes and words in place, so that its words are set in the fonts that
 * travel with the document, and not drawn in those of the machine.
 */
final class PrintedDrawing {
  /** Half the room for a word, in hundredths of the width: it is centred within. */
  private static final double HALF_WORD = 12;

  private final Element drawing;
  private final Element printed;

  private PrintedDrawing(Element drawing) {
    this.drawing = drawing;
    this.printed = new Element("div").addClass("drawing");
  }

  /** Replaces a drawing by what is printed. */
  static void replace(Element drawing) {
    drawing.replaceWith(new PrintedDrawing(drawing).draw());
  }

  private Element draw() {
    printed.attr("style", "height: " + drawing.attr("height") + "px");
    drawing.select("line.rule").forEach(this::rule);
    drawing.select("rect").forEach(this::box);
    drawing.select("text").forEach(this::word);
    return printed;
  }

  private void rule(Element line) {
    place(
        new Element("div"),
        "left: 0; width: 100%; border-top: 1px solid "
            + line.attr("stroke")
            + "; top: "
            + line.attr("y1")
            + "px");
  }

  private void box(Element box) {
    place(
        new Element("div"),
        String.format(
            Locale.ROOT,
            "left: %s; width: %s; top: %spx; height: %spx; background-color: %s",
            box.attr("x"),
            box.attr("width"),
            box.attr("y"),
            box.attr("height"),
            box.attr("fill")));
  }

  /** Words stand on a line in a drawing, and hang from one in a box. */
  private void word(Element word) {
    double size = Double.parseDouble(word.attr("font-size"));
    double middle = Double.parseDouble(word.attr("x").replace("%", ""));
    place(
        new Element("div").addClass("word").text(word.text()),
        String.format(
            Locale.ROOT,
            "left: %.2f%%; width: %.2f%%; top: %.1fpx; color: %s",
            middle - HALF_WORD,
            2 * HALF_WORD,
            Double.parseDouble(word.attr("y")) - size,
            word.attr("fill")));
  }

  private void place(Element element, String style) {
    printed.appendChild(element.attr("style", style));
  }
}
