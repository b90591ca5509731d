package vn.giaitrinh.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.json.RejectedLine;

/** Lines that are no cases, or give one again: told as one machine tells them, and never lost. */
class RefusedLinesTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(longs = {1 << 30, 20_000, 1_000})
  void are_those_of_one_machine_however_the_file_is_cut(long splitSize) throws IOException {
    Path file = MadeUpCases.write(directory.resolve("cases.ndjson"), faulty().stream());
    OneMachine expected = OneMachine.read(file);

    ClusterSummary answer = answer(splitSize, file);

    assertThat(expected.read().rejected()).hasSize(8);
    assertThat(answer.lines().lines()).isEqualTo(expected.read().lines());
    assertThat(answer.lines().cases()).isEqualTo(expected.read().cases());
    assertThat(answer.lines().refused())
        .map(RefusedLinesTest::place)
        .isEqualTo(places(file, expected));
    assertThat(GiaiTrinhJson.digest(answer.tally().summarize()))
        .isEqualTo(GiaiTrinhJson.digest(expected.tally().summarize()));
    assertThat(answer.clocks().count())
        .isEqualTo(OneMachine.runsOfClocks(expected.tally().summarize()));
  }

  @Test
  void show_nothing_that_stands_in_them() throws IOException {
    String line = line(1).replace("\"GT-000001\"", "\"" + MadeUpCases.NAME + "\"");
    Path file = MadeUpCases.write(directory.resolve("c.ndjson"), List.of(line(0), line).stream());

    assertThat(answer(1 << 20, file).lines().refused())
        .singleElement()
        .asString()
        .endsWith("c.ndjson:2:" + column(file) + ": $.id: not a case file")
        .doesNotContain(MadeUpCases.NAME);
  }

  @Test
  void are_numbered_in_each_file_of_a_directory() throws IOException {
    Path files = Files.createDirectory(directory.resolve("files"));
    MadeUpCases.write(files.resolve("a.ndjson"), List.of(line(0), "", "{}", line(1)).stream());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(files.resolve("b.gz")))) {
      out.write((line(2) + "\n" + line(0) + "\n" + line(3)).getBytes(StandardCharsets.UTF_8));
    }

    LineAccount lines = answer(1 << 20, files).lines();

    assertThat(lines.lines()).isEqualTo(6);
    assertThat(lines.cases()).isEqualTo(4);
    assertThat(lines.refused()).hasSize(2);
    assertThat(lines.refused().get(0)).contains("/a.ndjson:3:").endsWith("not a case file");
    assertThat(lines.refused().get(1))
        .endsWith("/b.gz:2:1: $.id: an earlier line has the case of this id");
  }

  @Test
  void end_the_job_where_they_are_too_many_or_all() throws IOException {
    Path none = MadeUpCases.write(directory.resolve("none"), Collections.nCopies(3, "x").stream());
    Path many = MadeUpCases.write(directory.resolve("m"), Collections.nCopies(1001, "x").stream());
    Path twice =
        MadeUpCases.write(directory.resolve("t"), Collections.nCopies(1002, line(0)).stream());

    assertThatThrownBy(() -> answer(1 << 20, none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none of 3 lines is a case file, such as ");
    for (Path file : List.of(many, twice)) {
      assertThatThrownBy(() -> answer(1 << 20, file))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(file + ": more than 1000 lines are no case files, or give a case again");
    }
  }

  /** Lines of which one machine counts 200 cases. */
  private static List<String> faulty() {
    List<String> lines = new ArrayList<>(MadeUpCases.lines(200).toList());
    lines.add(150, line(3));
    lines.add(120, "   ");
    lines.add(100, "{\"id\":");
    lines.add(90, line(180).replace("\"kind\":", "\"kinds\":"));
    lines.add(60, line(199) + "\r");
    lines.add(50, "");
    lines.add(40, "\uFEFF" + line(7));
    lines.add(30, line(5).replace("\"GT-000005\"", "\" GT-000005 \""));
    lines.add(20, "[]");
    lines.add(10, line(150).replace("\"kind\"", "\r\"kind\""));
    return lines;
  }

  private static String line(int number) {
    return GiaiTrinhJson.mapper().writeValueAsString(MadeUpCases.of(number));
  }

  private static ClusterSummary answer(long splitSize, Path path) throws IOException {
    return ClusterSummary.of(LocalSpark.session(splitSize), path.toString(), OneMachine.recipe());
  }

  private static List<String> places(Path file, OneMachine expected) {
    return expected.read().rejected().stream()
        .map(line -> "file:" + file + ":" + line.line() + ":" + line.column() + ": " + line.path())
        .toList();
  }

  private static String place(String refused) {
    return refused.substring(0, refused.lastIndexOf(": "));
  }

  private static String column(Path file) throws IOException {
    RejectedLine line = OneMachine.read(file).read().rejected().get(0);
    return Integer.toString(line.column());
  }
}
