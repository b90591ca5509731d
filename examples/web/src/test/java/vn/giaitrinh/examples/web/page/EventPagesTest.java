package vn.giaitrinh.examples.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
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
class EventPagesTest {
  private static final Account OFFICER = DemoAccounts.OFFICER;

  @Autowired Browser browser;
  @Autowired Cases cases;
  private String address = "";

  @BeforeEach
  void enter() {
    address = cases.received();
  }

  @Test
  void a_case_is_accepted_extended_and_answered_and_its_clock_moves() {
    record("ACCEPTED", Map.of("on", "2026-09-25", "notice", "12/TB-STP"));
    assertThat(dueDays()).containsExactly("28/09/2026", "12/10/2026");

    record("EXTENDED", Map.of("on", "28/9/2026", "amount", "10", "notice", "13/TB-STP"));
    assertThat(dueDays()).containsExactly("28/09/2026", "20/10/2026");

    MultiValueMap<String, String> answer = form("ANSWERED");
    answer.setAll(
        Map.of(
            "on", "2026-09-29",
            "documentNumber", "14/GT-STP",
            "mode", "POST",
            "signerAuthority", "DIRECT",
            "requesterStated", "true",
            "contentRequested", "Nội dung hư cấu",
            "legalBases", "Điều 15 Luật 36/2018/QH14\nkhoản 1 Điều 12 Nghị định 59/2019/NĐ-CP",
            "explanation", "Trả lời hư cấu"));
    answer.add("answeredPoints", "0");
    answer.add("answeredPoints", "1");
    assertThat(send("ANSWERED", answer, "RECORD")).hasStatus3xxRedirection();

    Document answered = browser.read(OFFICER, address);
    assertThat(answered.select("#status").text()).isEqualTo("Đã giải trình");
    assertThat(answered.select(".facts dd").eachText()).contains("Đã giải trình đầy đủ");
    assertThat(answered.select(".timeline strong").eachText())
        .containsExactly(
            "Nhận yêu cầu",
            "Tiếp nhận yêu cầu giải trình",
            "Gia hạn",
            "Lưu văn bản giải trình",
            "Ban hành văn bản giải trình",
            "Gửi văn bản giải trình");
  }

  @Test
  void a_case_answered_by_mistake_or_reopened_is_answered_again() {
    record("ACCEPTED", Map.of("on", "2026-09-25", "notice", "12/TB-STP"));
    record("EXPLANATION_ISSUED", Map.of("on", "2026-09-26", "documentNumber", "14/GT-STP"));
    record("ANSWERED", answer("2026-09-26", "14/GT-STP"));
    assertThat(status()).isEqualTo("Đã giải trình");

    record("VOIDED", Map.of("on", "2026-09-26", "eventId", "3", "reason", "Ghi nhầm"));
    assertThat(status()).isNotEqualTo("Đã giải trình");

    record("ANSWERED", answer("2026-09-27", "14/GT-STP"));
    record("REOPENED", Map.of("on", "2026-09-28", "reason", "Bổ sung"));
    record("ANSWERED", answer("2026-09-29", "15/GT-STP"));
    assertThat(status()).isEqualTo("Đã giải trình");
  }

  private String status() {
    return browser.read(OFFICER, address).select("#status").text();
  }

  private static Map<String, String> answer(String on, String number) {
    return Map.of(
        "on", on,
        "documentNumber", number,
        "mode", "POST",
        "requesterStated", "true",
        "contentRequested", "Nội dung hư cấu",
        "legalBases", "Điều 15 Luật 36/2018/QH14",
        "explanation", "Trả lời hư cấu");
  }

  @Test
  void what_would_come_of_an_event_is_shown_before_it_is_recorded() {
    MultiValueMap<String, String> form = form("ACCEPTED");
    form.set("on", "2026-09-30");

    Document confirm = Browser.page(send("ACCEPTED", form, "CHECK"));

    assertThat(confirm.select("h1").text()).startsWith("Xác nhận");
    assertThat(confirm.select("ul.findings li").text()).contains("thông báo");
    assertThat(confirm.select("td.due").eachText()).containsExactly("28/09/2026", "15/10/2026");
    assertThat(confirm.select("button[value=RECORD]")).hasSize(1);
    assertThat(cases.version(address)).isEqualTo(1);
  }

