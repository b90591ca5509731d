package vn.giaitrinh.examples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.validation.ConstraintFindings;

@ExtendWith(OutputCaptureExtension.class)
class FaultTest {
  private final MockMvcTester http =
      MockMvcTester.of(
          List.of(new Faulty()),
          builder ->
              builder
                  .setControllerAdvice(
                      new SpringProblemHandler(ConstraintFindings.create()), new ProblemHandler())
                  .build());

  @ParameterizedTest
  @CsvSource({
    "/api/faulty, java.lang.IllegalStateException",
    "/api/refused, java.lang.IllegalArgumentException",
    "/api/wrapped, java.lang.IllegalArgumentException",
  })
  void a_fault_is_told_by_a_number_that_leads_to_its_place_in_the_log(
      String address, String thrown, CapturedOutput log) {
    MvcTestResult fault = http.get().uri(address).exchange();

    assertThat(fault)
        .hasStatus(500)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyText()
        .contains("FAULT")
        .doesNotContain("hư cấu", "Faulty");
    assertThat(log)
        .contains("Incident " + Answer.of(fault).at("/incident").asString())
        .contains(thrown, "FaultTest$Faulty")
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

  @ParameterizedTest
  @CsvSource({"/api/cases/a%20b", "/api/number?number=x"})
  void what_cannot_be_converted_is_of_the_request_and_no_fault(String address, CapturedOutput log) {
    assertThat(http.get().uri(URI.create(address)).exchange())
        .hasStatus(400)
        .bodyText()
        .contains("BAD_REQUEST");
    assertThat(log).doesNotContain("Incident");
  }

  @RestController
  static class Faulty {

    @GetMapping("/api/busy")
    String busy() {
      throw new CannotAcquireLockException("Người hư cấu");
    }

    @GetMapping("/api/cases/{id}")
    String one(@PathVariable CaseId id) {
      return id.value();
    }

    @GetMapping("/api/number")
    String number(@RequestParam int number) {
      return String.valueOf(number);
    }

    @GetMapping("/api/refused")
    String refuse() {
      throw new IllegalArgumentException("Người hư cấu");
    }

    @GetMapping("/api/wrapped")
    String wrap() {
      throw new IllegalStateException(new IllegalArgumentException("Người hư cấu"));
    }

    @GetMapping("/api/faulty")
    String fail() {
      throw new IllegalStateException("Người hư cấu");
    }
  }
}
