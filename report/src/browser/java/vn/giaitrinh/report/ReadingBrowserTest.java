package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.Language;

/** What a reader does with the page: sort, filter, follow, unfold, on any screen. */
class ReadingBrowserTest {
  private static final String COLUMN =
      "return [...document.querySelectorAll('section[aria-labelledby=\"%s\"] table > tbody > tr')]"
          + ".map(row => row.cells[%d].textContent.trim())";

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

  @ParameterizedTest
  @EnumSource
  void the_browser_complains_of_nothing_and_runs_the_script(Language language) {
    browser.open(PageSamples.page(language), Medium.LIGHT);

    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.ask("return document.querySelectorAll('th button').length"))
        .isNotEqualTo(0L);
    assertThat(browser.ask("return document.querySelector('.logo').naturalWidth")).isEqualTo(128L);
    assertThat(
            browser.ask("return getComputedStyle(document.querySelector('.agency')).textTransform"))
        .isEqualTo("uppercase");
  }

  @Test
  void what_is_not_of_the_page_is_neither_loaded_nor_run() {
    String page =
        PageSamples.page(Language.VI)
            .replace(
                "</main>",
                "<script>document.title = 'run'</script><p id=\"styled\" style=\"color: red\">x</p>"
                    + "<img src=\"https://example.com/x.png\" alt=\"\"></main>");
    browser.open(page, Medium.LIGHT);

    assertThat(browser.driver().getTitle()).isNotEqualTo("run");
    assertThat(browser.find(By.id("styled")).getCssValue("color")).doesNotContain("255, 0, 0");
    assertThat(browser.complaints()).hasSize(3).allMatch(one -> one.contains("Content Security"));
  }

  @ParameterizedTest
  @EnumSource
  void no_page_scrolls_sideways_on_the_smallest_screen(Language language) {
    List<String> pages =
        List.of(
            PageSamples.page(language),
            Samples.render(
                ReportFormat.HTML, LargeSamples.of(60, 30, 90), ReportOptions.of(language)));
    for (String page : pages) {
      browser.open(page, Medium.SMALLEST);
      browser.unfold();

      assertThat(browser.ask("return document.documentElement.scrollWidth")).isEqualTo(320L);
    }
  }

  @Test
  void a_table_is_sorted_by_the_numbers_that_it_shows() {
    browser.open(PageSamples.page(Language.VI), Medium.LIGHT);
    WebElement head =
        browser.find(By.cssSelector("section[aria-labelledby='units'] th[data-sort='1']"));
    List<?> before = column("units", 0);

    head.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
    assertThat(column("units", 1)).isEqualTo(List.of("1.200", "12", "5", "3"));
    assertThat(head.getDomAttribute("aria-sort")).isEqualTo("descending");

    head.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
    assertThat(column("units", 1)).isEqualTo(List.of("3", "5", "12", "1.200"));
    assertThat(head.getDomAttribute("aria-sort")).isEqualTo("ascending");

    WebElement name = browser.find(By.cssSelector("section[aria-labelledby='units'] th button"));
    name.sendKeys(Keys.ENTER);
    assertThat(column("units", 0))
        .isEqualTo(
            List.of(
                "Phòng Công chứng số 1",
                "Phòng Hành chính tư pháp và Bổ trợ tư pháp",
                "Thanh tra Sở",
                "Văn phòng Sở"))
        .isNotEqualTo(before);
    assertThat(head.getDomAttribute("aria-sort")).isNull();
  }

  @Test
  void findings_are_filtered_as_a_reader_types_them() {
    browser.open(PageSamples.page(Language.VI), Medium.LIGHT);
    WebElement field = browser.find(By.id("filter-words"));

    field.sendKeys("thanh tra so");
    waitFor("2 trong 6 vấn đề nêu ở đây");
    assertThat(shown()).hasSize(2).allMatch(row -> row.contains("Thanh tra Sở"));

    field.clear();
    field.sendKeys("chậm 12 ngày");
    waitFor("1 trong 6 vấn đề nêu ở đây");
    assertThat(shown()).singleElement().asString().contains("2026-0007");
  }

  @Test
  void a_unit_leads_to_its_findings_and_a_kind_to_all_of_it() {
    browser.open(PageSamples.page(Language.VI), Medium.LIGHT);

    browser.find(By.cssSelector("#unit-thanh-tra-so a.to-findings")).sendKeys(Keys.ENTER);
    assertThat(shown()).hasSize(2).allMatch(row -> row.contains("Thanh tra Sở"));
    assertThat(inView("#of-thanh-tra-so")).isTrue();

    browser.find(By.cssSelector("a[href='#kind-0']")).sendKeys(Keys.ENTER);
    assertThat(shown()).hasSize(6);
    assertThat(inView("#kind-0 summary")).isTrue();
  }

  @Test
  void a_reminder_leads_to_how_its_due_date_was_counted_without_script() {
    browser.open(PageSamples.page(Language.VI), Medium.NO_SCRIPT);
    assertThat(browser.driver().findElements(By.cssSelector("th button, #filter-words"))).isEmpty();

    browser.find(By.cssSelector("a[href='#ledger-0']")).sendKeys(Keys.ENTER);
    assertThat(inView("#ledger-0")).isTrue();
    browser.find(By.cssSelector("#ledger-0 summary")).sendKeys(Keys.ENTER);
    assertThat(browser.find(By.cssSelector("#ledger-0 table")).isDisplayed()).isTrue();
  }

  @Test
  void the_keyboard_reaches_everything_from_the_skip_link_on_and_shows_where_it_is() {
    browser.open(PageSamples.page(Language.VI), Medium.LIGHT);
    long wanted =
        (Long)
            browser.ask(
                "return [...document.querySelectorAll('a, button, input, summary, [tabindex=\"0\"]')]"
                    + ".filter(each => each.checkVisibility()).length");
    Set<Object> reached = new HashSet<>();
    for (int i = 0; i < wanted; i++) {
      new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
      if (i == 0) {
        assertThat(browser.ask("return document.activeElement.getAttribute('href')"))
            .isEqualTo("#main");
      }
      assertThat(browser.ask("return getComputedStyle(document.activeElement).outlineStyle"))
          .isEqualTo("solid");
      reached.add(browser.driver().switchTo().activeElement());
    }

    assertThat(reached).hasSize((int) wanted).hasSizeGreaterThan(30);
  }

  @Test
  void on_paper_everything_is_unfolded_and_light() {
    String page =
        Samples.render(
            ReportFormat.HTML, LargeSamples.of(40, 12, 90), ReportOptions.of(Language.VI));
    browser.open(page, new Medium("print", "dark", 794, false));

    assertThat(browser.ask("return document.querySelectorAll('details:not([open])').length"))
        .isNotEqualTo(0L);
    assertThat(
            browser.ask(
                "return [...document.querySelectorAll('details:not([open]) table')]"
                    + ".filter(each => each.getBoundingClientRect().height === 0).length"))
        .isEqualTo(0L);
    assertThat(browser.ask("return getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
  }

  @Test
  void ten_thousand_findings_stay_usable() {
    ReportOptions all = ReportOptions.builder().findingsShown(10_000).build();
    String page = Samples.render(ReportFormat.HTML, LargeSamples.of(200, 10, 10_000), all);
    long before = System.nanoTime();
    browser.open(page, Medium.LIGHT);
    long opened = System.nanoTime();

    browser.find(By.id("filter-words")).sendKeys("GT-2026/9999");
    waitFor("1 trong 10.000 vấn đề nêu ở đây");
    long filtered = System.nanoTime();

    System.out.printf(
        "10,000 findings: %,d bytes, opened in %d ms, filtered in %d ms%n",
        page.length(), (opened - before) / 1_000_000, (filtered - opened) / 1_000_000);
    assertThat(shown()).hasSize(1);
    assertThat(opened - before).isLessThan(15_000_000_000L);
    assertThat(filtered - opened).isLessThan(15_000_000_000L);
  }

  private static List<?> column(String section, int column) {
    return (List<?>) browser.ask(COLUMN.formatted(section, column));
  }

  private static List<String> shown() {
    List<?> rows =
        (List<?>)
            browser.ask(
                "return [...document.querySelectorAll('details.findings tbody > tr')]"
                    + ".filter(each => each.checkVisibility()).map(each => each.textContent)");
    return rows.stream().map(Object::toString).toList();
  }

  private static boolean inView(String selector) {
    return (Boolean)
        browser.ask(
            "const top = document.querySelector(arguments[0]).getBoundingClientRect().top;"
                + "return top >= 0 && top < innerHeight",
            selector);
  }

  private static void waitFor(String status) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
        .until(
            driver ->
                status.equals(
                    driver.findElement(By.cssSelector("#filter [role=status]")).getText()));
  }
}
