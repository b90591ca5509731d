package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.report.option.Branding;
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
  private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
  private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);

  @ParameterizedTest
  @EnumSource
  void the_tags_of_a_page_do_not_depend_on_its_text(Language language) {
    String page = page(language, HOSTILE);
    String harmless = page(language, "abc");

    assertThat(tags(page)).isEqualTo(tags(harmless)).isNotEmpty();
    assertThat(count(page, "&lt;script>") + count(page, "&lt;script&gt;"))
        .isEqualTo(count(harmless, "abc"));
    assertThat(tags(page))
        .noneMatch(tag -> tag.contains("javascript"))
        .noneMatch(tag -> tag.matches("(?s).*\\son[a-z]+\\s*=.*"))
        .filteredOn(tag -> tag.startsWith("<script") || tag.startsWith("<img"))
        .hasSize(2)
        .contains("<script>")
        .anyMatch(tag -> tag.startsWith("<img class=\"logo\" src=\"data:image/png;base64,"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"</style><b>", "</STYLE\n>", "a { content: '</style' }"})
  void a_style_that_would_end_its_element_is_refused(String style) {
    ReportOptions options =
        ReportOptions.builder().branding(Branding.builder().style(style).build()).build();

    assertThatThrownBy(() -> Samples.render(ReportFormat.HTML, Samples.summary(), options))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The style of the branding holds '</style', which would end the style of the page;"
                + " leave it out");
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
  void nothing_unseen_reaches_the_reader(ReportFormat format) {
    String report =
        Samples.render(
            format, Samples.filledWith(HOSTILE), PageSamples.filledWith(Language.VI, HOSTILE));

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
  void a_page_loads_and_runs_nothing_but_what_it_holds() throws Exception {
    String page = PageSamples.page(Language.VI);
    List<String> styles = found(page, STYLE);
    List<String> scripts = found(page, SCRIPT);

    assertThat(styles).hasSize(2);
    assertThat(scripts).hasSize(1);
    assertThat(page.replace("&#39;", "'"))
        .contains(
            "content=\"default-src 'none'; style-src "
                + hash(styles.get(0))
                + " "
                + hash(styles.get(1))
                + "; script-src "
                + hash(scripts.get(0))
                + "; img-src data:; base-uri 'none'; form-action 'none'\"")
        .doesNotContain("http:", "https:", "url(", "@import", "<link", " style=");
  }

  @Test
  void a_page_without_a_picture_may_not_load_one() {
    String page =
        Samples.render(ReportFormat.HTML, Samples.summary(), ReportOptions.of(Language.VI));

    assertThat(page).doesNotContain("img-src", "<img");
  }

  private static String page(Language language, String words) {
    return Samples.render(
        ReportFormat.HTML, Samples.filledWith(words), PageSamples.filledWith(language, words));
  }

  private static List<String> found(String page, Pattern element) {
    return element.matcher(page).results().map(result -> result.group(1)).toList();
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  /** The tags, without the one attribute that holds text from outside, and without the script. */
  private static List<String> tags(String page) {
    String plain = SCRIPT.matcher(page).replaceAll("<script>").replaceAll(" alt=\"[^\"]*\"", "");
    return TAG.matcher(plain).results().map(MatchResult::group).toList();
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
