package vn.giaitrinh.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.json.GiaiTrinhJson;

class SummarizeCasesTest {
  @TempDir private Path directory;

  private record Run(int exitCode, String out, String err) {}

  @Test
  void prints_the_summary_and_says_where_it_wrote() throws IOException {
    Path cases = MadeUpCases.write(directory.resolve("c.ndjson"), MadeUpCases.lines(300));

    Run run = run(cases);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH")
        .endsWith(out() + "/summary.json\n" + out() + "/clocks\n");
    assertThat(summary()).isEqualTo(OneMachine.read(cases).tally().summarize());
    assertThat(LocalSpark.session().read().parquet(out() + "/clocks").count()).isPositive();
    assertThat(Files.readString(out().resolve("summary.html"))).contains("<html lang=\"vi\"");
  }

  @Test
  void writes_over_what_it_wrote_before() throws IOException {
    run(MadeUpCases.write(directory.resolve("a.ndjson"), MadeUpCases.lines(30)));
    Path cases = MadeUpCases.write(directory.resolve("b.ndjson"), MadeUpCases.lines(20));

    run(cases);

    assertThat(summary()).isEqualTo(OneMachine.read(cases).tally().summarize());
    assertThat(LocalSpark.session().read().parquet(out() + "/clocks").count())
        .isEqualTo(OneMachine.runsOfClocks(summary()));
  }

  @Test
  void tells_the_lines_that_are_not_counted_and_ends_with_2() throws IOException {
    Stream<String> lines =
        Stream.concat(MadeUpCases.lines(30), Stream.generate(() -> "{}").limit(25));

    Run run = run(MadeUpCases.write(directory.resolve("c.ndjson"), lines));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("c.ndjson:31:")
        .endsWith("and 5 more lines that are not counted\n")
        .hasLineCount(21);
    assertThat(summary().getRemarks().toString()).contains("25/55 dòng của tệp hồ sơ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--cases none --out o --as-of 2026-09-30 | Option --cases is missing; give a path",
        "--cases c --out o --as-of 30/09/2026    | Option --as-of (asOf) is '30/09/2026'",
        "--cases c --out o --as-of 2026-09-30 --language fr | Option --language (lang) is 'fr'",
        "--cases c --colour red                  | Option '--colour' is unknown or has no value"
      })
  void says_in_one_sentence_what_is_wrong_with_an_option(String args, String problem) {
    assertThatThrownBy(() -> JobOptions.parse(args.trim().split(" ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(problem);
  }

  private Run run(Path cases) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    JobOptions options =
        JobOptions.parse(
            "--cases", cases.toString(), "--out", out().toString(), "--as-of", "2026-09-30");
    int exitCode =
        SummarizeCases.run(
            LocalSpark.session(), options, OneMachine.recipe(), utf8(out), utf8(err));
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private ComplianceSummary summary() throws IOException {
    return GiaiTrinhJson.read(out().resolve("summary.json"), ComplianceSummary.class);
  }

  private Path out() {
    return directory.resolve("out");
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
