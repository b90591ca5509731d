package vn.giaitrinh.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the README to its word: its lines are those of {@link Embedding}, and so is its output. */
class ReadmeTest {
  private static final Path README = Path.of("../../README.md");
  private static final Path SOURCE =
      Path.of("src/main/java/vn/giaitrinh/examples/quickstart/Embedding.java");

  @Test
  void shows_the_lines_that_run() throws IOException {
    assertThat(withoutIndent(Files.readString(SOURCE))).contains(withoutIndent(block("java")));
  }

  @Test
  void shows_their_real_output() throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Embedding.print(new PrintStream(output, true, StandardCharsets.UTF_8));

    assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo(block("text"));
  }

  /** Returns the first fenced block of a language. */
  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(README));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  private static String withoutIndent(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
  }
}