  @Test
  void what_makes_no_sense_is_refused_at_the_form_with_the_reason_and_what_was_typed_is_kept() {
    MultiValueMap<String, String> form = form("ANSWERED");
    form.set("explanation", "Giữ lại dòng này");

    MvcTestResult refused = send("ANSWERED", form, "RECORD");

    assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    Document page = Browser.page(refused);
    assertThat(page.select("#refused").text()).contains("sau khi tiếp nhận");
    assertThat(page.select("#explanation").text()).isEqualTo("Giữ lại dòng này");
    assertThat(cases.version(address)).isEqualTo(1);
  }

  @Test
  void a_value_that_a_field_cannot_take_is_told_at_the_field_and_in_the_summary() {
    record("ACCEPTED", Map.of("on", "2026-09-25"));
    MultiValueMap<String, String> form = form("EXTENDED");
    form.setAll(Map.of("amount", "mười", "notice", "không có số", "on", "31/02/2026"));

    MvcTestResult wrong = send("EXTENDED", form, "CHECK");

    assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    Document page = Browser.page(wrong);
    assertThat(page.select("#problems a").eachAttr("href"))
        .containsExactly("#on", "#amount", "#notice");
    Element amount = page.expectFirst("#amount");
    assertThat(amount.attr("aria-invalid")).isEqualTo("true");
    assertThat(amount.val()).isEqualTo("mười");
    assertThat(page.getElementById(amount.attr("aria-describedby"))).isNotNull();
  }

  @Test
  void a_form_sent_twice_is_recorded_once() {
    MultiValueMap<String, String> form = form("ACCEPTED");

    assertThat(send("ACCEPTED", form, "RECORD")).hasStatus3xxRedirection();
    assertThat(send("ACCEPTED", form, "RECORD")).hasStatus3xxRedirection();

    assertThat(cases.version(address)).isEqualTo(2);
  }

  @Test
  void an_answer_sent_twice_is_recorded_once_with_all_that_belongs_to_it() {
    record("ACCEPTED", Map.of("on", "2026-09-25"));
    MultiValueMap<String, String> form = form("ANSWERED");
    form.set("documentNumber", "15/GT-STP");

    assertThat(send("ANSWERED", form, "RECORD")).hasStatus3xxRedirection();
    assertThat(send("ANSWERED", form, "RECORD")).hasStatus3xxRedirection();

    assertThat(cases.version(address)).isEqualTo(5);
  }

  @Test
  void whoever_was_overtaken_sees_what_was_recorded_meanwhile_and_keeps_what_was_typed() {
    MultiValueMap<String, String> slow = form("ADMISSIBILITY_CHECKED");
    slow.set("note", "Giữ lại ghi chú này");
    record("ACCEPTED", Map.of("on", "2026-09-25"));

    MvcTestResult overtaken = send("ADMISSIBILITY_CHECKED", slow, "RECORD");

    assertThat(overtaken).hasStatus(HttpStatus.CONFLICT);
    Document page = Browser.page(overtaken);
    assertThat(page.select("[role=alert] li").text()).contains("Tiếp nhận", "can-bo");
    assertThat(page.select("#status").text()).isEqualTo("Đã tiếp nhận");
    assertThat(page.select("#note").text()).isEqualTo("Giữ lại ghi chú này");
    assertThat(page.select("input[name=version]").val()).isEqualTo("2");
    assertThat(cases.version(address)).isEqualTo(2);
  }

  @Test
  void an_event_recorded_by_mistake_is_voided_and_still_shown() {
    record("ACCEPTED", Map.of("on", "2026-09-25"));

    record("VOIDED", Map.of("eventId", "1", "reason", "ghi nhầm"));

    Document page = browser.read(OFFICER, address);
    assertThat(page.select("#status").text()).isEqualTo("Đã nhận yêu cầu");
    assertThat(page.select(".timeline .voided strong").eachText())
        .containsExactly("Tiếp nhận yêu cầu giải trình");
    assertThat(page.select(".timeline").text()).contains("ghi nhầm");
  }

