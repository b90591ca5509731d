package vn.giaitrinh.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that is held to what runs. */
final class Readme {
  private static final Path PAGE = Path.of("README.md");

  private Readme() {}

  /** Returns the first fenced block of a language. */
  static String block(String language) throws IOException {
    return find("```" + language + "\n(.*?)```", Files.readString(PAGE));
  }

  /** Returns the first fenced block of a language in a section. */
  static String block(String section, String language) throws IOException {
    String shown = find("\n## " + section + "\n(.*?)(?=\n## |\\z)", Files.readString(PAGE));
    return find("```" + language + "\n(.*?)```", shown);
  }

  static String find(String pattern, String text) {
    Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }
}
