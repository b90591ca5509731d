package vn.giaitrinh.examples.quickstart.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.examples.quickstart.terminal.Terminal;

class ConformanceTest {
  private static final Path SHIPPED = Path.of("target/classes/vectors");

  @TempDir private Path directory;

  private record Run(int exitCode, String out, String err) {}

  @ParameterizedTest
  @CsvSource({"clocks, 150", "due-dates, 400", "recurrence, 120", "timing-phrases, 55"})
  void meets_the_vectors_that_ship_with_it(String kind, int vectors) {
    Run run = run("--kind", kind, "--vectors", SHIPPED.resolve(kind + ".ndjson").toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(vectors + " vectors, 0 mismatches\n");
    assertThat(run.exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // A vector that is wrong | what it expects | what the SDK makes of it
        "clocks         | {\"kind\": \"EXPLANATION_REQUEST\", \"events\": [{\"type\": \"RECEIVED\", \"on\": \"2026-08-20\"}], \"asOf\": \"2026-08-27\", \"expect\": [{\"clock\": \"INTAKE\", \"due\": \"2026-08-27\", \"status\": \"RUNNING\", \"timeliness\": \"DUE_TODAY\"}]} | INTAKE RUNNING DUE_TODAY due 2026-08-27 | INTAKE RUNNING OVERDUE due 2026-08-26",
        "clocks         | {\"kind\": \"FEEDBACK\", \"events\": [{\"type\": \"RECEIVED\", \"on\": \"2026-08-20\"}], \"asOf\": \"2026-08-27\", \"expect\": [{\"clock\": \"RESOLVE\", \"due\": \"2026-08-27\", \"status\": \"RUNNING\", \"timeliness\": \"DUE_TODAY\"}, {\"clock\": \"INTAKE\", \"status\": \"NOT_STARTED\", \"timeliness\": \"NOT_APPLICABLE\"}]} | RESOLVE RUNNING DUE_TODAY due 2026-08-27; INTAKE NOT_STARTED NOT_APPLICABLE | RESOLVE LIMIT_NOT_SET; INTAKE does not apply",
        "due-dates      | {\"start\": \"2026-08-20\", \"unit\": \"WORKING_DAYS\", \"limit\": 5, \"due\": \"2026-08-27\"} | 2026-08-27 | 2026-08-26",
        "due-dates      | {\"start\": \"2035-12-31\", \"unit\": \"WORKING_DAYS\", \"limit\": 5, \"due\": \"2036-01-07\"} | 2036-01-07 | refused: Calendar VN does not cover 2036-01-01",
        "recurrence     | {\"dtstart\": \"2026-01-01\", \"rrule\": \"FREQ=DAILY;COUNT=2\", \"dates\": [\"2026-01-01\"], \"complete\": true} | [2026-01-01] | [2026-01-01, 2026-01-02]",
        "recurrence     | {\"dtstart\": \"2026-01-01\", \"rrule\": \"FREQ=DAILY;COUNT=0\", \"dates\": [], \"complete\": true} | [] | refused: COUNT=0",
        "timing-phrases | {\"planYear\": 2026, \"planIssuedOn\": \"2026-03-25\", \"phrase\": \"Kịp thời\", \"kind\": \"ONGOING\"} | {kind=ONGOING} | {kind=UNRECOGNIZED}",
        "timing-phrases | {\"planYear\": 2026, \"planIssuedOn\": \"2026-03-25\", \"phrase\": \"Hằng năm\", \"kind\": \"RECURRING\", \"rrule\": null} | {kind=RECURRING, rrule=null} | {kind=RECURRING, rrule=FREQ=YEARLY}",
        "timing-phrases | {\"planYear\": 2026, \"planIssuedOn\": \"2026-03-25\", \"phrase\": \"Hằng năm, từ năm 2026\", \"kind\": \"RECURRING\", \"from\": \"2025-01-01\"} | {from=2025-01-01, kind=RECURRING} | {from=2026-01-01, kind=RECURRING}",
        "timing-phrases | {\"planYear\": 2026, \"planIssuedOn\": \"2026-03-25\", \"phrase\": \"Thường xuyên\", \"kind\": \"COMPOUND\", \"parts\": [{\"kind\": \"ONGOING\"}]} | {kind=COMPOUND} [{kind=ONGOING}] | {kind=ONGOING}"
      })
  void prints_what_is_expected_against_what_it_makes_of_it(
      String kind, String vector, String expected, String actual) throws IOException {
    Run run = check(kind, vector);

    assertThat(run.out())
        .startsWith("vector 1: {")
        .contains("\n  expected " + expected + "\n  actual   " + actual)
        .endsWith("\n1 vectors, 1 mismatches\n");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void prints_the_first_twenty_mismatches_and_counts_them_all() throws IOException {
    String wrong =
        "{\"start\": \"2026-08-20\", \"unit\": \"CALENDAR_DAYS\", \"limit\": 1, \"due\": \"2026-08-20\"}\n";

    Run run = check("due-dates", wrong.repeat(25));

    assertThat(run.out().lines().filter(line -> line.startsWith("  expected"))).hasSize(20);
    assertThat(run.out()).endsWith("\n25 vectors, 25 mismatches\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "due-dates      | {\"start\": \"2026-08-20\"                      | this is not JSON",
        "due-dates      | {\"start\": \"2026-08-20\", \"unit\": \"WORKING_DAYS\", \"limit\": 5} | missing field due",
        "due-dates      | {\"start\": \"2026-08-32\", \"unit\": \"WORKING_DAYS\", \"limit\": 5, \"due\": \"2026-08-27\"} | '2026-08-32' is not a date",
        "due-dates      | {\"start\": \"2026-08-20\", \"unit\": \"WEEKS\", \"limit\": 5, \"due\": \"2026-08-27\"} | 'WEEKS' is not one of WORKING_DAYS, CALENDAR_DAYS",
        "timing-phrases | {\"planYear\": 2026, \"planIssuedOn\": \"2026-03-25\", \"phrase\": \"x\", \"sort\": \"ONGOING\"} | unknown field sort; allowed are kind, from"
      })
  void names_the_line_of_a_vector_that_it_cannot_read(String kind, String line, String problem)
      throws IOException {
    Run run = check(kind, line);

    assertThat(run.err()).contains(":1:").contains(problem).hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void says_which_kinds_there_are_and_which_file_is_not_there() {
    Run unknown = run("--kind", "holidays", "--vectors", "none.ndjson");
    assertThat(unknown.err())
        .isEqualTo(
            "Option --kind (kind) is 'holidays'; allowed are clocks, due-dates, recurrence,"
                + " timing-phrases\n");
    assertThat(unknown.exitCode()).isEqualTo(2);

    Run missing = run("--kind", "due-dates", "--vectors", "none.ndjson");
    assertThat(missing.err()).isEqualTo("Cannot read none.ndjson: there is no such file\n");
  }

  private Run check(String kind, String vectors) throws IOException {
    Path file = Files.writeString(directory.resolve("vectors.ndjson"), vectors);
    return run("--kind", kind, "--vectors", file.toString());
  }

  private static Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = Terminal.run(Conformance::run, 2, args, utf8(out), utf8(err));
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
