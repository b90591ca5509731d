package vn.giaitrinh.examples.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.examples.web.demo.DemoAccounts;
import vn.giaitrinh.examples.web.demo.DemoAccounts.Account;
import vn.giaitrinh.examples.web.register.CaseRegister;
import vn.giaitrinh.json.GiaiTrinhJson;

/** A name stands in every field that can hold one, and on no page but those of the lead unit. */
@FullStackTest
class PersonalDataTest {
  private static final String NAME = "Lê Hư Cấu";

  @Autowired Browser browser;
  @Autowired CaseRegister register;

  @Test
  void a_name_written_anywhere_in_a_case_is_on_no_page_but_for_officers_of_the_lead_unit()
      throws IOException {
    List<String> pages = new ArrayList<>(List.of("/", "/dashboard", "/cases?id=RIENG"));
    for (String file : List.of(ANSWERED, REFUSED)) {
      CaseFile planted = read(file.replace("NAME", NAME));
      register.takeOver(planted);
      String address = "/cases/" + planted.getId().value();
      pages.add(address);
      pages.add(address + "/events/new");
      pages.add(address + "/letters/acceptance");
      for (CaseEventType type : CaseEventType.values()) {
        pages.add(address + "/events/new?type=" + type);
      }
    }
    for (String page : pages) {
      assertIsNotOn(page, null);
      assertIsNotOn(page, DemoAccounts.READER);
      assertIsNotOn(page, DemoAccounts.OTHER_OFFICER);
      assertIsNotOn(page, DemoAccounts.HEAD);
    }
    assertThat(browser.open(null, "/")).bodyText().contains("977/GT-STP");
    assertThat(browser.open(DemoAccounts.OFFICER, "/cases/RIENG-1")).bodyText().contains(NAME);
  }

  @Test
  void a_confidential_case_is_not_on_the_public_page() throws IOException {
    register.takeOver(
        read(
            ANSWERED
                .replace("RIENG-1", "MAT-1")
                .replace("977/GT-STP", "978/GT-STP")
                .replace("\"confidential\":false", "\"confidential\":true")));

    assertThat(browser.open(null, "/")).bodyText().doesNotContain("978/GT-STP");
  }

  private void assertIsNotOn(String page, @Nullable Account reader) {
    MvcTestResult result = browser.open(reader, page);
    assertThat(result)
        .as(page + " for " + reader)
        .bodyText()
        .doesNotContain(NAME)
        .doesNotContain("Hư Cấu");
    assertThat(result.getResponse().getStatus()).isLessThan(500);
  }

  private static CaseFile read(String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return GiaiTrinhJson.read(new ByteArrayInputStream(bytes), "test", CaseFile.class);
  }

  private static final String ANSWERED =
      """
      {"schema":"giaitrinh/case/1","id":"RIENG-1","registerNumber":"NAME","kind":"EXPLANATION_REQUEST",
       "channel":"AFFECTED_PARTY","leadUnit":"van-phong-so","confidential":false,
       "requester":{"kind":"GROUP","name":"NAME","address":"NAME","telephone":"NAME",
         "representatives":[{"name":"NAME","authorization":"NAME"}],"groupSize":7},
       "responsibleOfficerPost":"NAME","rightsAffected":"NAME",
       "points":[{"id":"NAME","text":"NAME"},{"id":"2","text":"NAME"}],
       "relatedDecision":{"kind":"NAME","issuer":"NAME","title":"NAME","shortName":"NAME"},
       "legalBases":[{"document":{"kind":"NAME","title":"NAME"},"article":"NAME"}],
       "attachments":[{"name":"NAME","mediaType":"NAME","size":1,"sha256":"%1$s"}],
       "events":[
         {"type":"RECEIVED","id":"e1","on":"2026-09-01","note":"NAME"},
         {"type":"ACCEPTED","id":"e2","on":"2026-09-04","note":"NAME"},
         {"type":"EXTENDED","on":"2026-09-10","amount":5,"reason":"NAME","note":"NAME"},
         {"type":"DRAFT_SUBMITTED","on":"2026-09-11","drafterPost":"NAME"},
         {"type":"DRAFT_RETURNED","on":"2026-09-12","reason":"NAME"},
         {"type":"EXPLANATION_ISSUED","on":"2026-09-14","documentNumber":"977/GT-STP","signerPost":"NAME"},
         {"type":"ANSWERED","on":"2026-09-14","documentNumber":"977/GT-STP","note":"NAME"},
         {"type":"PUBLISHED","on":"2026-09-16","place":"NAME"},
         {"type":"REVIEW_REQUESTED","on":"2026-09-17","reviewBody":"NAME"},
         {"type":"VOIDED","id":"e3","on":"2026-09-18","eventId":"e2","reason":"NAME"}],
       "explanations":[{"number":"977/GT-STP","issuedOn":"2026-09-14","signerPost":"NAME",
         "contentRequested":"NAME","dialogueResult":"NAME","explanation":"NAME",
         "legalBases":[{"document":{"kind":"Luật","number":"36/2018/QH14"},"article":"NAME"},
           {"document":{"kind":"NAME"}}],
         "answeredPoints":["NAME"],"remedialActions":["NAME"],
         "attachments":[{"name":"NAME","mediaType":"NAME","size":1,"sha256":"%1$s"}]}]}"""
          .formatted("0".repeat(64));

  private static final String REFUSED =
      """
      {"schema":"giaitrinh/case/1","id":"RIENG-2","kind":"COMPLAINT","channel":"PRESS",
       "leadUnit":"van-phong-so","requester":{"kind":"INDIVIDUAL","name":"NAME"},
       "events":[
         {"type":"RECEIVED","on":"2026-09-01"},
         {"type":"SUPPLEMENT_REQUESTED","on":"2026-09-02","note":"NAME"},
         {"type":"TRANSFERRED","on":"2026-09-03","receivingBody":"NAME"},
         {"type":"REFUSED","on":"2026-09-03","reason":"NAME",
          "clause":{"document":{"kind":"NAME","title":"NAME"},"article":"NAME"}}]}""";
}
