package vn.giaitrinh.report.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.report.content.PlainText;

/** Lines are cut by octets, and what was cut is whole again for the reader. */
class ContentLinesProperties {
  private static final List<String> PIECES =
      List.of(
          "trách nhiệm giải trình ",
          "e\u0323\u0302",
          "x\u0323\u0301\u0302",
          "\uD840\uDC00",
          "\uD83D\uDE00",
          "ộ",
          " ",
          "  ",
          "a",
          ";",
          ",",
          "\\",
          "\\n",
          "\n",
          "\r\nBEGIN:VEVENT\r\n",
          "\u0301".repeat(60),
          "\uD800",
          "\u2028",
          "\u202E");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> ofPieces =
        Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    return Arbitraries.oneOf(ofPieces, Arbitraries.strings().all().ofMaxLength(300));
  }

  @Property
  void a_text_comes_back_whole(@ForAll("texts") String first, @ForAll("texts") String second)
      throws IOException {
    byte[] file = written("SUMMARY", first, second);

    String line = unfolded(file);
    assertThat(line).startsWith("SUMMARY:").endsWith("\r\n");
    assertThat(values(line.substring("SUMMARY:".length(), line.length() - 2)))
        .containsExactly(PlainText.of(first), PlainText.of(second));
  }

  @Property
  void each_line_fits_and_is_utf_8_by_itself(@ForAll("texts") String text) throws IOException {
    byte[] file = written("SUMMARY", text);

    for (byte[] line : lines(file)) {
      assertThat(line.length).isLessThanOrEqualTo(75);
      CharBuffer read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
      assertThat(read.chars()).doesNotContain((int) '\r', (int) '\n');
    }
  }

  @Property
  void a_line_is_folded_only_where_it_must_be(@ForAll("texts") String text) throws IOException {
    List<byte[]> lines = lines(written("SUMMARY", text));

    for (int i = 0; i < lines.size(); i++) {
      boolean folded = i > 0;
      assertThat(lines.get(i)[0] == ' ').isEqualTo(folded);
      // The next letter, marks included, would not have fit.
      if (i + 1 < lines.size()) {
        assertThat(lines.get(i).length + lines.get(i + 1).length).isGreaterThan(75);
      }
    }
  }

  @Test
  void a_letter_keeps_its_marks_on_its_line() throws IOException {
    String letter = "q\u0323\u0307";

    for (byte[] line : lines(written("X", letter.repeat(100)))) {
      String read = new String(line, StandardCharsets.UTF_8).replace("X:", "").strip();
      assertThat(read.replace(letter, "")).isEmpty();
    }
  }

  @Test
  void a_line_of_75_octets_is_not_folded() throws IOException {
    assertThat(lines(written("X", "a".repeat(73)))).hasSize(1);
    assertThat(lines(written("X", "a".repeat(74)))).hasSize(2);
    assertThat(lines(written("X", "a".repeat(71) + "đ"))).hasSize(1);
    assertThat(lines(written("X", "a".repeat(72) + "đ"))).hasSize(2);
  }

  private static byte[] written(String name, String... lines) throws IOException {
    StringWriter writer = new StringWriter();
    new ContentLines(writer).text(name, lines);
    return writer.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Splits at the line breaks of the file, on bytes. */
  private static List<byte[]> lines(byte[] file) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i + 1 < file.length; i++) {
      if (file[i] == '\r' && file[i + 1] == '\n') {
        lines.add(Arrays.copyOfRange(file, start, i));
        start = i + 2;
      }
    }
    assertThat(start).isEqualTo(file.length);
    return lines;
  }

  private static String unfolded(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).replace("\r\n ", "");
  }

  /** Reads an escaped value letter by letter, as RFC 5545 (3.3.11) tells. */
  private static List<String> values(String escaped) {
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      assertThat(c).isNotIn(';', ',', '\r', '\n');
      if (c == '\\') {
        i++;
        char next = escaped.charAt(i);
        assertThat(next).isIn('\\', ';', ',', 'n');
        read.append(next == 'n' ? '\n' : next);
      } else {
        read.append(c);
      }
    }
    return Arrays.stream(read.toString().split("\n", -1)).collect(Collectors.toList());
  }
}
