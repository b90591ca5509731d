package vn.giaitrinh.examples.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.examples.web.SignedIn;
import vn.giaitrinh.examples.web.demo.DemoAccounts;
import vn.giaitrinh.text.Language;

@FullStackTest
class ProblemApiTest {
  private static final String CASE = "/api/cases";
  private static final String EVENTS = "/api/cases/GT-PROBLEM/events";
  private static final String EVENT = "{\"type\":\"ACCEPTED\",\"on\":\"2026-09-25\"}";

  @Autowired Api api;
  @Autowired MockMvcTester http;
  @Autowired SignedIn signedIn;

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(json(post(CASE), "{"), 400, "UNREADABLE"),
        Arguments.of(json(post(CASE), ""), 400, "UNREADABLE"),
        Arguments.of(json(post(CASE), "{\"ten\":1}"), 400, "UNREADABLE"),
        Arguments.of(json(post("/api/plans"), "{\"id\":[]}"), 400, "UNREADABLE"),
        Arguments.of(json(post(CASE), " ".repeat(2 * 1024 * 1024 + 1)), 413, "TOO_LARGE"),
        Arguments.of(post(CASE).contentType(MediaType.TEXT_PLAIN).content("x"), 415, "MEDIA_TYPE"),
        Arguments.of(delete(CASE), 405, "METHOD_NOT_ALLOWED"),
        Arguments.of(get(CASE).accept(MediaType.TEXT_HTML), 406, "NOT_ACCEPTABLE"),
        Arguments.of(json(post(EVENTS), EVENT), 428, "VERSION_REQUIRED"),
        Arguments.of(json(post(EVENTS), EVENT).header(HttpHeaders.IF_MATCH, "*"), 404, "UNKNOWN"),
        Arguments.of(
            json(post("/api/plans/x/issue"), "").header(HttpHeaders.IF_MATCH, "*"),
            400,
            "BAD_REQUEST"),
        Arguments.of(get("/api/nowhere"), 404, "NO_SUCH_ADDRESS"),
        Arguments.of(get("/api/cases/GT-KHONG-CO"), 404, "UNKNOWN"),
        Arguments.of(get("/api/cases/{id}", "không"), 400, "BAD_REQUEST"),
        Arguments.of(get("/api/cases?unit=KHONG"), 400, "BAD_REQUEST"),
        Arguments.of(get(URI.create("/api/cases/a;b")), 400, "BAD_REQUEST"),
        Arguments.of(get(URI.create("/calendar/a;b.ics")), 400, "BAD_REQUEST"),
        Arguments.of(get("/api/cases?kind=NICHTS"), 400, "BAD_REQUEST"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void every_problem_has_its_code_and_a_title_in_both_languages(
      MockHttpServletRequestBuilder request, int status, String code) {
    String vi = title(request.header(HttpHeaders.ACCEPT_LANGUAGE, "vi"), status, code);

    assertThat(vi).isEqualTo(ProblemKind.valueOf(code).title().in(Language.VI));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whoever_accepts_english_is_answered_in_english(
      MockHttpServletRequestBuilder request, int status, String code) {
    String en = title(request.header(HttpHeaders.ACCEPT_LANGUAGE, "en-GB, vi;q=0.5"), status, code);

    assertThat(en).isEqualTo(ProblemKind.valueOf(code).title().in(Language.EN));
  }

  @Test
  void an_unreadable_body_is_told_its_place_and_what_is_allowed_there() {
    assertThat(
            api.post(
                DemoAccounts.OFFICER,
                "/api/task-reports",
                "{\"schema\":\"giaitrinh/task-report/1\",\n \"id\":\"x\", \"submittedOn\":\"1.9.\"}"))
        .bodyText()
        .contains("\"line\":2")
        .contains("\"path\":\"$.submittedOn\"")
        .contains("'1.9.' không phải là ngày có thật viết theo dạng YYYY-MM-DD");
  }

  @Test
  void an_unreadable_case_is_told_of_without_a_word_of_it() {
    MvcTestResult told =
        api.perform(
            DemoAccounts.OFFICER,
            json(post(CASE), "{\"NguyenVanHuCau\":1}").header(HttpHeaders.ACCEPT_LANGUAGE, "en"));

    assertThat(Answer.of(told).path("path").asString()).isEqualTo("$");
    assertThat(Answer.of(told).path("detail").asString())
        .startsWith("unknown field; allowed are addressee, ");
    assertThat(told).bodyText().doesNotContain("HuCau");
  }

  @Test
  void an_unknown_code_in_a_parameter_is_told_which_there_are() {
    assertThat(api.get(DemoAccounts.READER, "/api/cases?kind=NICHTS"))
        .bodyText()
        .contains("EXPLANATION_REQUEST")
        .doesNotContain("NICHTS");
  }

  @Test
  void a_method_that_there_is_not_is_told_which_there_are() {
    assertThat(api.perform(DemoAccounts.HEAD, delete(CASE)).getResponse().getHeader("Allow"))
        .contains("GET", "POST");
  }

  @Test
  void the_gate_tells_why_it_is_shut() {
    assertThat(code(http.perform(get(CASE)))).isEqualTo("401 UNAUTHENTICATED");
    assertThat(code(http.perform(json(post(CASE), "{}").with(signedIn.as(DemoAccounts.OFFICER)))))
        .isEqualTo("403 CSRF");
    assertThat(code(api.post(DemoAccounts.READER, CASE, "{}"))).isEqualTo("403 FORBIDDEN");
  }

  @Test
  void a_person_who_has_not_signed_in_is_led_to_the_sign_in_page() {
    assertThat(http.perform(get("/dashboard").accept(MediaType.TEXT_HTML))).hasStatus(302);
  }

  @Test
  void all_kinds_of_problem_differ_in_their_titles() {
    assertThat(List.of(ProblemKind.values()))
        .extracting(kind -> kind.title().vi())
        .doesNotHaveDuplicates();
  }

  private String title(MockHttpServletRequestBuilder request, int status, String code) {
    MvcTestResult result = api.perform(DemoAccounts.HEAD, request);
    assertThat(result)
        .hasStatus(status)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo(code);
    return Answer.of(result).path("title").asString();
  }

  private static String code(MvcTestResult result) {
    return Answer.of(result).path("status").asInt()
        + " "
        + Answer.of(result).path("code").asString();
  }

  private static MockHttpServletRequestBuilder json(
      MockHttpServletRequestBuilder request, String body) {
    return request.contentType(MediaType.APPLICATION_JSON).content(body);
  }
}