  @Test
  void the_events_that_make_sense_come_first_and_the_others_say_why_not() {
    Document page = browser.read(OFFICER, address + "/events/new");

    assertThat(page.select("ul.steps").get(0).select("a").eachText())
        .contains("Tiếp nhận yêu cầu giải trình")
        .doesNotContain("Gia hạn");
    assertThat(page.select("ul.steps").get(1).text()).contains("Gia hạn", "sau khi tiếp nhận");
    assertThat(page.select("ul.steps").get(1).select("a")).isEmpty();
  }

  @Test
  void hostile_text_is_text() {
    String hostile = "\"><script>alert('1')</script>\u202Etxet";
    MultiValueMap<String, String> form = form("ACCEPTED");
    form.set("note", hostile);

    Document confirm = Browser.page(send("ACCEPTED", form, "CHECK"));
    assertThat(confirm.select("script")).isEmpty();
    assertThat(confirm.select("input[name=note]").val()).isEqualTo(hostile);
    assertThat(send("ACCEPTED", form, "RECORD")).hasStatus3xxRedirection();

    Document page = browser.read(OFFICER, address);
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select(".timeline dd").eachText()).contains(hostile);
  }

  @Test
  void only_officers_of_the_lead_unit_and_the_head_record() {
    String form = address + "/events/new";
    for (Account other : new Account[] {DemoAccounts.READER, DemoAccounts.OTHER_OFFICER}) {
      assertThat(browser.open(other, form)).hasStatus(HttpStatus.FORBIDDEN);
      assertThat(browser.open(other, form + "?type=ACCEPTED")).hasStatus(HttpStatus.FORBIDDEN);
      assertThat(browser.send(other, form, written("ACCEPTED", "RECORD")))
          .hasStatus(HttpStatus.FORBIDDEN);
      assertThat(browser.read(other, address).select("a[href$=/events/new]")).isEmpty();
    }
    assertThat(browser.send(DemoAccounts.HEAD, form, written("ACCEPTED", "RECORD")))
        .hasStatus3xxRedirection();
    assertThat(cases.version(address)).isEqualTo(2);
  }

  @Test
  void a_form_that_is_not_ours_is_refused() {
    assertThat(
            browser.forge(
                OFFICER, address + "/events/new", written("ACCEPTED", "RECORD").toSingleValueMap()))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(cases.version(address)).isEqualTo(1);
  }

  @Test
  void a_form_that_carries_nonsense_is_a_bad_request() {
    MultiValueMap<String, String> form = written("ACCEPTED", "RECORD");
    form.set("event", "<script>");
    assertThat(browser.send(OFFICER, address + "/events/new", form))
        .hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(browser.open(OFFICER, address + "/events/new?type=NO_SUCH"))
        .hasStatus(HttpStatus.BAD_REQUEST);
  }

  private Iterable<String> dueDays() {
    return browser.read(OFFICER, address).select("td.due").eachText();
  }

  private void record(String type, Map<String, String> values) {
    MultiValueMap<String, String> form = form(type);
    form.setAll(values);
    assertThat(send(type, form, "CHECK")).hasStatusOk();
    assertThat(send(type, form, "RECORD")).hasStatus3xxRedirection();
  }

  private MvcTestResult send(String type, MultiValueMap<String, String> form, String step) {
    MultiValueMap<String, String> sent = new LinkedMultiValueMap<>(form);
    sent.set("step", step);
    return browser.send(OFFICER, address + "/events/new?type=" + type, sent);
  }

  /** Returns what a form that was just opened would send. */
  private MultiValueMap<String, String> form(String type) {
    Document page = browser.read(OFFICER, address + "/events/new?type=" + type);
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    for (String name : new String[] {"event", "version", "on"}) {
      form.set(name, page.select("main [name=" + name + "]").val());
    }
    return form;
  }

  private MultiValueMap<String, String> written(String type, String step) {
    MultiValueMap<String, String> form = form(type);
    form.set("type", type);
    form.set("step", step);
    return form;
  }
}
