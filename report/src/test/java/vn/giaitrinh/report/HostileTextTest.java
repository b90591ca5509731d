package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.Language;

/** Text from outside is shown, and never obeyed. */
class HostileTextTest {
  private static final String ESCAPE = "\u001B[31m\u009B2J\u0000\u0007";
  private static final String BIDI = "\u202Egnp.exe\u202C \u2066x\u2069 \u200F\u200E\u061C";
  private static final String MARKUP =
      "</title></style></td>--><script>alert(1)</script><img src=x onerror=alert(2)>"
          + " \" onmouseover=\"alert(3) ' onfocus='alert(4) <a href=\"javascript:alert(5)\">"
          + " javascript:alert(6) &lt;b&gt; ${7} {} @template \u2028 \r\n\t \uD800";
  private static final String HOSTILE = ESCAPE + BIDI + MARKUP + BIDI + ESCAPE;

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern STYLE = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL);

  @ParameterizedTest
  @EnumSource
  void the_tags_of_a_page_do_not_depend_on_its_text(Language language) {
    ReportOptions options = ReportOptions.of(language);
    String page = Samples.render(ReportFormat.HTML, Samples.filledWith(HOSTILE), options);

    String harmless = Samples.render(ReportFormat.HTML, Samples.filledWith("abc"), options);
    assertThat(tags(page)).isEqualTo(tags(harmless)).isNotEmpty();
    assertThat(count(page, "&lt;script>") + count(page, "&lt;script&gt;"))
        .isEqualTo(count(harmless, "abc"));
    assertThat(tags(page))
        .noneMatch(tag -> tag.contains("javascript"))
        .noneMatch(tag -> tag.matches("(?s)<script.*|<img.*|.*\\son[a-z]+\\s*=.*"));
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
  void nothing_unseen_reaches_the_reader(ReportFormat format) {
    String report =
        Samples.render(format, Samples.filledWith(HOSTILE), ReportOptions.of(Language.VI));

    assertThat(report.codePoints().filter(point -> point != '\n').boxed().toList())
        .allSatisfy(
            point ->
                assertThat(Character.getType(point))
                    .as(Character.getName(point))
                    .isNotIn(
                        (int) Character.CONTROL,
                        (int) Character.FORMAT,
                        (int) Character.SURROGATE,
                        (int) Character.LINE_SEPARATOR));
    assertThat(report).contains("gnp.exe");
  }

  @Test
  void text_never_leaves_the_terminal() {
    ReportOptions options = ReportOptions.of(Language.EN);
    List<String> widest =
        List.of(
            "W".repeat(250),
            "Ủy ban nhân dân ".repeat(20),
            "x\u0323\u0301".repeat(130),
            "責任".repeat(99),
            "a責".repeat(99));

    for (String text : widest) {
      String report = Samples.render(ReportFormat.TEXT, Samples.filledWith(text), options);
      assertThat(report.lines())
          .allSatisfy(line -> assertThat(columns(line)).as(line).isLessThanOrEqualTo(100));
    }
  }

  @Test
  void a_page_loads_and_runs_nothing_but_its_own_style() throws Exception {
    String page =
        Samples.render(ReportFormat.HTML, Samples.summary(), ReportOptions.of(Language.VI));

    Matcher style = STYLE.matcher(page);
    assertThat(style.find()).isTrue();
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(style.group(1).getBytes(StandardCharsets.UTF_8));
    assertThat(page.replace("&#39;", "'"))
        .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash))
        .doesNotContain("http:", "https:", "url(", "@import", "<script", "<link", " style=");
  }

  private static List<String> tags(String page) {
    return TAG.matcher(page).results().map(MatchResult::group).toList();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static int columns(String line) {
    return line.codePoints().map(HostileTextTest::columnsOf).sum();
  }

  private static int columnsOf(int point) {
    if (Character.getType(point) == Character.NON_SPACING_MARK) {
      return 0;
    }
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN ? 2 : 1;
  }
}
