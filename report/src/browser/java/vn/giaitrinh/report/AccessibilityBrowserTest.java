package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.option.Audience;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.Language;

/** WCAG 2.2 AA, as far as a machine can tell it. */
class AccessibilityBrowserTest {
  @TempDir static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = new Browser(folder);
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  static Stream<Arguments> pages() {
    List<Medium> media =
        List.of(
            Medium.LIGHT,
            Medium.DARK,
            Medium.PHONE,
            Medium.DARK_PHONE,
            Medium.PAPER,
            Medium.NO_SCRIPT);
    return Stream.of(Language.values())
        .flatMap(language -> media.stream().map(medium -> Arguments.of(language, medium)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axe_finds_nothing_in_a_full_page(Language language, Medium medium) {
    browser.open(PageSamples.page(language), medium);

    assertNothingFound();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axe_finds_nothing_where_all_is_unfolded(Language language, Medium medium) {
    ComplianceSummary large = LargeSamples.of(40, 12, 60);
    ReportOptions all = ReportOptions.builder().language(language).findingsShown(60).build();
    browser.open(Samples.render(ReportFormat.HTML, large, all), medium);
    browser.unfold();

    assertNothingFound();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axe_finds_nothing_in_a_page_for_everybody_nor_in_one_of_nothing(
      Language language, Medium medium) {
    ReportOptions open =
        ReportOptions.builder().language(language).audience(Audience.PUBLIC).build();
    for (ComplianceSummary summary : List.of(Samples.summary(), Samples.empty())) {
      browser.open(Samples.render(ReportFormat.HTML, summary, open), medium);

      assertNothingFound();
    }
  }

  private static void assertNothingFound() {
    Results results =
        new AxeBuilder()
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze(browser.driver());

    assertThat(results.getPasses()).hasSizeGreaterThan(10);
    assertThat(results.getViolations())
        .as(
            results.getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .toList()
                .toString())
        .isEmpty();
  }
}
