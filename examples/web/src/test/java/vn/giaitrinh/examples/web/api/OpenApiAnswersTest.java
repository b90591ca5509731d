package vn.giaitrinh.examples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.examples.web.demo.DemoAccounts;

// Other tests draft plans, and the plan made last is the current one.
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
@FullStackTest
class OpenApiAnswersTest {
  private static final String EVENT = "{\"type\":\"ADMISSIBILITY_CHECKED\",\"on\":\"2026-09-22\"}";
  private static final String EXPLANATION = "{\"explanation\":\"Nội dung hư cấu\"}";
  private static final String REPORT =
      "{\"id\":\"BC-OA\",\"unit\":\"van-phong-so\",\"%s\":\"%s\",\"submittedOn\":\"2026-09-29\"}";

  @Autowired Api api;

  @Test
  void every_post_answers_with_the_codes_that_the_document_tells() {
    Map<String, Set<String>> got = new HashMap<>();
    note(got, "/api/cases", "", CaseBody.of("GT-OA"));
    note(got, "/api/cases", "", CaseBody.of("GT-OA"));
    note(got, "/api/cases/{id}/events/preview", "", EVENT);
    note(got, "/api/cases/{id}/events", "\"1\"", EVENT);
    note(got, "/api/cases/{id}/events", "\"1\"", EVENT);
    note(got, "/api/cases/{id}/explanations", "\"2\"", EXPLANATION);
    note(got, "/api/cases/{id}/explanations", "\"2\"", EXPLANATION);
    for (int time = 0; time < 2; time++) {
      note(got, "/api/task-reports", "", REPORT.formatted("task", "1a"));
      note(got, "/api/duty-reports", "", REPORT.formatted("duty", "ket-qua"));
    }

    Map<String, Set<String>> told = told();
    assertThat(told).containsAllEntriesOf(got);
    assertThat(told.get("/api/plans")).containsExactly("201");
    assertThat(told.get("/api/plans/{id}/issue")).containsExactly("200");
    assertThat(told).hasSize(got.size() + 2);
  }

  @Test
  void what_writes_needs_the_session_and_the_token_and_a_calendar_signs_in_each_time() {
    JsonNode paths = document().path("paths");

    assertThat(paths.at("/~1api~1cases/get/security/0").propertyNames()).containsExactly("session");
    assertThat(paths.at("/~1api~1cases/post/security/0").propertyNames())
        .containsExactlyInAnyOrder("session", "token");
    assertThat(paths.at("/~1calendar~1all.ics/get/security/0").propertyNames())
        .containsExactly("basic");
    assertThat(document().at("/components/securitySchemes").propertyNames())
        .containsExactlyInAnyOrder("session", "token", "basic");
  }

  @Test
  void a_file_has_the_media_types_in_which_it_comes() {
    JsonNode paths = document().path("paths");

    assertThat(paths.at("/~1calendar~1{unit}.ics/get/responses/200/content").propertyNames())
        .singleElement()
        .asString()
        .startsWith("text/calendar");
    assertThat(paths.at("/~1api~1reports~1{format}/get/responses/200/content").propertyNames())
        .hasSize(9)
        .contains("application/pdf");
  }

  private void note(Map<String, Set<String>> got, String path, String seen, String body) {
    String address = path.replace("{id}", "GT-OA");
    int status =
        (seen.isEmpty()
                ? api.post(DemoAccounts.OFFICER, address, body)
                : api.post(DemoAccounts.OFFICER, address, seen, body))
            .getResponse()
            .getStatus();
    got.computeIfAbsent(path, key -> new TreeSet<>()).add(String.valueOf(status));
  }

  private Map<String, Set<String>> told() {
    Map<String, Set<String>> told = new HashMap<>();
    document()
        .path("paths")
        .properties()
        .forEach(
            path -> {
              JsonNode answers = path.getValue().at("/post/responses");
              if (!answers.isMissingNode()) {
                Set<String> codes = new TreeSet<>(answers.propertyNames());
                codes.remove("default");
                told.put(path.getKey(), codes);
              }
            });
    return told;
  }

  private JsonNode document() {
    return Answer.of(api.get(DemoAccounts.READER, "/v3/api-docs"));
  }
}
