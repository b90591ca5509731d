package vn.giaitrinh.examples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.examples.web.demo.DemoAccounts;

@FullStackTest
class PlanApiTest {
  @Autowired Api api;

  @Test
  void a_draft_may_lack_what_an_issued_plan_has_and_is_told_of_it() {
    draft("ke-hoach-1");

    assertThat(api.get(DemoAccounts.READER, "/api/plans/ke-hoach-1/findings"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$[?(@.severity == 'ERROR')].code")
        .asArray()
        .isNotEmpty();
    assertThat(api.post(DemoAccounts.HEAD, "/api/plans/ke-hoach-1/issue", "\"1\"", ""))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyJson()
        .extractingPath("$.findings[*].code")
        .asArray()
        .isNotEmpty();
  }

  @Test
  void an_officer_issues_nothing() {
    draft("ke-hoach-2");

    assertThat(api.post(DemoAccounts.OFFICER, "/api/plans/ke-hoach-2/issue", "\"1\"", ""))
        .hasStatus(HttpStatus.FORBIDDEN)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("FORBIDDEN");
  }

  @Test
  void a_draft_that_names_a_unit_that_there_is_not_is_refused_with_its_code() {
    String plan = plan("ke-hoach-3").replace("\"van-phong-so\"", "\"khong-co\"");

    assertThat(api.post(DemoAccounts.OFFICER, "/api/plans", plan))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyJson()
        .extractingPath("$.findings[*].code")
        .asArray()
        .contains("UNKNOWN_UNIT");
  }

  @Test
  void a_draft_is_replaced_by_whoever_saw_it_last() {
    draft("ke-hoach-4");

    assertThat(put("ke-hoach-4", "\"1\"")).isEqualTo(200);
    assertThat(put("ke-hoach-4", "\"1\"")).isEqualTo(412);
    assertThat(put("ke-hoach-5", "\"1\"")).isEqualTo(400);
  }

  @Test
  void a_draft_has_an_id_that_an_address_can_hold() {
    assertThat(api.post(DemoAccounts.OFFICER, "/api/plans", plan("kế hoạch? 6%")))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyJson()
        .extractingPath("$.findings[0].code")
        .isEqualTo("PLAN_ID");
    assertThat(api.post(DemoAccounts.OFFICER, "/api/plans", plan("ke-hoach_6.1")))
        .hasStatus(HttpStatus.CREATED)
        .hasHeader(HttpHeaders.LOCATION, "/api/plans/ke-hoach_6.1");
  }

  private int put(String address, String seen) {
    return api.perform(
            DemoAccounts.OFFICER,
            MockMvcRequestBuilders.put("/api/plans/" + address)
                .header(HttpHeaders.IF_MATCH, seen)
                .contentType(MediaType.APPLICATION_JSON)
                .content(plan("ke-hoach-4")))
        .getResponse()
        .getStatus();
  }

  private void draft(String id) {
    assertThat(api.post(DemoAccounts.OFFICER, "/api/plans", plan(id)))
        .hasStatus(HttpStatus.CREATED)
        .hasHeader(HttpHeaders.ETAG, "\"1\"");
  }

  private static String plan(String id) {
    return """
        {"schema":"giaitrinh/plan/1","id":"%s","issuer":"so-tu-phap",
         "title":{"vi":"Kế hoạch hư cấu","en":"A made-up plan"},
         "groups":[{"id":"1","title":{"vi":"Nhóm việc hư cấu"},"tasks":[
           {"id":"1a","title":{"vi":"Việc hư cấu"},
            "assignments":[
              {"role":"LEAD","units":{"type":"UNITS","units":["van-phong-so"]}}]}]}]}"""
        .formatted(id);
  }
}
