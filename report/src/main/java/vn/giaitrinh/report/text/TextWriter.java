package vn.giaitrinh.report.text;

import java.io.IOException;
import java.io.Writer;
import vn.giaitrinh.report.content.PlainText;

/** Writes lines of plain text that fit a terminal. */
final class TextWriter {
  /** The columns of the terminal. */
  static final int COLUMNS = 100;

  private final Writer out;

  TextWriter(Writer out) {
    this.out = out;
  }

  void line(String line) throws IOException {
    out.write(line.stripTrailing());
    out.write('\n');
  }

  void blank() throws IOException {
    out.write('\n');
  }

  /** Writes a text over as many lines as it takes, all of them indented. */
  void paragraph(int indent, String text) throws IOException {
    hanging(" ".repeat(indent), text);
  }

  /** Writes a text over as many lines as it takes, the later ones set under the first. */
  void hanging(String mark, String text) throws IOException {
    int indent = TextLayout.width(mark);
    String lead = mark;
    for (String line : TextLayout.wrap(PlainText.of(text), COLUMNS - indent)) {
      line(lead + line);
      lead = " ".repeat(indent);
    }
  }

  void rule(char stroke) throws IOException {
    line(String.valueOf(stroke).repeat(COLUMNS));
  }
}
