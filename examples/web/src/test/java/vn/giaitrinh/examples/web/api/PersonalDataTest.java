package vn.giaitrinh.examples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.examples.web.demo.DemoAccounts;
import vn.giaitrinh.examples.web.demo.DemoAccounts.Account;

/** A name that stands wherever a case file has room for words comes out in its file only. */
@FullStackTest
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataTest {
  private static final String NAME = "Hư Cấu Duy Nhất";
  private static final String WORD = "HuCauDuyNhat";
  private static final String ID = "GT-RIENG-TU";

  @Autowired Api api;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping controllers;

  @Test
  void a_name_in_any_field_of_a_case_comes_out_in_its_file_only(CapturedOutput log)
      throws UnsupportedEncodingException {
    assertThat(api.post(DemoAccounts.OFFICER, "/api/cases", everywhere(ID)))
        .hasStatus(HttpStatus.CREATED)
        .bodyText()
        .doesNotContain(NAME);

    List<String> addresses = addresses();
    assertThat(addresses).hasSizeGreaterThan(20);
    for (Account account :
        List.of(
            DemoAccounts.READER,
            DemoAccounts.OTHER_OFFICER,
            DemoAccounts.HEAD,
            DemoAccounts.OFFICER)) {
      for (String address : addresses) {
        MvcTestResult answer = api.get(account, address);
        boolean isFile = address.endsWith("/file");
        assertThat(answer.getResponse().getStatus())
            .as(address)
            .isEqualTo(isFile && !account.equals(DemoAccounts.OFFICER) ? 403 : 200);
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8).contains(NAME))
            .as("%s as %s", address, account)
            .isEqualTo(isFile && account.equals(DemoAccounts.OFFICER));
      }
    }
    assertThat(log).doesNotContain(NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"Hư Cấu Duy Nhất\"}",
        "{\"HuCauDuyNhat\":\"x\"}",
        "{\"HuCauDuyNhat\":{\"a\":[}",
        "{\"kind\":\"HuCauDuyNhat\"}",
        "{\"leadUnit\":\"Hư Cấu Duy Nhất is not 'Hư Cấu Duy Nhất\"}",
        "{\"remoteArea\":\"Hư Cấu Duy Nhất\"}",
        "{\"requester\":{\"HuCauDuyNhat\":1}}",
        "{\"requester\":\"Hư Cấu Duy Nhất\"}",
        "{\"requester\":{\"name\":\"Hư Cấu Duy Nhất",
        "{\"requester\":{\"name\":Hư Cấu Duy Nhất}}",
        "{\"events\":[{\"type\":\"HuCauDuyNhat\"}]}",
        "{\"events\":[{\"type\":\"RECEIVED\",\"on\":\"Hư Cấu Duy Nhất\"}]}",
        "{\"schema\":\"HuCauDuyNhat\"}",
        "{\"registerNumber\":\"x\",\"registerNumber\":\"Hư Cấu Duy Nhất\"}",
      })
  void a_name_in_a_body_that_cannot_be_read_is_not_told_nor_written_to_the_log(
      String body, CapturedOutput log) {
    assertThat(api.post(DemoAccounts.OFFICER, "/api/cases", body))
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyText()
        .contains("\"line\":1")
        .doesNotContain(NAME, WORD);
    assertThat(log).doesNotContain(NAME, WORD);
  }

  @Test
  void a_name_in_a_body_that_breaks_a_rule_is_not_told_nor_written_to_the_log(CapturedOutput log) {
    String future = everywhere("GT-TUONG-LAI").replace("2026-09-25", "2031-09-25");

    assertThat(api.post(DemoAccounts.OFFICER, "/api/cases", future))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .doesNotContain(NAME);
    assertThat(log).doesNotContain(NAME);
  }

  /** The address of every GET of the interface, so that a new one is asked too. */
  private List<String> addresses() {
    List<String> addresses = new ArrayList<>();
    controllers
        .getHandlerMethods()
        .forEach(
            (mapping, method) -> {
              if (method.getBeanType().getPackage().equals(getClass().getPackage())
                  && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                mapping.getPatternValues().forEach(pattern -> addresses.addAll(filled(pattern)));
              }
            });
    return addresses;
  }

  private static List<String> filled(String pattern) {
    if (pattern.equals("/api/reports/{format}")) {
      return List.of("txt", "md", "html", "csv", "ics", "json", "docx", "pdf", "xlsx").stream()
          .map(format -> pattern.replace("{format}", format))
          .toList();
    }
    String id = pattern.startsWith("/api/plans") ? "so-tu-phap-2026-trach-nhiem-giai-trinh" : ID;
    String address =
        pattern
            .replace("{id}", id)
            .replace("{unit}", "van-phong-so")
            .replace("{clock}", "INTAKE")
            .replace("{cycle}", "1");
    return List.of(
        address.equals("/api/due-dates") ? address + "?start=2026-08-20&workingDays=5" : address);
  }

  private static String everywhere(String id) {
    return """
        {"schema":"giaitrinh/case/1","id":"%1$s","registerNumber":"12","kind":"EXPLANATION_REQUEST",
         "channel":"AFFECTED_PARTY","leadUnit":"van-phong-so","responsibleOfficerPost":"%2$s",
         "requester":{"kind":"INDIVIDUAL","name":"%2$s","address":"%2$s","telephone":"%2$s",
           "representatives":[{"name":"%2$s","authorization":"%2$s"}]},
         "points":[{"id":"1","text":"%2$s"}],
         "rightsAffected":"%2$s",
         "attachments":[{"name":"%2$s","mediaType":"text/plain","size":1,
           "sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}],
         "relatedDecision":{"kind":"Quyết định","issuer":"%2$s","title":"%2$s","shortName":"%2$s"},
         "events":[
           {"type":"RECEIVED","on":"2026-09-21","note":"%2$s"},
           {"type":"ACCEPTED","on":"2026-09-25","notice":"12/TB-STP","note":"%2$s"},
           {"type":"EXTENDED","on":"2026-09-28","amount":5,"reason":"%2$s","note":"%2$s","notice":"13/TB-STP"}],
         "explanations":[{"contentRequested":"%2$s","dialogueResult":"%2$s","signerPost":"%2$s","explanation":"%2$s",
           "remedialActions":["%2$s"]}]}"""
        .formatted(id, NAME);
  }
}
