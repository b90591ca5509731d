package vn.giaitrinh.examples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.giaitrinh.validation.ConstraintFindings;

@ExtendWith(OutputCaptureExtension.class)
class FaultTest {
  private final MockMvcTester http =
      MockMvcTester.of(
          List.of(new Faulty()),
          builder ->
              builder.setControllerAdvice(new ProblemHandler(ConstraintFindings.create())).build());

  @Test
  void a_fault_is_told_by_a_number_that_leads_to_its_place_in_the_log(CapturedOutput log) {
    MvcTestResult fault = http.get().uri("/api/faulty").exchange();

    assertThat(fault)
        .hasStatus(500)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyText()
        .contains("FAULT")
        .doesNotContain("hư cấu", "Faulty");
    assertThat(log)
        .contains("Incident " + Answer.of(fault).at("/incident").asString())
        .contains("java.lang.IllegalStateException", "Faulty.fail")
        .doesNotContain("hư cấu");
  }

  @Test
  void whoever_waited_too_long_for_another_writer_is_told_when_to_try_again() {
    assertThat(http.get().uri("/api/busy").exchange())
        .hasStatus(503)
        .hasHeader("Retry-After", "1")
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("BUSY");
  }

  @RestController
  static class Faulty {

    @GetMapping("/api/busy")
    String busy() {
      throw new CannotAcquireLockException("Người hư cấu");
    }

    @GetMapping("/api/faulty")
    String fail() {
      throw new IllegalStateException("Người hư cấu");
    }
  }
}
