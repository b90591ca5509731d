package vn.giaitrinh.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the README to its word: its lines are those of its examples, and so is its output. */
class ReadmeTest {
  private static final Path README = Path.of("../../README.md");
  private static final Path SOURCES = Path.of("src/main/java/vn/giaitrinh/examples/quickstart");

  /** An example, and the section of the README that shows it. */
  enum Example {
    EMBEDDING("Twenty lines", Embedding.class, Embedding::print),
    LEGAL_TIME("Legal time", LegalTime.class, LegalTime::print),
    CASE_LETTER("A letter of a case", CaseLetter.class, CaseLetter::print);

    private final String section;
    private final Class<?> type;
    private final Consumer<PrintStream> lines;

    Example(String section, Class<?> type, Consumer<PrintStream> lines) {
      this.section = section;
      this.type = type;
      this.lines = lines;
    }

    String body() throws IOException {
      String source = Files.readString(SOURCES.resolve(type.getSimpleName() + ".java"));
      return find("void print\\(PrintStream out\\) \\{\n(.*?)\n  \\}\n", source);
    }

    String output() {
      ByteArrayOutputStream output = new ByteArrayOutputStream();
      lines.accept(new PrintStream(output, true, StandardCharsets.UTF_8));
      return output.toString(StandardCharsets.UTF_8);
    }

    /** Returns the first fenced block of a language in the section. */
    String shown(String language) throws IOException {
      String shown = find("\n## " + section + "\n(.*?)\n## ", Files.readString(README));
      return find("```" + language + "\n(.*?)```", shown);
    }
  }

  @ParameterizedTest
  @EnumSource
  void shows_the_lines_that_run(Example example) throws IOException {
    assertThat(withoutIndent(example.shown("java"))).isEqualTo(withoutIndent(example.body()));
  }

  @ParameterizedTest
  @EnumSource
  void shows_their_real_output(Example example) throws IOException {
    assertThat(example.shown("text")).isEqualTo(example.output());
  }

  private static String find(String pattern, String text) {
    Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  private static String withoutIndent(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
  }
}
