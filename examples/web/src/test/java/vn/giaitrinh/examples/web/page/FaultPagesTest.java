package vn.giaitrinh.examples.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.examples.web.demo.DemoAccounts;

@FullStackTest
@Import(FaultPagesTest.Faulty.class)
@ExtendWith(OutputCaptureExtension.class)
class FaultPagesTest {
  @Autowired Browser browser;

  @Test
  void a_fault_is_in_the_log_without_what_it_says(CapturedOutput log) {
    assertThat(browser.open(DemoAccounts.OFFICER, "/faulty"))
        .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    assertThat(log)
        .contains("Incident ", "java.lang.IllegalArgumentException", "Faulty.fail")
        .doesNotContain("hư cấu");
  }

  @Test
  void an_address_that_names_nothing_is_no_fault(CapturedOutput log) {
    assertThat(browser.open(DemoAccounts.OFFICER, "/cases/a%20b"))
        .hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(browser.open(DemoAccounts.OFFICER, "/cases/GT-KHONG-CO"))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(browser.open(DemoAccounts.OFFICER, "/cases/GT-2026-004/letters/zz"))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(log).doesNotContain("Incident");
  }

  @Test
  void half_a_page_ends_in_a_broken_connection_that_says_nothing_of_the_fault() {
    MockHttpServletResponse response = new MockHttpServletResponse();
    response.setCommitted(true);

    assertThatThrownBy(
            () ->
                new FaultFilter()
                    .doFilter(
                        new MockHttpServletRequest(),
                        response,
                        (asked, answer) -> {
                          throw new IllegalStateException("Người hư cấu");
                        }))
        .isInstanceOf(ServletException.class)
        .hasMessageStartingWith("Incident ")
        .hasNoCause();
  }

  @TestConfiguration
  @Controller
  static class Faulty {

    @GetMapping("/faulty")
    String fail() {
      throw new IllegalStateException(new IllegalArgumentException("Người hư cấu"));
    }
  }
}
