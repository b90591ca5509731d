package vn.giaitrinh.examples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.examples.web.demo.DemoAccounts;

@FullStackTest
class DueDateApiTest {
  @Autowired Api api;

  /**
   * 2026-08-31 to 09-02 are days off (National Day, with a swap); 2026-08-22 is a worked Saturday.
   */
  @ParameterizedTest
  @CsvSource({
    "start=2026-08-20&workingDays=5, 2026-08-26",
    "start=2026-08-20&calendarDays=5, 2026-08-25",
    "start=2026-08-20&months=1, 2026-09-21",
    "start=2026-08-20&workingDays=0, 2026-08-20",
  })
  void a_limit_ends_on_its_day(String query, String due) {
    assertThat(api.get(DemoAccounts.READER, "/api/due-dates?" + query))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.dueOn")
        .isEqualTo(due);
  }

  @Test
  void each_day_says_whether_it_was_counted_and_by_which_clause() {
    assertThat(api.get(DemoAccounts.READER, "/api/due-dates?start=2026-10-09&workingDays=1"))
        .bodyText()
        .contains("Điều 147")
        .contains("\"counted\":false")
        .contains("\"day\":\"2026-10-12\",\"counted\":true,\"count\":1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start=2026-08-20",
        "start=2026-08-20&workingDays=1&months=1",
        "start=2026-08-20&workingDays=-1",
        "start=2026-08-20&workingDays=x",
        "start=2026-02-30&workingDays=1",
        "workingDays=1",
      })
  void what_is_no_limit_is_refused(String query) {
    assertThat(api.get(DemoAccounts.READER, "/api/due-dates?" + query))
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("BAD_REQUEST");
  }

  @Test
  void a_limit_beyond_the_calendar_is_not_guessed() {
    assertThat(api.get(DemoAccounts.READER, "/api/due-dates?start=2026-08-20&workingDays=36500"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyJson()
        .extractingPath("$.lastDay")
        .asString()
        .startsWith("20");
  }

  @Test
  void a_clock_of_a_case_tells_how_its_due_date_came_about() {
    String id = "GT-CLOCK-1";
    assertThat(api.post(DemoAccounts.OFFICER, "/api/cases", CaseBody.of(id)))
        .hasStatus(HttpStatus.CREATED);

    assertThat(api.get(DemoAccounts.READER, "/api/cases/" + id + "/clocks/INTAKE/1/ledger"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$[0].dueOn")
        .isEqualTo("2026-09-28");
    assertThat(api.get(DemoAccounts.READER, "/api/cases/" + id + "/clocks/INTAKE/2/ledger"))
        .hasStatus(HttpStatus.NOT_FOUND);
  }
}
