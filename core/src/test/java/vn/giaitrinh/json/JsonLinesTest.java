package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.text.BilingualText;

class JsonLinesTest {
  private static final String REPORT =
      "{'schema':'giaitrinh/task-report/%d','id':'r','unit':'a','task':'1','submittedOn':'2026-01-01'}";

  private Path file = Path.of("");

  @BeforeEach
  void setFile(@TempDir Path directory) {
    file = directory.resolve("reports.ndjson");
  }

  @Test
  void begin_with_a_byte_order_mark_or_without() throws IOException {
    write("\uFEFF" + REPORT.formatted(1) + "\r\n \t\n" + REPORT.formatted(1));

    assertThat(GiaiTrinhJson.readLines(file, TaskReport.class)).hasSize(2);
    write("\uFEFF");
    assertThat(GiaiTrinhJson.readLines(file, TaskReport.class)).isEmpty();
  }

  @Test
  void of_a_newer_version_say_so_at_their_place() throws IOException {
    write(REPORT.formatted(1) + "\n\n" + REPORT.formatted(2));

    assertThat(refusal(TaskReport.class, Texts.USUAL))
        .isEqualTo(
            file
                + ":3:11: $.schema: this document is of version 2 (giaitrinh/task-report/2);"
                + " this library reads up to version 1: update it");
  }

  @Test
  void of_an_older_version_are_upgraded() throws IOException {
    write(REPORT.formatted(0).replace("'unit'", "'by'"));
    JsonOptions options =
        JsonOptions.builder()
            .addUpgrade(
                SchemaUpgrade.to(
                    TaskReport.SCHEMA,
                    report -> {
                      report.set("unit", report.remove("by"));
                      return report;
                    }))
            .build();

    assertThat(GiaiTrinhJson.readLines(file, TaskReport.class, options))
        .singleElement()
        .satisfies(report -> assertThat(report.getUnit()).hasToString("a"));
  }

  @Test
  void an_upgrade_that_fails_in_one_is_named_with_its_cause() throws IOException {
    write(REPORT.formatted(1) + "\n" + REPORT.formatted(0));
    IllegalStateException mistake = new IllegalStateException("mistake");
    JsonOptions options =
        JsonOptions.builder()
            .addUpgrade(
                SchemaUpgrade.to(
                    TaskReport.SCHEMA,
                    report -> {
                      throw mistake;
                    }))
            .build();

    assertThatThrownBy(() -> GiaiTrinhJson.readLines(file, TaskReport.class, options))
        .isInstanceOf(JsonReadException.class)
        .hasMessageStartingWith(file + ":2:11: $.schema: SchemaUpgrade[")
        .hasCause(mistake);
  }

  @Test
  void keep_to_the_bounds_each_by_itself() throws IOException {
    JsonOptions options = JsonOptions.builder().largestDocument(16).longestText(3).build();
    write("{'vi':'abc'}\n{'vi':'abc'}\n{'vi':'abc'     }");

    assertThat(refusal(BilingualText.class, options))
        .isEqualTo(file + ":3:1: $: the line is longer than 16 bytes");
    write("{'vi':'abc'}\n{'vi':'abcd'}");
    assertThat(refusal(BilingualText.class, options))
        .isEqualTo(file + ":2:7: $.vi: a text is longer than 3 characters");
  }

  private void write(String lines) throws IOException {
    Files.writeString(file, lines.replace('\'', '"'));
  }

  private String refusal(Class<?> type, JsonOptions options) {
    return Texts.refusal(() -> GiaiTrinhJson.readLines(file, type, options));
  }
}
