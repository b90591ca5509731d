package vn.giaitrinh.examples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.examples.web.demo.DemoAccounts;

// Other tests draft plans, and the plan made last is the current one.
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
@FullStackTest
class RefusedReportTest {
  @Autowired Api api;

  @ParameterizedTest
  @CsvSource({
    "id, BC-TC-1, BC TC 1, MALFORMED_ID",
    "id, BC-TC-1, -BC, MALFORMED_ID",
    "unit, van-phong-so, khong-co, UNKNOWN_UNIT",
    "task, 1a, 99z, UNKNOWN_TASK",
    "submittedOn, 2026-09-30, 2026-10-01, REPORT_IN_FUTURE",
  })
  void a_report_on_a_task_that_cannot_count_is_refused_with_the_reason(
      String field, String good, String bad, String code) {
    assertRefused(
        post("task", taskReport("BC-TC-1").replace(field(field, good), field(field, bad))),
        field,
        code);
  }

  @ParameterizedTest
  @CsvSource({
    "id, BC-TC-2, Báo cáo, MALFORMED_ID",
    "unit, van-phong-so, khong-co, UNKNOWN_UNIT",
    "duty, tong-hop, khong-co, UNKNOWN_DUTY",
    "period, 2026-Q3, 2026-Q9, UNKNOWN_PERIOD",
    "period, 2026-Q3, 2019-Q3, UNKNOWN_PERIOD",
    "period, 2026-Q3, 2026-Y, UNKNOWN_PERIOD",
    "submittedOn, 2026-09-30, 2027-09-30, REPORT_IN_FUTURE",
  })
  void a_report_under_a_duty_that_cannot_count_is_refused_with_the_reason(
      String field, String good, String bad, String code) {
    assertRefused(
        post("duty", dutyReport("BC-TC-2").replace(field(field, good), field(field, bad))),
        field,
        code);
  }

  @Test
  void all_that_stands_against_a_report_is_told_at_once() {
    String report =
        taskReport("BC TC 3").replace("van-phong-so", "khong-co").replace("2026", "2031");

    assertThat(post("task", report))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyJson()
        .extractingPath("$.findings[*].code")
        .asArray()
        .containsExactly("MALFORMED_ID", "UNKNOWN_UNIT", "REPORT_IN_FUTURE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "BC-2026/001", "bc.2026_1@so#2:a"})
  void an_id_of_the_form_of_an_event_id_is_taken_up_to_its_greatest_length(String id) {
    assertThat(post("task", taskReport(id))).hasStatus(HttpStatus.CREATED);
    assertThat(post("duty", dutyReport(id))).hasStatus(HttpStatus.CREATED);
    String longest = id + "x".repeat(100 - id.length());
    assertThat(post("task", taskReport(longest))).hasStatus(HttpStatus.CREATED);
    assertThat(post("task", taskReport(longest + "x"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static void assertRefused(MvcTestResult answer, String field, String code) {
    assertThat(answer)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyJson()
        .extractingPath("$.findings[*].code")
        .asArray()
        .containsExactly(code);
    assertThat(Answer.of(answer).at("/findings/0/path").asString()).isEqualTo("$." + field);
  }

  /** The head reports for any unit. */
  private MvcTestResult post(String kind, String report) {
    return api.post(DemoAccounts.HEAD, "/api/" + kind + "-reports", report);
  }

  private static String field(String name, String value) {
    return "\"" + name + "\":\"" + value + "\"";
  }

  private static String taskReport(String id) {
    return """
        {"schema":"giaitrinh/task-report/1","id":"%s","unit":"van-phong-so","task":"1a",
         "submittedOn":"2026-09-30"}"""
        .formatted(id);
  }

  private static String dutyReport(String id) {
    return """
        {"schema":"giaitrinh/duty-report/1","id":"%s","unit":"van-phong-so","duty":"tong-hop",
         "period":"2026-Q3","submittedOn":"2026-09-30"}"""
        .formatted(id);
  }
}
