package vn.giaitrinh.report.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes blocks of lines, an empty line between any two. */
final class MarkdownWriter {
  private final Writer out;
  private boolean first = true;

  MarkdownWriter(Writer out) {
    this.out = out;
  }

  void block(String line) throws IOException {
    block(List.of(line));
  }

  void block(List<String> lines) throws IOException {
    if (!first) {
      out.write('\n');
    }
    first = false;
    for (String line : lines) {
      out.write(line);
      out.write('\n');
    }
  }
}
