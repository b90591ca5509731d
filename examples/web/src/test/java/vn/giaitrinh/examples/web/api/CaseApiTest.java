package vn.giaitrinh.examples.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.examples.web.SignedIn;
import vn.giaitrinh.examples.web.demo.DemoAccounts;
import vn.giaitrinh.examples.web.demo.DemoAccounts.Account;

@FullStackTest
class CaseApiTest {
  private static final String RECEIVED = event("\"type\":\"RECEIVED\",\"on\":\"2026-09-21\"");

  @Autowired MockMvcTester http;
  @Autowired SignedIn signedIn;

  @Test
  void a_case_is_entered_accepted_and_tells_when_the_explanation_is_due() {
    String id = open("van-phong-so");

    MvcTestResult accepted =
        append(
            DemoAccounts.OFFICER,
            id,
            1,
            event("\"type\":\"ACCEPTED\",\"on\":\"2026-09-25\",\"notice\":\"12/TB-STP\""));

    assertThat(accepted)
        .hasStatus(HttpStatus.CREATED)
        .hasHeader(HttpHeaders.ETAG, "\"2\"")
        .bodyJson()
        .extractingPath("$.isNew")
        .isEqualTo(true);
    assertThat(read(DemoAccounts.READER, id))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.clocks[*].dueOn")
        .asArray()
        .containsExactly("2026-09-28", "2026-10-12");
  }

  @Test
  void an_event_sent_again_is_not_recorded_again_whatever_version_was_seen() {
    String id = open("van-phong-so");
    String checked = event("\"type\":\"ADMISSIBILITY_CHECKED\",\"on\":\"2026-09-22\"");

    assertThat(append(DemoAccounts.OFFICER, id, 1, checked)).hasStatus(HttpStatus.CREATED);
    assertThat(append(DemoAccounts.OFFICER, id, 1, checked))
        .hasStatusOk()
        .hasHeader(HttpHeaders.ETAG, "\"2\"");
    assertThat(
            append(
                DemoAccounts.OFFICER,
                id,
                2,
                event(
                    "\"id\":\"ADMISSIBILITY_CHECKED@2026-09-22\",\"type\":\"DIALOGUE_HELD\",\"on\":\"2026-09-22\"")))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("TAKEN");
  }

  @Test
  void whoever_has_seen_an_older_version_is_told_and_nothing_is_recorded() {
    String id = open("van-phong-so");

    assertThat(
            append(
                DemoAccounts.OFFICER, id, 7, event("\"type\":\"ACCEPTED\",\"on\":\"2026-09-25\"")))
        .hasStatus(HttpStatus.PRECONDITION_FAILED)
        .bodyJson()
        .extractingPath("$.actual")
        .isEqualTo(1);
    assertThat(read(DemoAccounts.READER, id)).hasHeader(HttpHeaders.ETAG, "\"1-2026-09-30-vi\"");
  }

  @Test
  void what_makes_no_sense_in_the_procedure_is_refused_with_the_reason() {
    String id = open("van-phong-so");

    assertThat(
            append(
                DemoAccounts.OFFICER, id, 1, event("\"type\":\"ANSWERED\",\"on\":\"2026-09-25\"")))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .extractingPath("$.findings[0].code")
        .isEqualTo("MISPLACED_EVENT");
  }

  @Test
  void a_case_of_a_unit_that_there_is_not_is_refused() {
    assertThat(send("GT-2026/X", "don-vi-la"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyJson()
        .extractingPath("$.findings[0].code")
        .isEqualTo("UNKNOWN_UNIT_OF_CASE");
    assertThat(read(DemoAccounts.READER, "GT-2026~X")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void what_happened_in_a_case_of_another_unit_is_not_entered_with_it() {
    String file =
        """
        {"schema":"giaitrinh/case/1","id":"%s","kind":"EXPLANATION_REQUEST",
         "channel":"AFFECTED_PARTY","leadUnit":"van-phong-so",
         "events":[%s,{"type":"ACCEPTED","on":"2026-09-25","notice":"1/TB-STP"}]}"""
            .formatted("GT-" + System.nanoTime(), RECEIVED);

    assertThat(send(DemoAccounts.OTHER_OFFICER, file)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(send(DemoAccounts.OFFICER, file)).hasStatus(HttpStatus.CREATED);
    assertThat(send(DemoAccounts.OFFICER, file)).hasStatusOk();
  }

  @Test
  void only_an_officer_of_the_lead_unit_reads_the_file_and_a_reader_writes_nothing() {
    String id = open("van-phong-so");
    String accepted = event("\"type\":\"ACCEPTED\",\"on\":\"2026-09-25\"");

    assertThat(file(DemoAccounts.OFFICER, id)).hasStatusOk().bodyText().contains("Người hư cấu");
    for (Account other :
        new Account[] {DemoAccounts.READER, DemoAccounts.OTHER_OFFICER, DemoAccounts.HEAD}) {
      assertThat(file(other, id)).hasStatus(HttpStatus.FORBIDDEN);
      assertThat(read(other, id)).hasStatusOk().bodyText().doesNotContain("hư cấu");
    }
    assertThat(append(DemoAccounts.READER, id, 1, accepted)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(append(DemoAccounts.OTHER_OFFICER, id, 1, accepted)).hasStatus(HttpStatus.FORBIDDEN);
  }

  private static String event(String fields) {
    return "{" + fields + "}";
  }

  /** Enters a case, and returns its id. */
  private String open(String unit) {
    String id = "GT-" + System.nanoTime();
    assertThat(send(id, unit)).hasStatus(HttpStatus.CREATED);
    return id;
  }

  private MvcTestResult send(String id, String unit) {
    String file =
        """
        {"schema":"giaitrinh/case/1","id":"%s","kind":"EXPLANATION_REQUEST",
         "channel":"AFFECTED_PARTY","leadUnit":"%s",
         "requester":{"kind":"INDIVIDUAL","name":"Người hư cấu","address":"Địa chỉ hư cấu"},
         "events":[%s]}"""
            .formatted(id, unit, RECEIVED);
    return send(DemoAccounts.OFFICER, file);
  }

  private MvcTestResult send(Account account, String file) {
    return http.perform(
        post("/api/cases")
            .with(signedIn.as(account))
            .with(csrf())
            .contentType(MediaType.APPLICATION_JSON)
            .content(file));
  }

  private MvcTestResult append(Account account, String id, long seen, String event) {
    return http.perform(
        post("/api/cases/" + id + "/events")
            .with(signedIn.as(account))
            .with(csrf())
            .header(HttpHeaders.IF_MATCH, '"' + Long.toString(seen) + '"')
            .contentType(MediaType.APPLICATION_JSON)
            .content(event));
  }

  private MvcTestResult read(Account account, String id) {
    return http.perform(get("/api/cases/" + id).with(signedIn.as(account)));
  }

  private MvcTestResult file(Account account, String id) {
    return http.perform(get("/api/cases/" + id + "/file").with(signedIn.as(account)));
  }
}
