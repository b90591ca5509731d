package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;
import vn.giaitrinh.validation.ValidationReport;

class SarifPlacesTest {
  private static final String JSON =
      """
      {
        "id": "p",
        "groups": [ {
          "tasks": [
            { "id": "t0" },
            { "title": { "vi": "Nhiệm vụ" }, "a'b c": 1 }
          ]
        } ]
      }
      """;
  private static final String YAML =
      """
      id: p
      groups:
        - tasks:
            - id: t0
            - title:
                vi: Nhiệm vụ
              a'b c: 1
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "$                                | 1 |  1 | 1 |  1",
        "$.id                             | 2 |  3 | 1 |  1",
        "$.groups[0].tasks[1].title.vi    | 6 | 20 | 6 | 11",
        "$.groups[0].tasks[1]['a\\'b c']  | 6 | 40 | 7 |  9",
        // What is missing stands at the nearest place around it.
        "$.place                          | 1 |  1 | 1 |  1",
        "$.groups[0].tasks[1].timing      | 6 |  7 | 5 |  9",
        "$.groups[0].tasks[0].timing.raw  | 5 |  7 | 4 |  9",
        "$.groups[0]?                     | 3 | 15 | 3 |  5",
      })
  void each_result_tells_its_line_and_column(
      String path, int line, int column, int yamlLine, int yamlColumn) throws IOException {
    assertThat(region(path, "p.json", JSON)).containsExactly(line, column);
    assertThat(region(path, "p.YML", YAML)).containsExactly(yamlLine, yamlColumn);
  }

  @Test
  void a_path_is_read_as_it_is_written() {
    JsonPath path = JsonPath.ROOT.property("a").element(12).property("it's \\ d]").property("b-c");

    assertThat(JsonPath.parse(path.toString())).isEqualTo(path);
    assertThat(JsonPath.parse("$")).isEqualTo(JsonPath.ROOT);
    assertThat(JsonPath.parse("")).isEqualTo(JsonPath.ROOT);
  }

  @Test
  void a_file_that_is_gone_is_told() {
    assertThatThrownBy(() -> places("$", directory.resolve("none.json")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private List<Integer> region(String path, String name, String text) throws IOException {
    JsonNode region = places(path, Files.writeString(directory.resolve(name), text));
    return Stream.of("startLine", "startColumn").map(key -> region.get(key).asInt()).toList();
  }

  private static JsonNode places(String path, Path file) throws IOException {
    Finding finding =
        Finding.builder()
            .code("NO_PLACE")
            .severity(Severity.NOTICE)
            .path(path)
            .message(BilingualText.of("Điều sai", "wrong"))
            .build();
    ValidationReport report =
        new ValidationReport(List.of(finding), List.of(), List.of(), List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SarifReport.writeWithPlaces(report, file, "p.json", Language.VI, out);
    return GiaiTrinhJson.mapper()
        .readTree(out.toByteArray())
        .at("/runs/0/results/0/locations/0/physicalLocation/region");
  }
}
