package vn.giaitrinh.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.json.JsonSchemas;

/** The data of the example follow the JSON Schemas of their formats. */
class DataSchemasTest {
  private static final Path DATA = Path.of("src/main/resources");

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({"plan.json, giaitrinh/plan/1", "organization.json, giaitrinh/organization/1"})
  void holds_of_each_document(String file, String id) throws IOException {
    String document = Files.readString(DATA.resolve(file));

    assertThat(document).contains(id);
    assertThat(schema(id).validate(document, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "cases.ndjson, giaitrinh/case/1, 200",
    "reports.ndjson, giaitrinh/task-report/1, 75",
    "duty-reports.ndjson, giaitrinh/duty-report/1, 25"
  })
  void holds_of_each_line(String file, String id, int lines) throws IOException {
    Schema schema = schema(id);
    List<String> documents = Files.readAllLines(DATA.resolve(file));

    assertThat(documents).hasSize(lines);
    assertThat(documents)
        .allSatisfy(line -> assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
  }

  @Test
  void holds_of_the_summary_that_the_demo_writes() throws IOException {
    String[] options = {
      "--as-of", "2026-09-30",
      "--plan", DATA.resolve("plan.json").toString(),
      "--organization", DATA.resolve("organization.json").toString(),
      "--cases", DATA.resolve("cases.ndjson").toString(),
      "--reports", DATA.resolve("reports.ndjson").toString(),
      "--duty-reports", DATA.resolve("duty-reports.ndjson").toString(),
      "--out", directory.toString()
    };
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);

    assertThat(Demo.run(options, nowhere, nowhere)).isZero();
    String summary = Files.readString(directory.resolve("summary.json"));
    assertThat(schema("giaitrinh/summary/1").validate(summary, InputFormat.JSON)).isEmpty();
  }

  private static Schema schema(String id) throws IOException {
    try (InputStream data = JsonSchemas.open(id)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(data, InputFormat.JSON);
    }
  }
}
