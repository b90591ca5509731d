package vn.giaitrinh.examples.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.examples.web.demo.DemoAccounts;
import vn.giaitrinh.examples.web.demo.DemoAccounts.Account;

@FullStackTest
class NewCaseTest {
  @Autowired Browser browser;
  @Autowired Cases cases;

  @Test
  void an_officer_enters_a_case_and_sending_the_form_again_enters_no_other() {
    MultiValueMap<String, String> form = form();
    String address = "/cases/" + form.getFirst("id");

    assertThat(send(form)).hasStatus3xxRedirection().hasRedirectedUrl(address);
    assertThat(send(form)).hasStatus3xxRedirection().hasRedirectedUrl(address);

    assertThat(cases.version(address)).isEqualTo(1);
    Document page = browser.read(DemoAccounts.OFFICER, address);
    assertThat(page.select("#status").text()).isEqualTo("Đã nhận yêu cầu");
    assertThat(page.select(".points dd").eachText()).containsExactly("Điểm một", "Điểm hai");
  }

  @Test
  void an_id_that_is_in_use_for_another_case_is_told_at_its_field() {
    MultiValueMap<String, String> form = form();
    form.set("id", "GT-2026-001");

    MvcTestResult taken = send(form);

    assertThat(taken).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(Browser.page(taken).select("#id-fault").text()).contains("đã dùng");
  }

  @Test
  void what_is_missing_is_told_and_what_was_written_is_kept() {
    MultiValueMap<String, String> form = form();
    form.remove("points");
    form.set("registerNumber", "số một");
    form.set("leadUnit", "phong-khong-co");

    Document page = Browser.page(send(form));

    assertThat(page.select("#problems a").eachAttr("href"))
        .containsExactly("#registerNumber", "#leadUnit", "#points");
    assertThat(page.select("#name").val()).isEqualTo("Người hư cấu");
  }

  @Test
  void a_day_that_is_yet_to_come_is_refused() {
    MultiValueMap<String, String> form = form();
    form.set("receivedOn", "2026-10-01");

    MvcTestResult refused = send(form);

    assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(Browser.page(refused).select("#refused").text()).contains("tương lai");
  }

  @Test
  void a_reader_enters_no_case() {
    MultiValueMap<String, String> form = form();
    Account reader = DemoAccounts.READER;

    assertThat(browser.open(reader, "/cases/new")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(browser.send(reader, "/cases/new", form)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(browser.read(reader, "/cases").select("a[href=/cases/new]")).isEmpty();
    assertThat(browser.read(DemoAccounts.HEAD, "/cases").select("a[href=/cases/new]")).hasSize(1);
  }

  private MvcTestResult send(MultiValueMap<String, String> form) {
    return browser.send(DemoAccounts.OFFICER, "/cases/new", form);
  }

  private MultiValueMap<String, String> form() {
    Document page = browser.read(DemoAccounts.OFFICER, "/cases/new");
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.set("id", page.select("#id").val());
    form.set("kind", "EXPLANATION_REQUEST");
    form.set("channel", "AFFECTED_PARTY");
    form.set("complexity", "ORDINARY");
    form.set("leadUnit", page.select("#leadUnit option[selected]").val());
    form.set("receivedOn", "2026-09-29");
    form.set("requesterKind", "INDIVIDUAL");
    form.set("name", "Người hư cấu");
    form.set("points", "Điểm một\r\n\r\nĐiểm hai\r\n");
    return form;
  }
}
