package vn.giaitrinh.examples.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.examples.web.demo.DemoAccounts;

// Other tests draft plans, and the plan made last is the current one.
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
@FullStackTest
class ReportApiTest {
  @Autowired Api api;

  @ParameterizedTest
  @CsvSource({
    "/api/task-reports,task-report,task,1a",
    "/api/duty-reports,duty-report,duty,ket-qua"
  })
  void a_report_is_recorded_once_however_often_it_is_sent(
      String address, String schema, String field, String of) {
    String report = report(schema, "BC-THU-1", field, of, "2026-09-29");

    assertThat(api.post(DemoAccounts.OFFICER, address, report)).hasStatus(HttpStatus.CREATED);
    assertThat(api.post(DemoAccounts.OFFICER, address, report)).hasStatusOk();
    assertThat(
            api.post(
                DemoAccounts.OFFICER, address, report(schema, "BC-THU-1", field, of, "2026-09-28")))
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(api.get(DemoAccounts.READER, address + "?unit=van-phong-so"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$[?(@.id == 'BC-THU-1')].submittedOn")
        .asArray()
        .containsExactly("2026-09-29");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/task-reports,task-report,task,1a",
    "/api/duty-reports,duty-report,duty,ket-qua"
  })
  void an_officer_reports_for_the_own_unit_and_the_head_for_any(
      String address, String schema, String field, String of) {
    String report = report(schema, "BC-THU-2", field, of, "2026-09-29");

    assertThat(api.post(DemoAccounts.READER, address, report)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(api.post(DemoAccounts.OTHER_OFFICER, address, report))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(api.post(DemoAccounts.HEAD, address, report)).hasStatus(HttpStatus.CREATED);
  }

  @ParameterizedTest
  @CsvSource({
    "docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document,PK",
    "pdf,application/pdf,%PDF-",
    "xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,PK",
    "csv,text/csv;charset=UTF-8,\uFEFF",
    "html,text/html;charset=UTF-8,<!doctype html>",
    "ics,text/calendar;charset=UTF-8,BEGIN:VCALENDAR",
    "json,application/json,{",
    "txt,text/plain;charset=UTF-8,",
    "md,text/markdown;charset=UTF-8,#",
  })
  void a_report_is_downloaded_in_every_format(String format, String type, String begins)
      throws Exception {
    MvcTestResult report = api.get(DemoAccounts.READER, "/api/reports/" + format + "?language=EN");

    assertThat(report)
        .hasStatusOk()
        .hasHeader(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"bao-cao-2026-09-30." + format + "\"");
    assertThat(report.getResponse().getContentType()).isEqualToIgnoringWhitespace(type);
    assertThat(report.getResponse().getContentAsString(UTF_8))
        .startsWithIgnoringCase(begins == null ? "" : begins);
  }

  @Test
  void a_report_has_the_sections_asked_for_and_an_unknown_one_is_told_what_there_is() {
    assertThat(api.get(DemoAccounts.READER, "/api/reports/md?language=EN&section=TASKS"))
        .bodyText()
        .contains("## Results by task")
        .doesNotContain("## Results by unit");
    assertThat(api.get(DemoAccounts.READER, "/api/reports/md?section=NICHTS"))
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyText()
        .contains("HEADLINE, FOLLOW_UP")
        .doesNotContain("NICHTS");
    assertThat(api.get(DemoAccounts.READER, "/api/reports/doc")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void a_public_report_tells_no_case() {
    assertThat(api.get(DemoAccounts.READER, "/api/reports/csv?audience=INTERNAL"))
        .bodyText()
        .contains("GT-2026");
    assertThat(api.get(DemoAccounts.READER, "/api/reports/csv?audience=PUBLIC"))
        .bodyText()
        .doesNotContain("GT-2026");
  }

  @Test
  void the_summary_and_the_reminders_are_in_the_wire_format_of_the_sdk() {
    assertThat(api.get(DemoAccounts.READER, "/api/summary"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.schema")
        .isEqualTo("giaitrinh/summary/1");
    assertThat(api.get(DemoAccounts.READER, "/api/reminders?unit=phong-bo-tro-tu-phap"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.units[*].unit")
        .asArray()
        .containsExactly("phong-bo-tro-tu-phap");
  }

  @Test
  void a_calendar_that_has_not_changed_is_not_sent_again() {
    String feed = "/calendar/phong-bo-tro-tu-phap.ics";
    MvcTestResult first = api.get(DemoAccounts.READER, feed);
    String tag = String.valueOf(first.getResponse().getHeader(HttpHeaders.ETAG));

    assertThat(first)
        .hasStatusOk()
        .bodyText()
        .contains("BEGIN:VEVENT")
        .contains("NAME:Phòng Bổ trợ tư pháp");
    assertThat(
            api.perform(
                DemoAccounts.READER,
                MockMvcRequestBuilders.get(feed).header(HttpHeaders.IF_NONE_MATCH, tag)))
        .hasStatus(HttpStatus.NOT_MODIFIED);
    assertThat(api.get(DemoAccounts.READER, "/calendar/all.ics"))
        .hasStatusOk()
        .bodyText()
        .contains("CATEGORIES:Phòng Bổ trợ tư pháp");
    assertThat(api.get(DemoAccounts.READER, "/calendar/khong-co.ics"))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  private static String report(String schema, String id, String field, String of, String on) {
    return """
        {"schema":"giaitrinh/%s/1","id":"%s","unit":"van-phong-so","%s":"%s","submittedOn":"%s"}"""
        .formatted(schema, id, field, of, on);
  }
}
