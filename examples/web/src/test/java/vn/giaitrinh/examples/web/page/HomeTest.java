package vn.giaitrinh.examples.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.RequestDispatcher;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.examples.web.demo.DemoAccounts;

@FullStackTest
class HomeTest {
  @Autowired MockMvcTester http;
  @Autowired Browser browser;

  @Test
  void everybody_reads_the_figures_and_which_explanations_were_published() {
    Document page = browser.read(null, "/");

    assertThat(page.select("section[aria-labelledby=published] tbody tr")).isNotEmpty();
    assertThat(page.select("#headline, .cards")).isNotEmpty();
    assertThat(page.text()).doesNotContain("GT-2026-0");
    assertThat(page.select("nav a").eachAttr("href")).containsOnly("/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dashboard", "/plans", "/cases", "/cases/GT-2026-001"})
  void whoever_has_not_signed_in_is_led_to_sign_in(String address) {
    assertThat(browser.open(null, address)).hasStatus3xxRedirection().hasRedirectedUrl("/login");
  }

  @Test
  void the_demonstration_tells_its_accounts_and_one_signs_in_with_them() {
    Document page = browser.read(null, "/login");
    assertThat(page.select("tbody tr")).hasSize(DemoAccounts.ALL.size());
    String username = page.select("tbody th").get(1).text();
    String password = page.select("tbody td").get(3).text();

    assertThat(signIn(username, password)).hasRedirectedUrl("/dashboard");
    assertThat(signIn(username, "sai")).hasRedirectedUrl("/login?error");
    assertThat(browser.read(null, "/login?error").select("[role=alert]").text())
        .contains("không đúng");
    assertThat(browser.read(null, "/login?logout").select("[role=status]").text())
        .contains("Đã đăng xuất");
  }

  @Test
  void the_dashboard_leads_to_the_report_in_every_format_and_says_that_it_is_made_up() {
    Document page = browser.read(DemoAccounts.READER, "/dashboard");

    assertThat(page.select("a[download]").eachAttr("href"))
        .contains("/api/reports/docx?language=VI", "/api/reports/ics?language=VI");
    assertThat(page.select("#as-of").text()).contains("30/09/2026", "giả định");
  }

  @Test
  void what_the_dashboard_tells_of_a_case_leads_to_it() {
    Elements ways = browser.read(DemoAccounts.READER, "/dashboard").select("main a[href^=/cases/]");

    assertThat(ways).isNotEmpty();
    assertThat(browser.read(DemoAccounts.READER, ways.get(0).attr("href")).title())
        .contains(ways.get(0).attr("href").substring("/cases/".length()));
  }

  @ParameterizedTest
  @CsvSource({
    "/cases?id=GT%2D1&page=2, /cases?id=GT%2D1&page=2",
    "//evil.example, /",
    "https://evil.example, /",
    "/\\evil.example, /",
    "'/{page}', '/{page}'",
    "'', /"
  })
  void the_language_is_switched_and_leads_back_but_never_out(String back, String there) {
    MvcTestResult switched =
        http.perform(post("/language").with(csrf()).param("to", "EN").param("back", back));

    assertThat(switched).hasStatus3xxRedirection().hasRedirectedUrl(there);
    assertThat(switched.getResponse().getCookie("NGON_NGU")).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"404, Không tìm thấy", "403, không có quyền", "400, không hợp lệ", "500, sự cố"})
  void what_went_wrong_is_told_in_words_and_without_a_trace(int status, String words) {
    MvcTestResult told =
        http.perform(
            get("/error")
                .accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/cases/x")
                .requestAttr(
                    RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret")));

    assertThat(told).hasStatus(HttpStatus.valueOf(status));
    assertThat(told).bodyText().contains(words).doesNotContain("secret", "Exception");
  }

  private MvcTestResult signIn(String username, String password) {
    return http.perform(
        post("/login").with(csrf()).param("username", username).param("password", password));
  }
}
