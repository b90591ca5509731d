package vn.giaitrinh.examples.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.examples.web.demo.DemoAccounts;
import vn.giaitrinh.text.Language;

@FullStackTest
class CasePagesTest {
  @Autowired Browser browser;
  @Autowired Cases cases;

  @Test
  void the_register_shows_fifty_cases_a_page_and_leads_to_the_next() {
    Document first = browser.read(DemoAccounts.READER, "/cases?id=GT-2026-");
    Document last = browser.read(DemoAccounts.READER, "/cases?id=GT-2026-&page=4");

    assertThat(first.select("tbody tr")).hasSize(50);
    assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("/cases?id=GT-2026-&page=2");
    assertThat(first.select("a[rel=prev]")).isEmpty();
    assertThat(last.select("tbody tr")).hasSizeBetween(1, 50);
    assertThat(last.select("a[rel=next]")).isEmpty();
    assertThat(
            browser.read(DemoAccounts.READER, "/cases?id=GT-2026-&page=99").select("tbody").html())
        .isEqualTo(last.select("tbody").html());
  }

  @Test
  void the_filters_narrow_the_register_together() {
    Document page =
        browser.read(
            DemoAccounts.READER,
            "/cases?kind=EXPLANATION_REQUEST&unit=van-phong-so&group=DONE&timeliness=&id=GT-");

    assertThat(page.select("tbody tr")).isNotEmpty();
    assertThat(page.select("tbody td:nth-child(4)").eachText()).containsOnly("Văn phòng Sở");
    assertThat(page.select("tbody td:nth-child(5)").eachText())
        .isSubsetOf("Đã giải trình", "Kết thúc");
    assertThat(page.select("#kind option[selected]").val()).isEqualTo("EXPLANATION_REQUEST");
  }

  @Test
  void how_a_case_stands_is_told_in_words_and_not_by_colour_alone() {
    Document page = browser.read(DemoAccounts.READER, "/cases?timeliness=OVERDUE");

    assertThat(page.select("tbody tr")).isNotEmpty();
    assertThat(page.select("tbody .badge").eachText()).containsOnly("Quá hạn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/cases?kind=NO_SUCH",
        "/cases?timeliness=1",
        "/cases?page=mot",
        "/cases?unit=Kh%C3%B4ng%20c%C3%B3",
        "/cases/%3Cscript%3E"
      })
  void a_value_that_is_none_is_a_bad_request(String address) {
    assertThat(browser.open(DemoAccounts.READER, address)).hasStatus(HttpStatus.BAD_REQUEST);
  }

  @Test
  void there_is_no_page_of_a_case_that_is_not_there() {
    assertThat(browser.open(DemoAccounts.READER, "/cases/KHONG-CO"))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void hostile_text_in_the_filter_is_text() {
    Document page = browser.read(DemoAccounts.READER, "/cases?id=%22%3E%3Cscript%3E%26page%3D1");

    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("#id").val()).isEqualTo("\"><script>&page=1");
  }

  @Test
  void a_case_tells_day_by_day_why_it_is_due() {
    Document page = browser.read(DemoAccounts.READER, cases.received());

    assertThat(page.select("#clock-INTAKE-1 tbody tr").eachText())
        .anyMatch(row -> row.startsWith("28/09/2026 5"));
    assertThat(page.select("#clock-INTAKE-1 tbody").text()).contains("26/09/2026", "Không tính");
  }

  @Test
  void the_requester_is_shown_to_officers_of_the_lead_unit_only() {
    String address = cases.received();

    assertThat(browser.open(DemoAccounts.OFFICER, address)).bodyText().contains("Địa chỉ hư cấu");
    assertThat(browser.open(DemoAccounts.HEAD, address)).bodyText().doesNotContain("hư cấu");
    assertThat(browser.open(DemoAccounts.HEAD, address + "/letters/acceptance"))
        .hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void a_letter_that_is_complete_is_a_word_document_and_another_says_what_it_lacks() {
    String complete = "/cases/GT-2026-004/letters/acceptance";
    assertThat(browser.open(DemoAccounts.OFFICER, complete))
        .hasStatusOk()
        .hasHeader("Content-Disposition", "attachment; filename=\"GT-2026-004-acceptance.docx\"");

    Document lacking = browser.read(DemoAccounts.OFFICER, "/cases/GT-2026-004/letters/extension");
    assertThat(lacking.select("ul.findings li")).isNotEmpty();
  }

  @Test
  void a_case_is_told_in_english_to_whoever_chose_it() {
    Document page = Browser.page(browser.open(DemoAccounts.READER, cases.received(), Language.EN));

    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("#status").text()).isEqualTo("Received");
    assertThat(page.select("td.due").eachText()).containsExactly("28 Sep 2026");
  }
}
