package vn.giaitrinh.examples.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.examples.web.demo.DemoAccounts;

@FullStackTest
class CachedCaseTest {
  private static final String ACCEPTED =
      "{\"type\":\"ACCEPTED\",\"on\":\"2026-09-25\",\"notice\":\"12/TB-STP\"}";

  @Autowired Api api;

  @Test
  void a_case_that_was_read_is_not_sent_again_in_the_same_language() {
    String address = enter("GT-DA-DOC-1");

    assertThat(read(address, "vi", "\"1-2026-09-30-vi\"")).hasStatus(HttpStatus.NOT_MODIFIED);
    assertThat(read(address, "en", "\"1-2026-09-30-vi\""))
        .hasStatusOk()
        .hasHeader(HttpHeaders.ETAG, "\"1-2026-09-30-en\"");
    assertThat(read(address, "vi", "\"1-2026-09-30-vi\"").getResponse().getHeaders("Vary"))
        .contains(HttpHeaders.ACCEPT_LANGUAGE);
  }

  @Test
  void a_case_that_was_read_yesterday_is_sent_again_for_its_clocks_have_moved() {
    String address = enter("GT-DA-DOC-2");

    assertThat(read(address, "vi", "\"1-2026-09-29-vi\"")).hasStatusOk();
  }

  @Test
  void the_tag_that_was_read_is_the_one_to_write_with_though_a_proxy_made_it_weak() {
    String events = enter("GT-DA-DOC-3") + "/events";

    assertThat(api.post(DemoAccounts.OFFICER, events, "W/\"0-2026-09-30-en\"", ACCEPTED))
        .hasStatus(HttpStatus.PRECONDITION_FAILED);
    assertThat(api.post(DemoAccounts.OFFICER, events, "W/\"1-2026-09-30-en\"", ACCEPTED))
        .hasStatus(HttpStatus.CREATED);
  }

  private String enter(String id) {
    assertThat(api.post(DemoAccounts.OFFICER, "/api/cases", CaseBody.of(id)))
        .hasStatus(HttpStatus.CREATED)
        .hasHeader(HttpHeaders.ETAG, "\"1-2026-09-30-vi\"");
    return "/api/cases/" + id;
  }

  private MvcTestResult read(String address, String language, String known) {
    return api.perform(
        DemoAccounts.READER,
        get(address)
            .header(HttpHeaders.ACCEPT_LANGUAGE, language)
            .header(HttpHeaders.IF_NONE_MATCH, known));
  }
}
