package vn.giaitrinh.examples.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.examples.web.demo.DemoAccounts;
import vn.giaitrinh.text.Language;

/** What holds for every page in both languages; a browser with axe-core looks at more. */
@FullStackTest
class EveryPageTest {
  private static final String CASE = "/cases/GT-2026-004";
  private static final List<String> PAGES =
      List.of(
          "/",
          "/login",
          "/dashboard",
          "/plans",
          "/plans/so-tu-phap-2026-trach-nhiem-giai-trinh",
          "/cases",
          "/cases/new",
          CASE,
          CASE + "/letters/extension",
          CASE + "/letters/apology",
          CASE + "/events/new",
          CASE + "/events/new?type=ANSWERED",
          CASE + "/events/new?type=VOIDED");

  @Autowired Browser browser;

  @Test
  void a_page_has_its_title_its_language_one_first_heading_and_no_step_between_headings() {
    for (Language language : Language.values()) {
      Set<String> titles = new HashSet<>();
      for (String address : PAGES) {
        Document page = read(address, language);
        assertThat(page.expectFirst("html").attr("lang"))
            .isEqualTo(language == Language.VI ? "vi" : "en");
        assertThat(titles.add(page.title())).as(address).isTrue();
        assertThat(page.select("h1")).as(address).hasSize(1);
        int level = 1;
        for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
          int own = heading.tagName().charAt(1) - '0';
          assertThat(own).as(address + ": " + heading.text()).isLessThanOrEqualTo(level + 1);
          level = own;
        }
      }
    }
  }

  @Test
  void every_field_has_a_label_and_every_id_is_there_once() {
    for (String address : PAGES) {
      Document page = read(address, Language.VI);
      for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
        assertThat(page.select("label[for=\"" + field.id() + "\"]")).as(address + field).hasSize(1);
      }
      List<String> ids = page.select("[id]").eachAttr("id");
      assertThat(ids).as(address).doesNotHaveDuplicates();
      for (Element described : page.select("[aria-labelledby], [aria-describedby]")) {
        String names = described.attr("aria-labelledby") + " " + described.attr("aria-describedby");
        assertThat(ids).as(address).containsAll(List.of(names.strip().split("\\s+")));
      }
    }
  }

  @Test
  void a_page_runs_and_wears_nothing_but_what_the_service_serves() {
    for (String address : PAGES) {
      MvcTestResult result = browser.open(DemoAccounts.OFFICER, address);
      assertThat(result).containsHeader("Content-Security-Policy");
      Document page = Browser.page(result);
      assertThat(page.select("style, [style]")).as(address).isEmpty();
      assertThat(page.select("script:not([src])")).as(address).isEmpty();
      assertThat(page.select("*").stream().flatMap(one -> one.attributes().asList().stream()))
          .as(address)
          .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    }
  }

  @Test
  void every_link_within_a_page_leads_somewhere() {
    for (String address : PAGES) {
      Document page = read(address, Language.EN);
      for (Element link : page.select("a[href^=#]")) {
        assertThat(page.getElementById(link.attr("href").substring(1)))
            .as(address + " " + link)
            .isNotNull();
      }
    }
  }

  private Document read(String address, Language language) {
    return Browser.page(browser.open(DemoAccounts.OFFICER, address, language));
  }
}
