package vn.giaitrinh.report.ics;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaitrinh.report.content.PlainText;

/** Writes the lines of an iCalendar file, escaped and folded (RFC 5545, 3.1 and 3.3.11). */
final class ContentLines {
  /** The most octets of a line, without its line break. */
  static final int MOST = 75;

  private static final String BREAK = "\r\n";

  private final Writer out;

  /**
   * Writes to a stream.
   *
   * @param out where to write, in UTF-8: octets are counted, not characters
   */
  ContentLines(Writer out) {
    this.out = out;
  }

  /** Writes a property whose value is made here and holds nothing from outside. */
  void property(String name, String value) throws IOException {
    line(name + ":" + value);
  }

  /** Writes a property whose value is text, made of lines. */
  void text(String name, List<String> lines) throws IOException {
    line(name + ":" + lines.stream().map(ContentLines::escaped).collect(Collectors.joining("\\n")));
  }

  void text(String name, String... lines) throws IOException {
    text(name, Arrays.asList(lines));
  }

  /** A line break from outside is a space by then: it can neither end a property nor begin one. */
  private static String escaped(String text) {
    return PlainText.of(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
  }

  private void line(String line) throws IOException {
    int octets = 0;
    int at = 0;
    while (at < line.length()) {
      int end = letterEnd(line, at);
      if (octets(line, at, end) > MOST - 1) {
        // No letter, but a heap of marks that no line holds: cut between any two of them.
        end = line.offsetByCodePoints(at, 1);
      }
      int more = octets(line, at, end);
      if (octets + more > MOST) {
        out.write(BREAK);
        out.write(' ');
        octets = 1;
      }
      out.write(line, at, end - at);
      octets += more;
      at = end;
    }
    out.write(BREAK);
  }

  /** Returns where a letter ends, the marks that combine with it included. */
  private static int letterEnd(String line, int start) {
    int end = line.offsetByCodePoints(start, 1);
    // Where it is longer than a line it is cut anyway.
    while (end < line.length() && end - start < MOST && combines(line.codePointAt(end))) {
      end = line.offsetByCodePoints(end, 1);
    }
    return end;
  }

  private static boolean combines(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private static int octets(String line, int start, int end) {
    int sum = 0;
    for (int at = start; at < end; at = line.offsetByCodePoints(at, 1)) {
      sum += octets(line.codePointAt(at));
    }
    return sum;
  }

  private static int octets(int point) {
    if (point < 0x80) {
      return 1;
    }
    if (point < 0x800) {
      return 2;
    }
    return point < 0x10000 ? 3 : 4;
  }
}
