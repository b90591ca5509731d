package vn.giaitrinh.examples.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.examples.web.demo.DemoAccounts;
import vn.giaitrinh.examples.web.demo.DemoAccounts.Account;

@FullStackTest
class PlanPagesTest {
  private static final String PLAN = "/plans/so-tu-phap-2026-trach-nhiem-giai-trinh";

  @Autowired Browser browser;

  @Test
  void a_plan_is_shown_with_its_tasks_units_and_timing() {
    assertThat(browser.read(DemoAccounts.READER, "/plans").select("tbody a").attr("href"))
        .isEqualTo(PLAN);

    Document page = browser.read(DemoAccounts.READER, PLAN);
    assertThat(page.select("tr:has(th.title)")).hasSize(8);
    assertThat(page.select("td.timing").eachText()).containsOnly("Thường xuyên");
    assertThat(page.select("form[action$=/issue]")).isEmpty();
  }

  @Test
  void what_stands_against_the_issue_is_shown_before_the_gravest_first() {
    Document page = browser.read(DemoAccounts.HEAD, PLAN);

    assertThat(page.select("ul.findings .badge").eachText())
        .startsWith("Cần khắc phục", "Cần khắc phục", "Cảnh báo")
        .endsWith("Lưu ý");
    assertThat(page.select("form[action$=/issue]")).hasSize(1);
  }

  @Test
  void a_finding_leads_to_the_row_that_it_is_about() {
    Document page = browser.read(DemoAccounts.READER, PLAN);

    Elements places = page.select("ul.findings a.detail");
    assertThat(places.eachText()).contains("Nhiệm vụ 1a", "Nhiệm vụ 5c");
    assertThat(page.select("ul.findings span.detail").eachText())
        .contains("Số kế hoạch", "Ngày ban hành");
    assertThat(page.select("ul.findings code").eachText()).containsExactly("$.place");
    for (Element place : places) {
      Elements row = page.select(place.attr("href"));
      assertThat(row).as(place.outerHtml()).hasSize(1);
      assertThat(place.text()).endsWith(row.get(0).child(0).text());
    }
  }

  @Test
  void nobody_but_the_head_issues_a_plan() {
    for (Account other : new Account[] {DemoAccounts.READER, DemoAccounts.OFFICER}) {
      assertThat(issue(other, "1", "12/KH-STP")).hasStatus(HttpStatus.FORBIDDEN);
    }
  }

  @Test
  void a_plan_that_somebody_else_has_changed_is_not_issued() {
    MvcTestResult overtaken = issue(DemoAccounts.HEAD, "7", "12/KH-STP");

    assertThat(overtaken).hasStatus(HttpStatus.CONFLICT);
    assertThat(Browser.page(overtaken).select("#number").val()).isEqualTo("12/KH-STP");
  }

  @Test
  void a_number_that_is_none_is_told_at_its_field() {
    MvcTestResult wrong = issue(DemoAccounts.HEAD, "1", "mười hai");

    assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(Browser.page(wrong).select("#number-fault").text()).contains("không đúng dạng");
  }

  @Test
  @DirtiesContext
  void the_head_issues_a_plan_once() {
    assertThat(issue(DemoAccounts.HEAD, "1", "12/KH-STP")).hasStatus3xxRedirection();

    Document page = browser.read(DemoAccounts.HEAD, PLAN);
    assertThat(page.select("#status").text()).isEqualTo("Đã ban hành");
    assertThat(page.select(".facts").text()).contains("12/KH-STP", "30/09/2026");
    assertThat(page.select("form[action$=/issue]")).isEmpty();
    assertThat(issue(DemoAccounts.HEAD, "1", "13/KH-STP")).hasStatus(HttpStatus.CONFLICT);
  }

  private MvcTestResult issue(Account account, String version, String number) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.setAll(Map.of("version", version, "number", number, "issuedOn", "2026-09-30"));
    return browser.send(account, PLAN + "/issue", form);
  }
}
