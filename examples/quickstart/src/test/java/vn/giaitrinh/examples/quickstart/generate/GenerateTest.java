package vn.giaitrinh.examples.quickstart.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.examples.quickstart.terminal.Terminal;
import vn.giaitrinh.json.CaseFiles;
import vn.giaitrinh.json.CaseFilesOptions;
import vn.giaitrinh.json.CaseFilesResult;

class GenerateTest {
  @TempDir private Path directory;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void makes_up_as_many_cases_as_asked_for() throws IOException {
    Path file = directory.resolve("cases.ndjson");
    Set<CaseId> ids = new HashSet<>();
    Set<CaseKind> kinds = new HashSet<>();

    assertThat(run("--count", "1500", "--out", file.toString())).isZero();

    CaseFilesResult read =
        CaseFiles.read(
            file,
            one -> {
              ids.add(one.getId());
              kinds.add(one.getKind());
            },
            CaseFilesOptions.builder().mostRejected(0).build());
    assertThat(read.cases()).isEqualTo(1500);
    assertThat(ids).hasSize(1500);
    assertThat(kinds).hasSizeGreaterThan(3);
    assertThat(directory).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void writes_the_same_bytes_each_time_and_more_cases_after_the_same_first() throws IOException {
    Path few = directory.resolve("few.ndjson");
    Path again = directory.resolve("again.ndjson");
    Path more = directory.resolve("more.ndjson");
    run("--count", "20", "--out", few.toString());
    run("--count", "20", "--out", again.toString());
    run("--count", "30", "--out", more.toString());

    assertThat(Files.readString(again)).isEqualTo(Files.readString(few));
    assertThat(Files.readString(more)).startsWith(Files.readString(few)).hasLineCount(30);
  }

  @Test
  void numbers_documents_anew_after_the_last_number_there_is() {
    LocalDate day = LocalDate.of(2026, 4, 1);
    CaseFile file = new MadeUpFile(1_000_000, day, "x", new Dice(1)).toCaseFile();

    assertThat(file.getId()).hasToString("GT-2026-1000000");
    assertThat(file.getRelatedDecision().orElseThrow().getNumber().orElseThrow())
        .hasToString("1/QĐ-STP");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "many | a.ndjson      | Option --count (count) is 'many'; expected a number of cases",
        "-1   | a.ndjson      | Option --count (count) is '-1'; expected a number of cases",
        "none | a.ndjson      | Option --count (count) is 'none'; expected a number of cases",
        "5    | none          | Option --out (out) is missing",
        "5    | none/a.ndjson | Cannot read"
      })
  void says_in_one_line_what_is_wrong_and_leaves_what_was_there(
      String count, String name, String problem) throws IOException {
    Path before = Files.writeString(directory.resolve("a.ndjson"), "before");
    String out = name.equals("none") ? name : directory.resolve(name).toString();

    assertThat(run("--count", count, "--out", out)).isEqualTo(1);

    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(problem).hasLineCount(1);
    assertThat(before).hasContent("before");
    assertThat(directory).isDirectoryNotContaining("glob:**.part");
  }

  private int run(String... args) {
    PrintStream text = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Terminal.run(Generate::run, 1, args, text, text);
  }
}
